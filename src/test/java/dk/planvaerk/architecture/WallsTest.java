package dk.planvaerk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallsTest {
  @TempDir
  private Path folder;

  private static List<String> broken(JavaClasses classes) {
    return Walls.all().stream()
        .map(rule -> rule.evaluate(classes))
        .filter(result -> result.hasViolation())
        .map(result -> result.getFailureReport().toString())
        .toList();
  }

  @Test
  void theHouseKeepsItsWalls() {
    JavaClasses ours = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dk.planvaerk");
    assertTrue(ours.size() > 70);
    assertEquals(List.of(), broken(ours));
  }

  /** A class with a field of another class: an arrow between their packages. */
  private void arrow(String from, String to) throws Exception {
    var desc = ClassDesc.of("dk.planvaerk." + from);
    byte[] bytes = ClassFile.of().build(desc,
        c -> c.withField("other", ClassDesc.of(to.startsWith("~") ? "dk.planvaerk." + to.substring(1) : to), 0));
    write(desc, bytes);
  }

  private void write(ClassDesc desc, byte[] bytes) throws Exception {
    Path file = folder.resolve(desc.packageName().replace('.', '/')).resolve(desc.displayName() + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<String> broken() {
    return broken(new ClassFileImporter().importPath(folder));
  }

  @ParameterizedTest
  @CsvSource({
      "plan.A, tools.jackson.databind.JsonNode", "plan.A, org.slf4j.Logger", "plan.A, ~language.B", "plan.A, javax.xml.stream.XMLStreamReader",
      "when.A, ~plan.B", "hyphenation.A, ~plan.B", "language.A, ~edit.B", "edit.A, ~session.B", "session.A, ~storage.B",
      "json.A, ~kind.B", "kind.A, ~storage.B", "storage.A, ~session.B", "storage.A, ~ui.B", "importing.A, ~storage.B",
      "printout.A, ~language.B", "export.A, ~storage.B", "export.A, ~export.word.B", "export.word.A, ~export.pdf.B",
      "export.pdf.A, ~export.word.B", "export.pdf.A, tools.jackson.databind.JsonNode", "cli.A, ~ui.B", "cli.A, ~app.B",
      "cli.A, ~export.pdf.B", "ui.A, ~cli.B", "ui.editor.A, ~app.B", "ui.editor.A, tools.jackson.databind.JsonNode",
      "ui.A, org.apache.poi.util.LittleEndian", "ui.A, org.openpdf.text.Document", "ui.A, ~export.word.B",
      "storage.A, javafx.scene.Node", "cli.A, org.controlsfx.control.StatusBar", "export.pdf.A, org.apache.poi.util.LittleEndian",
      "export.word.A, org.openpdf.text.Document", "session.A, javafx.beans.Observable", "storage.A, picocli.CommandLine"})
  void aWrongArrowIsSeen(String from, String to) throws Exception {
    arrow(from, to);
    if (to.startsWith("~")) arrow(to.substring(1), "java.lang.String");
    assertTrue(!broken().isEmpty(), from + " → " + to);
  }

  @ParameterizedTest
  @CsvSource({
      "edit.A, ~plan.B", "kind.A, ~json.B", "storage.A, ~kind.B", "export.word.A, ~printout.B", "export.pdf.A, ~hyphenation.B",
      "json.A, tools.jackson.databind.JsonNode", "export.word.A, org.apache.poi.util.LittleEndian", "export.pdf.A, org.openpdf.text.Document",
      "export.word.A, javax.xml.stream.XMLStreamWriter", "ui.editor.A, javafx.scene.Node", "app.A, ~ui.B", "app.A, ~cli.B",
      "cli.A, picocli.CommandLine", "cli.A, ~storage.B", "ui.editor.A, ~session.B", "plan.A, org.jspecify.annotations.Nullable"})
  void aRightArrowIsNot(String from, String to) throws Exception {
    arrow(from, to);
    if (to.startsWith("~")) arrow(to.substring(1), "java.lang.String");
    assertEquals(List.of(), broken());
  }

  @Test
  void aCycleIsSeen() throws Exception {
    arrow("ui.editor.A", "~ui.start.B");
    arrow("ui.start.B", "~ui.dialog.C");
    assertEquals(List.of(), broken());
    arrow("ui.dialog.C", "~ui.editor.A");
    assertEquals(1, broken().size());
  }

  @Test
  void talkingToTheTerminalIsSeen() throws Exception {
    for (String stream : List.of("out", "err")) {
      var stream3 = ClassDesc.of("java.io.PrintStream");
      var desc = ClassDesc.of("dk.planvaerk.ui.A");
      var known = ClassHierarchyResolverOption.of(ClassHierarchyResolver.defaultResolver());
      write(desc, ClassFile.of(known).build(desc, c -> c.withMethodBody("say", MethodTypeDesc.of(ConstantDescs.CD_void),
          AccessFlag.STATIC.mask(), code -> code.getstatic(ClassDesc.of("java.lang.System"), stream, stream3).pop().return_())));
      assertEquals(1, broken().size(), stream);
    }
  }
}
