package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Each command that reads a plan reads it out of a working copy too, and changes none. */
class WorkingCopyTest {
  /** What a command is given besides the file, which stands for {@code FILE}; a new command that takes files needs a line. */
  private static final Map<String, List<String>> ARGUMENTS = Map.of(
      "export", List.of("FILE", "--to", "pdf", "-o", "OUT"),
      "convert", List.of("FILE", "--kind", "opfoelgningsplan", "-o", "OUT"),
      "check-file", List.of("FILE"),
      "rescue", List.of("FILE", "-o", "OUT"),
      "versions", List.of("FILE"),
      "version", List.of("FILE", "--name", "Første"),
      "done", List.of("FILE", "--row", "ROW"),
      "diff", List.of("FILE", "FILE"),
      "merge", List.of("FILE", "FILE", "-o", "OUT"),
      "news", List.of("FILE"));
  /** They take files that are no plans. */
  private static final Set<String> OTHERS = Set.of("import", "kinds", "settings", "new", "example");
  /** They write back into the file that they read. */
  private static final Set<String> CHANGING = Set.of("version", "done");

  @TempDir private Path folder;
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private Path original;

  @BeforeEach
  void save() throws Exception {
    original = folder.resolve("plan.plan");
    PlanFile.save(plan, original);
  }

  private Path copy(String format) {
    Path copy = folder.resolve("plan_arbejdskopi." + format);
    Ran.planvaerk("export", original, "--to", format, "--with-plan", "-o", copy).done();
    return copy;
  }

  @Test
  void eachCommandThatTakesFilesIsTriedHere() {
    var untried = new TreeSet<String>();
    for (var command : Ran.commands().getSubcommands().entrySet()) {
      if (takesFiles(command.getValue()) && !ARGUMENTS.containsKey(command.getKey()) && !OTHERS.contains(command.getKey())) untried.add(command.getKey());
    }
    assertEquals(Set.of(), untried);
    assertTrue(Ran.commands().getSubcommands().values().stream().anyMatch(WorkingCopyTest::takesFiles), "files are found by their type");
  }

  private static boolean takesFiles(CommandLine command) {
    return command.getCommandSpec().positionalParameters().stream().anyMatch(WorkingCopyTest::isFile);
  }

  private static boolean isFile(PositionalParamSpec parameter) {
    return parameter.type().equals(Path.class) || Arrays.asList(parameter.auxiliaryTypes()).contains(Path.class);
  }

  private Ran run(String command, Path file) {
    var arguments = new ArrayList<Object>(List.of(command));
    String row = plan.rows().findFirst().orElseThrow().id();
    for (String a : ARGUMENTS.getOrDefault(command, List.of())) {
      arguments.add(switch (a) {
        case "FILE" -> file;
        case "OUT" -> folder.resolve("out-" + command);
        case "ROW" -> row;
        default -> a;
      });
    }
    return Ran.planvaerk(arguments.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void eachCommandReadsTheCopyAndLeavesItAsItIs(String format) throws Exception {
    Path copy = copy(format);
    byte[] before = Files.readAllBytes(copy);
    for (String command : ARGUMENTS.keySet()) {
      Ran ran = run(command, copy);
      if (CHANGING.contains(command)) {
        assertTrue(ran.refused(ExitCode.OUTPUT).err().contains("arbejdskopi"), ran.toString());
        continue;
      }
      Ran own = run(command, original);
      assertEquals(own.code(), ran.code(), command + " " + ran);
      assertEquals(own.out().replace(original.toString(), copy.toString()), ran.out());
    }
    assertArrayEquals(before, Files.readAllBytes(copy));
  }

  /** A document that carries none, said as what it is; never damaged, whatever it is called. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void eachCommandSaysWhatAnotherDocumentIs(String format) throws Exception {
    Path document = folder.resolve("dokument." + format);
    Ran.planvaerk("export", original, "--to", format, "-o", document).done();
    Path renamed = Files.copy(document, folder.resolve("omdøbt.plan"));
    for (String command : ARGUMENTS.keySet()) {
      for (Path file : List.of(document, renamed)) {
        Ran ran = run(command, file).refused(ExitCode.INPUT);
        assertTrue(ran.err().contains(format.equals("docx") ? "er et Word-dokument" : "er en PDF"), ran.err());
        assertTrue(ran.err().contains("Sæt ind"), ran.err());
        assertFalse(ran.err().contains("beskadiget"), ran.err());
      }
    }
  }

  /** A working copy says nothing of versions, so it takes none away. */
  @Test
  void aMergeWithACopyKeepsTheVersions() {
    Path copy = copy("docx");
    Ran.planvaerk("version", original, "--name", "Sendt").done();
    Path out = folder.resolve("flettet.plan");
    Ran.planvaerk("merge", original, original, copy, "-o", out).done();
    assertTrue(Ran.planvaerk("versions", out).done().out().contains("Sendt"));
    Ran.planvaerk("merge", original, copy, "-o", out).done();
    assertTrue(Ran.planvaerk("versions", out).done().out().contains("Sendt"));
  }

  @Test
  void theCopyHasThePlanWithoutItsVersions() throws Exception {
    Ran.planvaerk("version", original, "--name", "Sendt").done();
    Plan now = PlanFile.open(original).plan();
    for (String format : List.of("docx", "pdf")) {
      var stored = PlanFile.open(copy(format));
      assertEquals(now.withVersions(List.of()), stored.plan());
      assertTrue(stored.carried());
      assertFalse(stored.readOnly());
    }
    assertFalse(PlanFile.open(original).carried());
  }
}
