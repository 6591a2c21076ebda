package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.PlanFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} of what other programs put on the clipboard or save. */
class ImportTest {
  private static final String FOUND = "/dk/planvaerk/importing/clipboard/found/";

  @TempDir Path folder;

  @Test
  void aTableOfWordComesWithoutItsCommentAndThatIsSaid() throws Exception {
    Ran ran = Ran.planvaerk("import", found("word-comment.html"), "-o", folder.resolve("ud.plan")).done();
    Row row = plan().rows().findFirst().orElseThrow();
    assertEquals("Beskæftigelse", row.cell("tema").orElseThrow().text().shown());
    assertEquals("Der afholdes møde hver uge.", step(row, 0, "hvad").shown());
    assertTrue(ran.err().contains("Ikke taget med: 1 kommentar: »Er det nu rigtigt?«."), ran.err());
    Ran english = Ran.in(Texts.ENGLISH, "import", found("word-comment.html"), "-o", folder.resolve("ud.plan")).done();
    assertTrue(english.err().contains("Not included: 1 comment: “Er det nu rigtigt?”."), english.err());
    assertTrue(english.err().contains("has been overwritten"), english.err());
  }

  @Test
  void thePlainTextBesideAPageSaysWhatANarrowColumnDoesNot() throws Exception {
    found("excel-hash.txt");
    Ran.planvaerk("import", found("excel-hash.html"), "-o", folder.resolve("ud.plan")).done();
    assertEquals(List.of("01-06-2025", "1. juni 2025"), plan().rows().map(r -> step(r, 0, "hvornaar").shown()).toList());
  }

  @Test
  void aPageWithoutATableIsRefused() throws Exception {
    Ran ran = Ran.planvaerk("import", found("list-nested.html"), "-o", folder.resolve("ud.plan")).refused(ExitCode.INPUT);
    assertTrue(ran.err().contains("ingen tabel"), ran.err());
    assertFalse(Files.exists(folder.resolve("ud.plan")));
  }

  @Test
  void linesBelowAndOtherHeadingsAsInAnyTable() throws Exception {
    Path csv = Files.writeString(folder.resolve("plan.csv"),
        "Opfølgningsplan;;\nTema;Hvad?;Pris\nTrivsel;Kursus;12,50\n;Møde;\nLedelse;Samtaler;0\n");
    Ran ran = Ran.planvaerk("import", csv, "-o", folder.resolve("ud.plan")).done();
    List<Row> rows = plan().rows().toList();
    assertEquals(List.of(2, 1), rows.stream().map(r -> r.steps().size()).toList());
    assertEquals("Møde", step(rows.getFirst(), 1, "hvad").shown());
    assertEquals("12,50", step(rows.getFirst(), 0, "pris").shown());
    assertTrue(ran.err().contains("Linjen »Opfølgningsplan« over overskrifterne"), ran.err());
  }

  @Test
  void looksComeAlongAndAHeadingMayHaveItsQuestionBelow() throws Exception {
    Path page = Files.writeString(folder.resolve("plan.html"),
        "<table><tr><th>TEMA<br>Skriv og prioriter<th>HVAD?<tr><td>Trivsel<td><b>Kursus</b><ul><li>nu</ul></table>");
    Ran.planvaerk("import", page, "-o", folder.resolve("ud.plan")).done();
    Row row = plan().rows().findFirst().orElseThrow();
    assertEquals("Trivsel", row.cell("tema").orElseThrow().text().shown());
    assertEquals("Kursus\n• nu", step(row, 0, "hvad").shown());
    assertTrue(step(row, 0, "hvad").isBold(0, 6));
  }

  @Test
  void neitherThePageNorThePlainTextBesideItIsWrittenOver() throws Exception {
    Path plain = found("excel-hash.txt");
    byte[] before = Files.readAllBytes(plain);
    Ran.planvaerk("import", found("excel-hash.html"), "-o", plain).refused(ExitCode.WRONG_USE);
    Ran.planvaerk("import", found("excel-hash.html"), "-o", folder.resolve("excel-hash.html")).refused(ExitCode.WRONG_USE);
    assertArrayEquals(before, Files.readAllBytes(plain));
  }

  @Test
  void moreColumnsThanADocumentCanHaveAreRefused() throws Exception {
    Path csv = Files.writeString(folder.resolve("bred.csv"), String.join(";", "abcdefghij".repeat(7).split("")) + "\n"
        + "x;".repeat(69) + "x\n");
    assertTrue(Ran.planvaerk("import", csv, "-o", folder.resolve("ud.plan")).refused(ExitCode.INPUT).err().contains("63"));
  }

  private Plan plan() throws Exception {
    return PlanFile.open(folder.resolve("ud.plan")).plan();
  }

  private static Text step(Row row, int step, String column) {
    return row.steps().get(step).cell(column).orElseThrow().text();
  }

  private Path found(String name) throws Exception {
    try (InputStream in = Objects.requireNonNull(ImportTest.class.getResourceAsStream(FOUND + name))) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }
}
