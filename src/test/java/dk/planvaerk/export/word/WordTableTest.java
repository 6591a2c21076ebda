package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Anchor;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The structure of the plan's table. */
class WordTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void tableGridAndCellsAgreeOnTheWidths(String example) {
    Docx docx = Docx.of(Docx.example(example));
    int margins = 2 * number(docx.all("pgMar").getFirst(), "left");
    int text = number(docx.all("pgSz").getFirst(), "w") - margins;
    for (Element table : docx.all("tbl")) {
      assertEquals(text, number(Docx.all(table, "tblW").getFirst(), "w"));
      List<Integer> grid = Docx.all(table, "gridCol").stream().map(c -> number(c, "w")).toList();
      assertEquals(text, sum(grid));
      for (Element row : Docx.children(table, "tr")) assertEquals(grid, widths(row, grid));
      assertEquals("fixed", Docx.value(Docx.all(table, "tblLayout").getFirst(), "type"));
    }
  }

  @Test
  void theTableHasTheSizeAndTheSheetOfItsKind() {
    Plan plan = Docx.example("banesvinget");
    for (int size : new int[] {9, 12}) {
      Docx docx = Docx.of(plan.withKind(plan.kind().withPage(new Page(false, 20, Page.Format.A3, size, Extra.NONE))));
      String styles = docx.part("word/styles.xml");
      assertEquals(2 * size, size(styles, "PlanTekst"));
      assertEquals(2 * size - 2, size(styles, "PlanVejledning"));
      assertEquals(2 * size - 2, size(styles, "PlanSignatur"));
      assertEquals(16, size(styles, "Footer"));
      assertTrue(!styles.contains("{"), "each place in the template is filled");
      assertEquals(16838, number(docx.all("pgSz").getFirst(), "w"));
      assertEquals(23811, number(docx.all("pgSz").getFirst(), "h"));
    }
  }

  private static int size(String styles, String style) {
    var matcher = Pattern.compile("w:styleId=\"" + style + "\".*?<w:sz w:val=\"(\\d+)\"", Pattern.DOTALL).matcher(styles);
    assertTrue(matcher.find(), style);
    return Integer.parseInt(matcher.group(1));
  }

  @Test
  void widthsThatDoNotDivideStillAddUp() {
    assertEquals(List.of(33, 34, 33), Grid.split(100, 1, 1, 1));
    assertEquals(15250, sum(Grid.split(15250, 25, 31, 31, 38, 28, 27, 32, 27, 28)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void eachCellHasAHiddenBookmarkAtBothEnds(String example) {
    Plan plan = Docx.example(example);
    Docx docx = Docx.of(plan);
    List<String> anchors = Printed.of(plan).blocks().stream()
        .filter(Printout.Table.class::isInstance)
        .flatMap(t -> ((Printout.Table) t).rows().stream())
        .flatMap(r -> r.cells().stream())
        .map(PrintedCell::anchor)
        .sorted()
        .toList();
    List<Element> bookmarks = docx.all("bookmarkStart");
    List<String> names = bookmarks.stream().map(b -> Docx.value(b, "name")).toList();
    assertEquals(anchors, names.stream().filter(n -> n.startsWith("_p_")).sorted().toList());
    assertEquals(anchors.stream().map(Anchor::end).toList(), names.stream().filter(n -> n.startsWith("_e_")).sorted().toList());
    assertEquals(List.of("_plan_golden00_" + Docx.STATE), names.stream().filter(n -> n.startsWith("_plan_")).toList());
    assertEquals(anchors.size() * 2 + 1, names.size());
    assertEquals(anchors.size(), new HashSet<>(anchors).size());
    assertTrue(names.stream().allMatch(a -> a.length() <= 40), names.toString());
    List<String> starts = bookmarks.stream().map(b -> Docx.value(b, "id")).toList();
    assertEquals(starts, docx.all("bookmarkEnd").stream().map(b -> Docx.value(b, "id")).toList());
    assertEquals(starts.size(), new HashSet<>(starts).size());
    for (Element cell : Docx.all(docx.table(), "tc")) {
      boolean expected = !merge(cell).equals("continue") && Docx.all((Element) cell.getParentNode(), "tblHeader").isEmpty();
      assertEquals(expected ? 2 : 0, Docx.all(cell, "bookmarkStart").size());
      if (!expected) continue;
      List<Element> paragraphs = Docx.children(cell, "p");
      Element start = Docx.all(paragraphs.getFirst(), "bookmarkStart").getFirst();
      Element end = Docx.all(paragraphs.getLast(), "bookmarkStart").getLast();
      assertEquals(Anchor.end(Docx.value(start, "name")), Docx.value(end, "name"));
      assertEquals("pPr", start.getPreviousSibling().getLocalName(), "before all text");
      assertNull(end.getNextSibling().getNextSibling(), "behind all text");
    }
  }

  @Test
  void aCellOfTheRowSpansTheLinesOfItsSteps() {
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(Samples.steps(3), Samples.steps(1)))));
    assertEquals(
        List.of("Tema | Hvad", "restart tema | hvad 0", "continue | hvad 1", "continue | hvad 2", "tema | hvad 0"),
        Docx.children(docx.table(), "tr").stream().map(WordTableTest::shape).toList());
  }

  @Test
  void linesBetweenStepsAreFaintOnBothSidesAndThoseBetweenRowsAreNot() {
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(Samples.steps(3)))));
    List<String> faint = Docx.children(docx.table(), "tr").stream().skip(1)
        .map(row -> Docx.children(row, "tc").getLast())
        .map(cell -> (Docx.all(cell, "top").isEmpty() ? "" : "top ") + (Docx.all(cell, "bottom").isEmpty() ? "" : "bottom"))
        .map(String::strip)
        .toList();
    assertEquals(List.of("bottom", "top bottom", "top"), faint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void headingAndGuideStandOnEachPage(String example) {
    List<Element> rows = Docx.children(Docx.of(Docx.example(example)).table(), "tr");
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(i < 2 ? 1 : 0, Docx.all(rows.get(i), "tblHeader").size());
    }
  }

  @Test
  void aLowLineGoesToTheNextPageWholeAndAHighOneIsCut() {
    var high = new PrintedCell(1, 1, "_p_row00001_step0001_hvad", Collections.nCopies(40, Samples.line("Et afsnit.")));
    var low = new PrintedCell(1, 0, "_p_row00001_step0000_hvad", List.of(Samples.line("Et afsnit.")));
    var spans = new PrintedCell(0, PrintedCell.ALL, "_p_row00001_0_tema", List.of(Samples.line("tema")));
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(new PrintedRow("1", 2, List.of(spans, low, high))))));
    List<Integer> whole = Docx.children(docx.table(), "tr").stream().map(r -> Docx.all(r, "cantSplit").size()).toList();
    assertEquals(List.of(1, 1, 0), whole);
  }

  /** Lines that are only as many as there are steps would else be parted by the foot of a page. */
  @Test
  void theLinesOfALowRowStandOnOnePage() {
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5));
    var high = new ArrayList<PrintedCell>();
    for (int s = 0; s < 2; s++) high.add(new PrintedCell(1, s, "_p_row00001_step000" + s + "_hvad", Collections.nCopies(20, Samples.line("Et afsnit."))));
    high.addFirst(new PrintedCell(0, PrintedCell.ALL, "_p_row00001_0_tema", List.of(Samples.line("tema"))));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(Samples.steps(3), new PrintedRow("2", 2, high)))));
    List<List<Integer>> stays = Docx.children(docx.table(), "tr").stream().skip(1)
        .map(r -> Docx.all(r, "p").stream().map(p -> Docx.all(p, "keepNext").size()).distinct().toList()).toList();
    assertEquals(List.of(List.of(1), List.of(1), List.of(0), List.of(0), List.of(0)), stays);
  }

  @Test
  void aHeadingThatFillsThePageStandsOnce() {
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5),
        new PrintedColumn("Hvad", "Hvilke forhold skal ændres? ".repeat(500), 0.5));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(Samples.steps(1)))));
    assertEquals(List.of(), docx.all("tblHeader"));
  }

  @Test
  void aRowOfTheHeadIsNotCutWhereItIsLow() {
    Docx docx = Docx.of(Docx.example("dolmer-have"));
    assertEquals(3, Docx.all(docx.all("tbl").getFirst(), "cantSplit").size());
    var fields = new Printout.Fields(List.of(List.of(new Printout.Field("Udfyldt af:",
        Collections.nCopies(60, Samples.line("Et afsnit."))))));
    assertEquals(List.of(), Docx.of(Samples.of("da-DK", fields)).all("cantSplit"));
  }

  /** The last of several lines has what is left of a cell that spans them. */
  @Test
  void aLineThatALongSpanningCellMakesHighIsCut() {
    var spans = new PrintedCell(0, PrintedCell.ALL, "_p_row00001_0_tema", Collections.nCopies(40, Samples.line("tema")));
    var lines = new ArrayList<PrintedCell>(List.of(spans));
    for (int s = 0; s < 2; s++) lines.add(new PrintedCell(1, s, "_p_row00001_step000" + s + "_hvad", List.of(Samples.line("Et afsnit."))));
    List<PrintedColumn> columns = List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", columns, List.of(new PrintedRow("1", 2, lines)))));
    assertEquals(List.of(1, 1, 0), Docx.children(docx.table(), "tr").stream().map(r -> Docx.all(r, "cantSplit").size()).toList());
  }

  @Test
  void whatStandsBehindTheTableIsTooLowForAPageOfItsOwn() {
    for (String example : List.of("banesvinget", "dolmer-have", "region-midtjylland")) {
      Element last = Docx.of(Docx.example(example)).all("p").getLast();
      assertEquals("PlanSlut", Docx.value(Docx.all(last, "pStyle").getFirst(), "val"), example);
    }
  }

  @Test
  void theFieldsOfTheHeadShareOneGrid() {
    Element block = Docx.of(Docx.example("dolmer-have")).all("tbl").getFirst();
    List<List<String>> spans = Docx.children(block, "tr").stream()
        .map(row -> Docx.children(row, "tc").stream()
            .map(c -> Docx.all(c, "gridSpan").stream().map(s -> Docx.value(s, "val")).findFirst().orElse("1"))
            .toList())
        .toList();
    assertEquals(List.of(List.of("1", "3"), List.of("1", "1", "1", "1"), List.of("1", "1", "1", "1")), spans);
  }

  @Test
  void theTableIsNamedForThoseWhoHearIt() {
    Element table = Docx.of(Docx.example("banesvinget")).table();
    assertEquals("Handleplan Banesvinget 2024", Docx.value(Docx.all(table, "tblCaption").getFirst(), "val"));
    assertTrue(Docx.value(Docx.all(table, "tblDescription").getFirst(), "val").startsWith("Tema, Emne, Mål, "));
  }

  private static String shape(Element row) {
    return Docx.children(row, "tc").stream()
        .map(c -> (merge(c) + " " + Docx.text(c)).strip())
        .collect(Collectors.joining(" | "));
  }

  private static String merge(Element cell) {
    return Docx.all(cell, "vMerge").stream().map(m -> Docx.value(m, "val")).findFirst().orElse("");
  }

  /** The widths of a row's cells, those of a wide cell taken from the grid that it must add up to. */
  private static List<Integer> widths(Element row, List<Integer> grid) {
    var widths = new ArrayList<Integer>();
    for (Element cell : Docx.children(row, "tc")) {
      int span = Docx.all(cell, "gridSpan").stream().mapToInt(s -> number(s, "val")).findFirst().orElse(1);
      int width = number(Docx.all(cell, "tcW").getFirst(), "w");
      List<Integer> covered = grid.subList(widths.size(), widths.size() + span);
      if (span == 1) widths.add(width);
      else if (sum(covered) == width) widths.addAll(covered);
    }
    return widths;
  }

  private static int number(Element of, String attribute) {
    return Integer.parseInt(Docx.value(of, attribute));
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
