package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.kind.KindFolder;
import dk.planvaerk.kind.KindOrigin;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.session.Session;
import dk.planvaerk.storage.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind there is, and one that is but a file in a folder, is taken through everything. */
class EveryKindTest {
  private static final Path KINDS = Path.of("src/test/resources/dk/planvaerk/kinds");

  @TempDir Path folder;

  static Stream<String> kinds() {
    return catalogue().all().stream().map(PlanKind::id);
  }

  private static KindCatalogue catalogue() {
    return KindCatalogue.with(List.of(new KindFolder(KindOrigin.NAMED, KINDS)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPlanIsMadeWrittenSavedVersionedMarkedAndExported(String id) throws Exception {
    PlanKind kind = catalogue().find(id).orElseThrow();
    Path file = folder.resolve(id + ".plan");
    for (Locale language : List.of(Texts.ENGLISH, Texts.DANISH)) {
      Ran.in(language, "new", "--kind", id, "--kinds", KINDS, "-o", file).done();
    }
    write(file, "Første tekst");
    for (Locale language : List.of(Texts.ENGLISH, Texts.DANISH)) {
      assertTrue(Ran.in(language, "check-file", file).done().out().contains(kind.name().in(language)));
    }
    Ran.planvaerk("version", file, "--name", "Sendt", "--sent-to", "Socialtilsyn Midt").done();
    write(file, "Tilføjet siden");
    assertEquals(ExitCode.FOUND, Ran.planvaerk("diff", file, "--since", "Sendt").code());
    assertTrue(Ran.planvaerk("news", file).done().out().contains("Tilføjet siden"));
    Row item = PlanFile.open(file).plan().items().toList().getLast();
    Ran.planvaerk("done", file, "--row", item.id(), "--date", "maj 2025").done();
    for (String marks : List.of("none", "marked")) {
      Path pdf = folder.resolve(marks + ".pdf");
      Ran.planvaerk("export", file, "--to", "pdf", "--marks", marks, "-o", pdf).done();
      String words = words(pdf);
      assertTrue(words.contains("Første tekst") && words.contains("Tilføjet siden"), words);
      assertFalse(words.contains("skjult ord"), words);
      Path word = folder.resolve(marks + ".docx");
      Ran.planvaerk("export", file, "--to", "docx", "--marks", marks, "-o", word).done();
      assertTrue(Files.size(word) > 0);
    }
    for (PlanKind other : catalogue().all()) {
      Ran.planvaerk("convert", file, "--kind", other.id(), "--kinds", KINDS, "-o", folder.resolve("anden.plan")).done();
      Ran.planvaerk("export", folder.resolve("anden.plan"), "--to", "pdf", "-o", folder.resolve("anden.pdf")).done();
    }
  }

  /** Adds a row of what the plan is about, with words in each of its columns; those of hidden ones must never be printed. */
  private static void write(Path file, String words) throws Exception {
    var session = new Session(PlanFile.open(file).plan());
    PlanKind kind = session.plan().kind();
    Row row = Row.empty(kind, new Ids());
    session.submit("do.addrow", new AddRow(session.plan().sections().getFirst().id(), row, null));
    for (var column : kind.columns(row)) {
      String step = row.cell(column.id()).isPresent() ? null : row.steps().getFirst().id();
      String text = column.hidden() ? "skjult ord" : words;
      session.submit("do.type", new SetText(new Spot.InRow(row.id(), step, column.id()), Text.of(text)));
    }
    Plan plan = session.plan();
    PlanFile.save(plan, file);
    assertEquals(plan, PlanFile.open(file).plan());
  }

  private static String words(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
