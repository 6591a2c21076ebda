package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.Versions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions on the command line: made, listed, compared with and exported. */
class VersionsTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aPlanWithoutVersions() throws Exception {
    file = folder.resolve("plan.plan");
    Ran.planvaerk("example", "banesvinget", "-o", file).done();
    PlanFile.save(plan().withVersions(List.of()), file);
  }

  private Plan plan() throws Exception {
    return PlanFile.open(file).plan();
  }

  /** The first time that is told in the plan becomes another. */
  private void write(String when) throws Exception {
    Row row = plan().rows().toList().get(3);
    var spot = new Spot.InRow(row.id(), row.steps().getFirst().id(), "hvornaar");
    if (new SetText(spot, Text.of(when)).apply(plan()) instanceof Outcome.Changed(Plan changed)) PlanFile.save(changed, file);
  }

  @Test
  void aPlanWithoutVersionsSaysSo() {
    assertEquals("»" + file + "« har ingen versioner.\n", Ran.planvaerk("versions", file).done().out());
    assertEquals("[]\n", Ran.planvaerk("versions", file, "--json").done().out());
    for (String command : List.of("news", "diff")) {
      assertTrue(Ran.planvaerk(command, file, "--since", "1").refused(ExitCode.WRONG_USE).err().contains("ingen versioner endnu"));
    }
    Ran.planvaerk("news", file).refused(ExitCode.WRONG_USE);
  }

  @Test
  void aVersionKeepsThePlanAsItIs() throws Exception {
    Plan was = plan();
    Ran ran = Ran.planvaerk("version", file, "--name", "Til TRIO-møde").done();
    assertEquals("Version 1 af 15. januar 2025: »Til TRIO-møde«\n", ran.out());
    assertEquals("»" + file + "« er gemt.\n", ran.err());
    assertEquals(was, plan().withVersions(List.of()));
    assertEquals(was, plan().versions().getFirst().plan());
    assertTrue(Ran.in(Texts.ENGLISH, "version", file, "--name", "Again").done().out().startsWith("Version 2 of 15 January 2025"));
  }

  @Test
  void allThatIsKnownOfAVersionIsListed() throws Exception {
    Ran.planvaerk("version", file, "--name", "Første", "--note", "Efter mødet", "--on", "2024-08-19", "--sent-to", "Socialtilsyn Midt",
        "--sent-on", "20. august 2024", "--channel", "Digital Post", "--case", "24-1").done();
    Plan plan = plan();
    Version prepared = Versions.of(plan, LocalDate.of(2024, 9, 1), "", "", "Socialtilsyn Midt", new dk.planvaerk.plan.Ids())
        .withApproval(new Approval("Ledelsen", LocalDate.of(2024, 9, 2), Extra.NONE));
    PlanFile.save(plan.withVersions(Versions.with(plan.versions(), prepared)), file);
    assertEquals("""
        Version 1 af 19. august 2024: »Første«
            Note: Efter mødet
            Sendt til Socialtilsyn Midt den 20. august 2024 med Digital Post, sag 24-1
            Indholdet er uændret (kontrolsummen passer)
        Version 2 af 1. september 2024
            Klargjort til Socialtilsyn Midt, ikke sendt
            Godkendt af Ledelsen den 2. september 2024
            Indholdet er uændret (kontrolsummen passer)
        """, Ran.planvaerk("versions", file).done().out());
    String json = Ran.planvaerk("versions", file, "--json").done().out();
    List<String> told = JsonFile.of("{\"all\": " + json + "}").parse(o -> o.objects("all", v -> v.string("date") + v.string("name")
        + v.objects("dispatches", d -> d.string("recipient") + d.string("date") + d.string("channel") + d.string("caseNumber"))
        + v.string("seal")));
    assertEquals(List.of("2024-08-19Første[Socialtilsyn Midt2024-08-20Digital Post24-1]ok", "2024-09-01[]ok"), told);
  }

  @Test
  void aVersionThatWasTamperedWithIsSaidToBe() throws Exception {
    Ran.planvaerk("version", file, "--name", "Første").done();
    Version version = plan().versions().getFirst();
    String seal = version.seal();
    Files.writeString(file, Files.readString(file).replace(seal, "0".repeat(seal.length())));
    assertTrue(Ran.planvaerk("versions", file).done().out().contains("Ændret uden for Planværk"));
    assertTrue(Ran.planvaerk("versions", file, "--json").done().out().contains("\"seal\": \"broken\""));
  }

  @Test
  void wrongUseChangesNothing() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Ran.planvaerk("version", file, "--name", "a", "--sent-on", "2024-08-20").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("version", file, "--name", "a", "--case", "1").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("version", file, "--name", "a", "--sent-to", " ").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("version", file, "--name", "a", "--on", "i går").refused(ExitCode.WRONG_USE);
    assertEquals(ExitCode.WRONG_USE, Ran.planvaerk("version", file).code());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aFileThatMustNotBeChangedIsNot() throws Exception {
    String newer = Files.readString(file).replaceFirst("\"minReader\": 1", "\"minReader\": 2");
    Files.writeString(file, newer);
    String row = plan().rows().findFirst().orElseThrow().id();
    assertTrue(Ran.planvaerk("version", file, "--name", "a").refused(ExitCode.OUTPUT).err().contains("nyere udgave"));
    assertTrue(Ran.planvaerk("done", file, "--row", row).refused(ExitCode.OUTPUT).err().contains("nyere udgave"));
    assertEquals(newer, Files.readString(file));
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
    String text = newer.replaceFirst("\"minReader\": 2", "\"minReader\": 1");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Ran.planvaerk("version", file, "--name", "a").refused(ExitCode.OUTPUT);
    Ran.planvaerk("done", file, "--row", row, "--on", "2025-01-01", "--date", "nu").refused(ExitCode.OUTPUT);
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aVersionIsFoundByNumberNameAndId() throws Exception {
    Ran.planvaerk("version", file, "--name", "Første").done();
    write("Sommer 2025.");
    Ran.planvaerk("version", file, "--name", "2024").done();
    String id = plan().versions().getFirst().id();
    for (String named : List.of("1", "første", id)) assertEquals(ExitCode.FOUND, Ran.planvaerk("diff", file, "--since", named).code(), named);
    for (String named : List.of("2", "2024")) assertEquals(ExitCode.DONE, Ran.planvaerk("diff", file, "--since", named, "--json").code(), named);
    String unknown = Ran.planvaerk("diff", file, "--since", "ukendt").refused(ExitCode.WRONG_USE).err();
    assertTrue(unknown.contains("1 (»Første«), 2 (»2024«)"), unknown);
    Ran.planvaerk("version", file, "--name", "Første").done();
    assertTrue(Ran.planvaerk("diff", file, "--since", "Første").refused(ExitCode.WRONG_USE).err().contains("Flere versioner"));
    Ran.planvaerk("diff", file, file, "--since", "1").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("diff", file).refused(ExitCode.WRONG_USE);
  }

  @Test
  void newsAreSinceTheVersionThatWasSent() throws Exception {
    write("Efterår 2024.");
    Ran.planvaerk("version", file, "--name", "Sendt", "--on", "2024-08-20", "--sent-to", "Socialtilsyn Midt").done();
    String none = Ran.planvaerk("news", file).done().out();
    assertTrue(none.startsWith("Der er ingen ændringer"), none);
    write("Sommer 2025.");
    Ran.planvaerk("version", file, "--name", "Senere").done();
    String news = Ran.in(Texts.ENGLISH, "news", file).done().out();
    assertTrue(news.startsWith("Ændringer i »Handleplan Banesvinget 2024« siden den version, der blev sendt til Socialtilsyn Midt"), news);
    assertTrue(news.contains("Før: »Efterår 2024.«") && news.contains("Nu: »Sommer 2025.«"), news);
    assertTrue(Ran.planvaerk("news", file, "--since", "Senere").done().out().contains("siden versionen »Senere«"));
    Path to = folder.resolve("nyt.html");
    assertEquals("", Ran.planvaerk("news", file, "--html", "-o", to).done().out());
    assertEquals(Ran.planvaerk("news", file, "--html").done().out(), Files.readString(to));
    byte[] before = Files.readAllBytes(file);
    Ran.planvaerk("news", file, "-o", file).refused(ExitCode.WRONG_USE);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void exportsAreMarkedAsAskedFor() throws Exception {
    write("Efterår 2024.");
    Ran.planvaerk("version", file, "--name", "Første", "--on", "2024-08-20").done();
    write("Sommer 2025.");
    Path usual = export();
    Path marked = export("--marks", "marked");
    Path none = export("--marks", "none");
    Path since = export("--since", "1");
    assertArrayEquals(Files.readAllBytes(usual), Files.readAllBytes(marked));
    assertArrayEquals(Files.readAllBytes(usual), Files.readAllBytes(since));
    assertNotEquals(Optional.of(Files.readString(usual, java.nio.charset.StandardCharsets.ISO_8859_1)),
        Optional.of(Files.readString(none, java.nio.charset.StandardCharsets.ISO_8859_1)));
    Ran.planvaerk("export", file, "--to", "docx", "--marks", "none", "--since", "1").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("export", file, "--to", "docx", "--marks", "grøn").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("export", file, "--to", "docx", "--of", "3").refused(ExitCode.WRONG_USE);
  }

  @Test
  void aVersionIsExportedAgainAsItWas() throws Exception {
    Ran.planvaerk("version", file, "--name", "Første", "--on", "2024-08-20").done();
    Path then = export("--of", "1");
    write("Sommer 2025.");
    Ran.planvaerk("version", file, "--name", "Anden").done();
    assertArrayEquals(Files.readAllBytes(then), Files.readAllBytes(export("--of", "1")));
    assertFalse(java.util.Arrays.equals(Files.readAllBytes(then), Files.readAllBytes(export("--of", "2"))));
    Ran.planvaerk("export", file, "--to", "docx", "--of", "Første").done();
    assertTrue(Files.exists(folder.resolve("Handleplan_Banesvinget_2025-01-15_v1_markeret.docx")));
  }

  private int exports;

  private Path export(String... options) {
    Path to = folder.resolve("dokument" + exports++ + ".docx");
    var line = new java.util.ArrayList<Object>(List.of("export", file, "--to", "docx", "-o", to));
    line.addAll(List.of(options));
    Ran.planvaerk(line.toArray()).done();
    return to;
  }

  @Test
  void wordsThatAreNotKnownToFitTheMarksAreToldOfAndLeftOut() throws Exception {
    Ran.planvaerk("version", file, "--name", "Januar", "--on", "2025-01-20").done();
    write("marts 2026");
    String told = "»" + file + "«: Planens egen forklaring af farver og streger er ikke kommet med";
    Path out = folder.resolve("ud.txt");
    assertTrue(Ran.planvaerk("export", file, "--to", "txt", "-o", out).done().err().contains(told));
    assertFalse(Ran.planvaerk("export", file, "--to", "txt", "-o", out, "--marks", "none").done().err().contains(told));
  }

  /** What a row answers is only marked where it is printed. */
  @Test
  void theWarningIsOfTheDocumentAsItIsPrinted() throws Exception {
    Ran.planvaerk("version", file, "--name", "Januar", "--on", "2025-01-20").done();
    Plan changed = plan().withRow(plan().rows().toList().getFirst().id(), r -> r.withBasis(r.basis().withWording("Mere personale.")));
    Marking marking = Marking.marked(changed);
    Explained now = Legend.explained(marking.marks(changed), marking.base());
    PlanFile.save(changed.withExplained("signatur", now.in(changed.head("signatur"))), file);
    Path out = folder.resolve("ud.txt");
    String told = "Planens egen forklaring";
    assertFalse(Ran.planvaerk("export", file, "--to", "txt", "-o", out).done().err().contains(told));
    assertTrue(Ran.planvaerk("export", file, "--to", "txt", "-o", out, "--basis", "line").done().err().contains(told));
  }

  @Test
  void aVersionIsOfTodayAndSaysIfThePlanIsNot() {
    assertTrue(Ran.planvaerk("version", file, "--name", "A", "--on", "2025-11-30").done().err().contains("Der står stadig »opdateret 2025.01.15« i planen."));
    assertFalse(Ran.planvaerk("version", file, "--name", "B").done().err().contains("stadig"));
  }
}
