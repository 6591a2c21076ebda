package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.ExportName;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.VersionSeal;
import dk.planvaerk.storage.Versions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path folder;
  private Path year = Path.of("");
  private Path plan = Path.of("");
  private String name = "";

  @BeforeEach
  void aPlanInAFolderWithDanishLettersAndSpaces() throws Exception {
    year = Files.createDirectory(folder.resolve("år på ø"));
    plan = year.resolve("Prøve Å.plan");
    Ran.planvaerk("example", "dolmer-have", "-o", plan).done();
    name = ExportName.of(PlanFile.open(plan).plan(), "txt", false);
  }

  @Test
  void withoutATargetTheDocumentStandsBesideThePlan() throws Exception {
    Ran ran = Ran.planvaerk("export", plan, "--to", "txt").done();
    Path document = plan.resolveSibling(name);
    assertEquals("»" + document + "« er gemt.\n", ran.err());
    assertEquals("", ran.out());
    String text = Files.readString(document);
    assertTrue(text.contains("Planværk 1.2.3"));
    assertFalse(text.contains("\"sections\""));
  }

  /** "✓ Instruks skrevet" must not read as not done, and nothing that can't be printed is passed over in silence. */
  @Test
  void signsArePrintedAndWhatCannotBeIsSaid() throws Exception {
    Path signs = folder.resolve("tegn.plan");
    try (var in = ExportTest.class.getResourceAsStream("/dk/planvaerk/export/pdf-checkmark.json")) {
      Path table = folder.resolve("tegn.json");
      Files.copy(Objects.requireNonNull(in), table);
      Ran.planvaerk("import", table, "-o", signs).done();
    }
    Path pdf = folder.resolve("tegn.pdf");
    assertEquals("»" + pdf + "« er gemt.\n", Ran.planvaerk("export", signs, "--to", "pdf", "-o", pdf).done().err());
    Path strange = folder.resolve("fremmed.plan");
    Files.writeString(strange, Files.readString(signs).replace("☑ Kursus holdt", "Kursus hos 中文"));
    Ran ran = Ran.planvaerk("export", strange, "--to", "pdf", "-o", folder.resolve("fremmed.pdf")).done();
    assertEquals(List.of("»" + folder.resolve("fremmed.pdf") + "« er gemt.",
        "PDF kan ikke vise disse tegn og har en tom boks i stedet: Emne 1, aktivitet a, HVAD: »中«, »文«. Skriv dem med ord, eller send Word-filen."),
        ran.err().lines().toList());
    assertEquals(1, Ran.planvaerk("export", strange, "--to", "docx", "-o", folder.resolve("fremmed.docx")).done().err().lines().count());
  }

  @Test
  void whatWasExportedIsInTheHistory() throws Exception {
    Plan open = PlanFile.open(plan).plan();
    Path data = folder.resolve("data");
    Ran.with(Texts.DANISH, data, (_, _, _) -> ExitCode.DONE, "export", plan, "--to", "docx", "-o", year.resolve("a.docx")).done();
    try (Stream<Path> kept = Files.list(data.resolve("history").resolve(open.id()))) {
      assertEquals(List.of("exported"), kept.map(f -> f.getFileName().toString().split("-", 4)[2]).toList());
    }
    try (var docx = new ZipFile(year.resolve("a.docx").toFile())) {
      String body = new String(docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(body.contains("\"_plan_" + open.id() + "_" + VersionSeal.of(open).substring(0, 16) + "\""));
    }
  }

  @Test
  void anExportStandsThoughTheHistoryCanNotBeWritten() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("history"), "a file where the folder should be");
    Path document = year.resolve("a.docx");
    Ran ran = Ran.with(Texts.DANISH, data, (_, _, _) -> ExitCode.DONE, "export", plan, "--to", "docx", "-o", document).done();
    assertTrue(Files.size(document) > 0);
    assertTrue(ran.err().contains("historikken"), ran.err());
  }

  @Test
  void whatStandsThereIsReplacedOnlyWhereItIsNamed() throws Exception {
    Path document = Files.writeString(plan.resolveSibling(name), "gammelt");
    Ran beside = Ran.planvaerk("export", plan, "--to", "txt").refused(ExitCode.OUTPUT);
    assertTrue(beside.err().contains("-o"));
    Ran.planvaerk("export", plan, "--to", "txt", "-o", year).refused(ExitCode.OUTPUT);
    assertEquals("gammelt", Files.readString(document));
    Ran.planvaerk("export", plan, "--to", "TXT", "-o", document).done();
    assertFalse(Files.readString(document).contains("gammelt"));
  }

  @Test
  void severalPlansGoIntoAFolderAndABadOneStopsNoOther() throws Exception {
    Path other = folder.resolve("anden.plan");
    Ran.planvaerk("example", "banesvinget", "-o", other).done();
    Path out = Files.createDirectory(folder.resolve("ud"));
    Ran ran = Ran.planvaerk("export", plan, folder.resolve("ingen.plan"), other, "--to", "txt", "-o", out);
    assertEquals(ExitCode.INPUT, ran.code());
    assertEquals(2, names(out).size());
    assertTrue(names(out).contains(name));
    Ran.planvaerk("export", plan, other, "--to", "txt", "-o", folder.resolve("en.txt")).refused(ExitCode.WRONG_USE);
    assertFalse(Files.exists(folder.resolve("en.txt")));
  }

  @Test
  void aWorkingCopyCarriesThePlanWithoutItsVersions() throws Exception {
    Plan open = PlanFile.open(plan).plan();
    Version version = Versions.of(open, LocalDate.of(2025, 1, 15), "hemmelig", "", null, new Ids());
    PlanFile.save(open.withVersions(List.of(version)), plan);
    Ran.planvaerk("export", plan, "--to", "txt", "--with-plan", "-o", plan.resolveSibling(name.replace(".txt", "_arbejdskopi.txt"))).done();
    Path copy = plan.resolveSibling(name.replace(".txt", "_arbejdskopi.txt"));
    String inside = Arrays.stream(Files.readString(copy).split("\n", 3)).toList().getLast();
    assertFalse(inside.contains("hemmelig"));
    assertEquals(PlanFile.open(plan).plan().sections(), PlanFile.parse(inside.getBytes(StandardCharsets.UTF_8)).sections());
    assertTrue(Files.readString(plan).contains("hemmelig"));
  }

  @Test
  void theGuideOfTheKindIsPrintedWhenAskedFor() throws Exception {
    String json = Files.readString(plan);
    Path guided = folder.resolve("vejledt.plan");
    Files.writeString(guided, json.replaceFirst("(?s)\"guide\": \\[.*?\\]", "\"guide\": [\"# Sådan skrives planen\", \"Kort.\"]"));
    Path with = folder.resolve("med.docx");
    Path without = folder.resolve("uden.docx");
    Ran.planvaerk("export", guided, "--to", "docx", "--guide", "-o", with).done();
    Ran.planvaerk("export", guided, "--to", "docx", "-o", without).done();
    assertTrue(document(with).contains("Sådan skrives planen"));
    assertFalse(document(without).contains("Sådan skrives planen"));
  }

  @Test
  void whatTheRowsAnswerIsPrintedWhereAskedFor() throws Exception {
    Plan answered = PlanFile.open(plan).plan();
    Path with = folder.resolve("grundlag.plan");
    PlanFile.save(answered.withRow(answered.rows().findFirst().orElseThrow().id(), r -> r.withBasis(Basis.NONE.withType(Basis.Type.CONCERN))), with);
    var columns = new ArrayList<Integer>();
    for (String basis : List.of("none", "line", "COLUMN")) {
      Path to = folder.resolve(basis + ".docx");
      Ran.planvaerk("export", with, "--to", "docx", "--basis", basis, "-o", to).done();
      assertEquals(!basis.equals("none"), document(to).contains("Bekymrende forhold"), basis);
      columns.add(document(to).split("<w:gridCol ").length);
    }
    assertEquals(List.of(columns.getFirst(), columns.getFirst() + 1), columns.subList(1, 3));
    assertEquals(ExitCode.WRONG_USE, Ran.planvaerk("export", with, "--to", "docx", "--basis", "table", "-o", folder.resolve("x.docx")).code());
    assertEquals(Basis.Place.NONE, PlanFile.open(with).plan().kind().basis(), "the plan itself stays as it is");
  }

  private static String document(Path docx) throws Exception {
    try (var zip = new ZipFile(docx.toFile())) {
      return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thePlanItselfIsNeverTheTarget() throws Exception {
    byte[] before = Files.readAllBytes(plan);
    Path link = Files.createSymbolicLink(folder.resolve("genvej.txt"), plan);
    Ran.planvaerk("export", plan, "--to", "txt", "-o", plan).refused(ExitCode.WRONG_USE);
    Ran.planvaerk("export", plan, "--to", "txt", "-o", link).refused(ExitCode.WRONG_USE);
    assertArrayEquals(before, Files.readAllBytes(plan));
  }

  @Test
  void aFolderThatIsMissingIsToldAndNotMade() throws Exception {
    Ran.planvaerk("export", plan, "--to", "txt", "-o", folder.resolve("ny") + "/").refused(ExitCode.OUTPUT);
    Ran.planvaerk("export", plan, "--to", "txt", "-o", folder.resolve("ny/a.txt")).refused(ExitCode.OUTPUT);
    assertFalse(Files.exists(folder.resolve("ny")));
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
