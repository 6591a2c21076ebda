package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Page;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on paper. */
class PdfLayoutTest {
  private static final float MARGIN = Paper.points(14);

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have", "looks", "tall", "twelve columns"})
  void allTextStandsInItsCell(String name) {
    Printout printout = Samples.named(name);
    var table = (Printout.Table) printout.blocks().getLast();
    List<Tag> cells = Pdf.of(printout).tags().all("TBody").getFirst().all().stream()
        .filter(t -> t.name().matches("T[HD]"))
        .toList();
    List<PrintedCell> printed = table.rows().stream().flatMap(PdfLayoutTest::inReadingOrder).toList();
    assertEquals(printed.size(), cells.size());
    for (int i = 0; i < cells.size(); i++) {
      float left = edge(table.columns(), printed.get(i).column());
      float right = edge(table.columns(), printed.get(i).column() + 1);
      for (TextPosition glyph : cells.get(i).all().stream().flatMap(t -> t.glyphs().stream()).toList()) {
        if (glyph.getUnicode().equals(" ")) continue;
        assertTrue(glyph.getX() >= left + 2.9f, glyph + " begins left of its cell");
        assertTrue(glyph.getX() + glyph.getWidth() <= right - 2.9f, glyph + " ends right of its cell");
        assertTrue(glyph.getY() > MARGIN && glyph.getY() < glyph.getPageHeight() - MARGIN, glyph + " is off the page");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 12})
  void theTableHasTheSizeOfItsKindAndNothingIsTooSmall(int size) {
    Printout nine = Samples.named("banesvinget");
    var page = new Page(true, 14, Page.Format.A4, size, Extra.NONE);
    Pdf pdf = Pdf.of(new Printout(nine.planId(), nine.language(), nine.title(), nine.organisation(), nine.date(), page,
        nine.blocks(), nine.footer()));
    Tag body = pdf.tags().all("TBody").getFirst();
    assertEquals(Set.of((float) size), sizes(body.all().stream().flatMap(t -> t.glyphs().stream())));
    assertEquals(Set.of((float) size, (float) size - 1),
        sizes(pdf.tags().all("THead").getFirst().all().stream().flatMap(t -> t.glyphs().stream())));
    Set<Float> all = sizes(pdf.look(TagReader::glyphs).stream());
    assertTrue(all.stream().allMatch(s -> s >= 8) && all.contains(8f), all.toString());
  }

  private static Set<Float> sizes(Stream<TextPosition> glyphs) {
    return glyphs.map(TextPosition::getFontSizeInPt).collect(Collectors.toSet());
  }

  @Test
  void theSheetIsThatOfTheKind() {
    Printout a4 = Samples.tall();
    var page = new Page(false, 14, Page.Format.A3, 9, Extra.NONE);
    Pdf pdf = Pdf.of(new Printout(a4.planId(), a4.language(), a4.title(), "", null, page, a4.blocks(), ""));
    pdf.check(document -> {
      assertEquals(Paper.points(297), document.getPage(0).getMediaBox().getWidth(), 0.1);
      assertEquals(Paper.points(420), document.getPage(0).getMediaBox().getHeight(), 0.1);
    });
  }

  private static Stream<PrintedCell> inReadingOrder(PrintedRow row) {
    return row.cells().stream().sorted(Comparator.comparingInt(c -> Math.max(0, c.step())));
  }

  private static float edge(List<PrintedColumn> columns, int at) {
    double share = columns.subList(0, at).stream().mapToDouble(PrintedColumn::width).sum();
    return MARGIN + (float) share * (Paper.points(297) - 2 * MARGIN);
  }

  @Test
  void theHeadingStandsOnEachPage() {
    Pdf pdf = Pdf.of(Samples.tall());
    assertTrue(pdf.pages() > 3);
    String artifacts = pdf.look(TagReader::artifacts);
    assertEquals(pdf.pages() - 1, artifacts.split("KOLONNE 4", -1).length - 1);
    assertEquals(4 * (pdf.pages() - 1), artifacts.split("Hvilke forhold", -1).length - 1);
  }

  /** Whoever reads it aloud has heard it on the page before. */
  @Test
  void aRowThatGoesOnSaysWhatItIsCalledOnEachPage() {
    Printout printout = Samples.tall();
    Pdf pdf = Pdf.of(printout);
    String artifacts = pdf.look(TagReader::artifacts);
    assertEquals(pdf.pages() - 1, artifacts.split("Tema \\(fortsat\\)", -1).length - 1, artifacts);
    assertTrue(pdf.tags().all().stream().noneMatch(t -> t.text().contains("fortsat")));
  }

  @Test
  void whatFitsOnAPageIsNotCalledAgain() {
    PrintedRow row = Samples.row(3, Samples.words(70));
    var again = new PrintedRow(row.outline(), 1, row.cells(), Samples.cell(0, PrintedCell.ALL, Samples.line("Tema (fortsat)")));
    assertFalse(Pdf.of(Samples.table(3, again, again, again, again)).look(TagReader::artifacts).contains("fortsat"));
  }

  /** A theme that is itself longer than a page goes on below what it is called, and no word is lost. */
  @Test
  void aLongThemeGoesOnBelowItsName() {
    var cells = List.of(Samples.cell(0, PrintedCell.ALL, Samples.words(900)), Samples.cell(1, 0, Samples.words(30)),
        Samples.cell(1, 1, Samples.words(40)));
    var row = new PrintedRow("1", 2, cells, Samples.cell(0, PrintedCell.ALL, Samples.line("Tema ".repeat(12) + "(fortsat)")));
    Pdf pdf = Pdf.of(Samples.table(2, row));
    String said = pdf.tags().all("TBody").getFirst().all().stream().map(Tag::text).collect(Collectors.joining());
    for (int i = 0; i < 900; i++) assertTrue(said.contains("#" + i), "word " + i);
    assertEquals(pdf.pages() - 1, pdf.look(TagReader::artifacts).split("\\(fortsat\\)", -1).length - 1);
  }

  /** Where next to nothing fits on a page, what is said again must not take it all. */
  @Test
  void onASmallSheetTheTextStillGoesOn() {
    var row = new PrintedRow("1", 1, List.of(Samples.cell(0, PrintedCell.ALL, Samples.words(900))),
        Samples.cell(0, PrintedCell.ALL, Samples.line("Tema ".repeat(60) + "(fortsat)")));
    var column = new PrintedColumn("KOLONNE", "Hvilke forhold skal ændres? ".repeat(3), 1);
    var page = new Page(true, 60, Page.Format.A4, 12, Extra.NONE);
    var printout = new Printout("plan0001", "da-DK", "Plan", "", null, page,
        List.of(new Printout.Table("Plan", List.of(column), List.of(row))), "");
    assertTrue(Pdf.of(printout).pages() < 40);
  }

  @Test
  void aHeadingThatFillsThePageStandsOnce() {
    var column = new PrintedColumn("KOLONNE", "Hvilke forhold skal ændres? ".repeat(500), 1);
    var table = new Printout.Table("Plan", List.of(column), List.of(Samples.row(1, Samples.words(2000))));
    Pdf pdf = Pdf.of(Samples.of(List.of(table)));
    assertTrue(pdf.pages() > 2);
    assertEquals("", pdf.look(TagReader::artifacts).replaceAll("Side \\d+ af \\d+|Banesvinget| ", ""));
  }

  @Test
  void aRowThatFitsOnAPageIsNotSplitForALittle() {
    var rows = new ArrayList<PrintedRow>();
    for (int i = 0; i < 20; i++) rows.add(Samples.row(3, Samples.words(70)));
    Tag body = Pdf.of(Samples.table(3, rows.toArray(PrintedRow[]::new))).tags().all("TBody").getFirst();
    for (Tag row : body.kids()) {
      assertEquals(1, row.all().stream().flatMap(t -> t.pages().stream()).distinct().count());
    }
  }

  /** Fifteen activities, each two fifths of a page high: two of them stand on each page, and none is cut. */
  @Test
  void aStepThatIsNoHigherThanHalfAPageIsNotDivided() {
    Tag body = Pdf.of(Printed.of(Samples.hard("hard-steps"))).tags().all("TBody").getFirst();
    assertEquals(16, body.kids().size());
    // The cells that span all steps stand in the first line.
    for (Tag step : body.kids().subList(2, 16)) assertEquals(1, step.all().stream().flatMap(t -> t.pages().stream()).distinct().count());
  }

  @Test
  void onBothSidesOfABreakAreAtLeastTwoLines() {
    int broken = 0;
    for (int words = 440; words < 560; words += 8) {
      Printout printout = Samples.table(3, Samples.row(3, Samples.words(60)), Samples.row(3, Samples.words(words)));
      for (Tag cell : Pdf.of(printout).tags().all("P")) {
        if (cell.pages().size() < 2) continue;
        broken++;
        double[] lines = cell.glyphs().stream().mapToDouble(TextPosition::getY).distinct().toArray();
        int first = 1;
        while (lines[first] > lines[first - 1]) first++;
        assertTrue(first >= 2 && lines.length - first >= 2, Arrays.toString(lines));
      }
    }
    assertTrue(broken > 20, "so few were broken: " + broken);
  }

  @Test
  void theRightTextOfALineEndsAtTheEdge() {
    var line = new Printout.Line(List.of(Samples.words(200)), List.of(Samples.line("opdateret 2025.01.15")));
    List<Tag> texts = Pdf.of(Samples.of(List.of(line))).tags().all("P");
    TextPosition last = texts.getLast().glyphs().getLast();
    assertEquals(Paper.points(297) - MARGIN, last.getX() + last.getWidth(), 0.1);
    assertEquals(texts.getFirst().glyphs().getFirst().getY(), last.getY(), 0.1);
    double left = texts.getFirst().glyphs().stream().filter(g -> !g.getUnicode().equals(" "))
        .mapToDouble(g -> g.getX() + g.getWidth()).max().orElseThrow();
    assertTrue(left < texts.getLast().glyphs().getFirst().getX());
  }

  @Test
  void manyFieldsOfAHeadShareTheWidth() {
    var field = new Printout.Field("Tilbud/afdeling:", List.of(Samples.words(30)));
    var fields = new Printout.Fields(List.of(List.of(field), List.of(field, field), List.of(field, field, field)));
    List<Tag> rows = Pdf.of(Samples.of(List.of(fields))).tags().all("TR");
    List<List<String>> types = rows.stream().map(r -> r.kids().stream().map(Tag::type).toList()).toList();
    assertEquals(
        List.of(
            List.of("TH Scope=Row", "TD ColSpan=5"),
            List.of("TH Scope=Row", "TD", "TH Scope=Row", "TD ColSpan=3"),
            List.of("TH Scope=Row", "TD", "TH Scope=Row", "TD", "TH Scope=Row", "TD")),
        types);
  }
}
