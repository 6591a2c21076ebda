package dk.planvaerk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallsTest {
  private static final List<String> WRONG = List.of(
      "plan tools.jackson.databind.JsonNode", "plan org.slf4j.Logger", "plan dk.planvaerk.language.X",
      "plan javax.xml.stream.XMLStreamReader", "when dk.planvaerk.plan.X", "hyphenation dk.planvaerk.plan.X",
      "language dk.planvaerk.edit.X", "edit dk.planvaerk.session.X", "session dk.planvaerk.storage.X",
      "json dk.planvaerk.kind.X", "kind dk.planvaerk.storage.X", "storage dk.planvaerk.session.X",
      "storage dk.planvaerk.ui.X", "importing dk.planvaerk.storage.X", "printout dk.planvaerk.storage.X",
      "export dk.planvaerk.storage.X", "export dk.planvaerk.export.word.X", "export.word dk.planvaerk.export.pdf.X",
      "export.pdf dk.planvaerk.export.word.X", "export.pdf tools.jackson.databind.JsonNode", "cli dk.planvaerk.ui.X",
      "cli dk.planvaerk.app.X", "cli dk.planvaerk.export.pdf.X", "ui dk.planvaerk.cli.X", "ui.editor dk.planvaerk.app.X",
      "ui.editor tools.jackson.databind.JsonNode", "ui org.apache.poi.util.LittleEndian", "ui org.openpdf.text.Document",
      "ui dk.planvaerk.export.word.X", "storage javafx.scene.Node", "cli org.controlsfx.control.StatusBar",
      "export.pdf org.apache.poi.util.LittleEndian", "export.word org.openpdf.text.Document",
      "revision.text dk.planvaerk.plan.X", "revision dk.planvaerk.edit.X", "revision com.github.difflib.DiffUtils",
      "session javafx.beans.Observable", "storage picocli.CommandLine", "storage tools.jackson.databind.JsonNode",
      "export.pdf javax.xml.stream.XMLStreamWriter", "app picocli.CommandLine");
  private static final List<String> RIGHT = List.of(
      "edit dk.planvaerk.plan.X", "kind dk.planvaerk.json.X", "storage dk.planvaerk.kind.X",
      "export.word dk.planvaerk.printout.X", "export.pdf dk.planvaerk.hyphenation.X", "json tools.jackson.databind.JsonNode",
      "export.word org.apache.poi.util.LittleEndian", "export.pdf org.openpdf.text.Document",
      "export.word javax.xml.stream.XMLStreamWriter", "ui.editor javafx.scene.Node", "app dk.planvaerk.ui.X",
      "app dk.planvaerk.cli.X", "cli picocli.CommandLine", "cli dk.planvaerk.storage.X", "ui.editor dk.planvaerk.session.X",
      "revision.text com.github.difflib.DiffUtils", "revision dk.planvaerk.revision.text.X", "cli dk.planvaerk.revision.X",
      "plan org.jspecify.annotations.Nullable");

  @TempDir
  private Path folder;

  private static String broken(List<ArchRule> rules, JavaClasses classes) {
    return rules.stream()
        .map(rule -> rule.evaluate(classes))
        .filter(EvaluationResult::hasViolation)
        .map(result -> result.getFailureReport().toString())
        .collect(Collectors.joining("\n"));
  }

  private JavaClasses written() {
    return new ClassFileImporter().importPath(folder);
  }

  @Test
  void theHouseKeepsItsWalls() {
    JavaClasses ours = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dk.planvaerk");
    assertTrue(ours.size() > 70);
    assertEquals("", broken(Walls.arrows(), ours));
    assertEquals("", broken(List.of(Walls.noCycles()), ours));
  }

  @Test
  void eachWrongArrowIsSeen() throws IOException {
    for (int i = 0; i < WRONG.size(); i++) arrow("Wrong" + i + "x", WRONG.get(i));
    String seen = broken(Walls.arrows(), written());
    for (int i = 0; i < WRONG.size(); i++) assertTrue(seen.contains(".Wrong" + i + "x."), WRONG.get(i));
  }

  @Test
  void rightArrowsAreNot() throws IOException {
    for (int i = 0; i < RIGHT.size(); i++) arrow("Right" + i, RIGHT.get(i));
    assertEquals("", broken(Walls.arrows(), written()));
    assertEquals("", broken(List.of(Walls.noCycles()), written()));
  }

  @Test
  void aCycleIsSeen() throws IOException {
    arrow("X", "ui.editor dk.planvaerk.ui.start.X");
    arrow("X", "ui.start dk.planvaerk.ui.dialog.X");
    arrow("X", "ui.dialog java.lang.String");
    assertEquals("", broken(List.of(Walls.noCycles()), written()));
    arrow("X", "ui.dialog dk.planvaerk.ui.editor.X");
    assertTrue(broken(List.of(Walls.noCycles()), written()).contains("Cycle detected"));
  }

  @Test
  void talkingToTheTerminalIsSeen() throws IOException {
    for (String stream : List.of("out", "err")) {
      var desc = ClassDesc.of("dk.planvaerk.ui.Says" + stream);
      write(desc, ClassFile.of().build(desc, c -> c.withMethodBody(
          "say", MethodTypeDesc.of(ConstantDescs.CD_void), AccessFlag.STATIC.mask(),
          code -> code.getstatic(ClassDesc.of("java.lang.System"), stream, ClassDesc.of("java.io.PrintStream")).pop().return_())));
    }
    String seen = broken(Walls.arrows(), written());
    assertTrue(seen.contains(".Saysout.") && seen.contains(".Sayserr."), seen);
  }

  /** A class with a field of another class: an arrow from its package to that class. */
  private void arrow(String name, String fromTo) throws IOException {
    int space = fromTo.indexOf(' ');
    var desc = ClassDesc.of("dk.planvaerk." + fromTo.substring(0, space) + "." + name);
    var other = ClassDesc.of(fromTo.substring(space + 1));
    write(desc, ClassFile.of().build(desc, c -> c.withField("other", other, 0)));
    if (other.packageName().startsWith("dk.") && !Files.exists(file(other))) write(other, ClassFile.of().build(other, c -> {}));
  }

  private Path file(ClassDesc desc) {
    return folder.resolve(desc.packageName().replace('.', '/')).resolve(desc.displayName() + ".class");
  }

  private void write(ClassDesc desc, byte[] bytes) throws IOException {
    Files.createDirectories(file(desc).getParent());
    Files.write(file(desc), bytes);
  }
}
