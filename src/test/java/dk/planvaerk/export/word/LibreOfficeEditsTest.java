package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * What people do to a document before they send it back, done in LibreOffice: each cell of the plan is found again, in the
 * right place. D3 is the first activity of the first row, D4 the second; row 5 is the plan's second row.
 */
class LibreOfficeEditsTest {
  private static final Plan PLAN = Docx.example("banesvinget");
  private static final Docx SENT = Docx.of(PLAN);

  @TempDir static Path folder;
  private static @Nullable Office office;

  interface Deed {
    void in(Office.Opened document) throws Exception;
  }

  /**
   * @param changed cells that say something else afterwards, by row and column of the table
   * @param gone cells that are away
   */
  record Edit(String name, List<String> changed, List<String> gone, Deed deed) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Edit edit(String name, Deed deed) {
    return new Edit(name, List.of("D3"), List.of(), deed);
  }

  static Stream<Edit> edits() {
    return Stream.of(
        new Edit("saved", List.of(), List.of(), d -> {}),
        edit("typed at the start", d -> {
          d.goesToStartOf("D3");
          d.types("Først. ");
        }),
        edit("typed at the end", d -> {
          d.goesToEndOf("D3");
          d.types(" Til sidst.");
        }),
        edit("a paragraph more at the end", d -> {
          d.goesToEndOf("D3");
          d.does("InsertPara");
          d.types("Endnu et afsnit.");
        }),
        edit("a paragraph more at the start", d -> {
          d.goesToStartOf("D3");
          d.types("Et nyt afsnit.");
          d.does("InsertPara");
        }),
        edit("the end taken away letter by letter", d -> {
          d.goesToEndOf("D3");
          d.does("SwBackspace", 12);
        }),
        edit("all taken away letter by letter", d -> {
          d.goesToEndOf("D3");
          d.does("SwBackspace", 400);
        }),
        edit("the start taken away letter by letter", d -> {
          d.goesToStartOf("D3");
          d.does("Delete", 12);
        }),
        edit("typed over", d -> {
          d.selectsAllOf("D3");
          d.types("Noget helt andet.");
        }),
        edit("emptied", d -> {
          d.selectsAllOf("D3");
          d.does("Delete");
        }),
        edit("emptied and written anew", d -> {
          d.selectsAllOf("D3");
          d.does("Delete");
          d.types("Skrevet forfra.");
        }),
        edit("the first paragraph deleted", d -> {
          d.goesToStartOf("D3");
          d.does("EndOfParaSel");
          d.does("Delete");
          d.does("Delete");
        }),
        edit("the last paragraph deleted", d -> {
          d.goesToEndOf("D3");
          d.does("StartOfParaSel");
          d.does("Delete");
          d.does("SwBackspace");
        }),
        edit("split in two paragraphs", d -> {
          d.goesToStartOf("D3");
          d.does("GoRight", 10);
          d.does("InsertPara");
        }),
        new Edit("a list", List.of("D3"), List.of(), d -> {
          d.selectsAllOf("D3");
          d.does("DefaultBullet");
        }),
        new Edit("bold", List.of(), List.of(), d -> {
          d.selectsAllOf("D3");
          d.does("Bold");
        }),
        edit("typed over, tracked", d -> {
          d.tracksChanges();
          d.selectsAllOf("D3");
          d.types("Noget helt andet.");
        }),
        edit("emptied, tracked", d -> {
          d.tracksChanges();
          d.selectsAllOf("D3");
          d.does("Delete");
        }),
        edit("typed at both ends, tracked", d -> {
          d.tracksChanges();
          d.goesToEndOf("D3");
          d.types(" Til sidst.");
          d.goesToStartOf("D3");
          d.types("Først. ");
        }),
        new Edit("a line of the table deleted, tracked", List.of("C4", "D4", "E4", "F4", "G4"), List.of(), d -> {
          d.tracksChanges();
          d.goesToStartOf("D4");
          d.does("DeleteRows");
        }),
        new Edit("a line of the table deleted", List.of(), List.of("C4", "D4", "E4", "F4", "G4"), d -> {
          d.goesToStartOf("D4");
          d.does("DeleteRows");
        }),
        new Edit("a line put in", List.of(), List.of(), d -> {
          d.goesToStartOf("D5");
          d.does("InsertRowsBefore");
        }),
        new Edit("a line cut and put elsewhere", List.of(), List.of(), d -> {
          d.goesToStartOf("A5");
          d.does("EntireRow");
          d.does("Cut");
          d.goesToStartOf("A3");
          d.does("PasteRowsBefore");
        }),
        new Edit("a line copied", List.of(), List.of(), d -> {
          d.goesToStartOf("A5");
          d.does("EntireRow");
          d.does("Copy");
          d.goesToStartOf("A3");
          d.does("PasteRowsBefore");
        }),
        new Edit("a column put in", List.of(), List.of(), d -> {
          d.goesToStartOf("B5");
          d.does("InsertColumnsBefore");
        }),
        new Edit("cells split", List.of(), List.of(), d -> {
          d.goesToStartOf("D5");
          d.does("SplitCell", Map.of("Amount", (short) 2, "Horizontal", true));
        }),
        new Edit("cells merged", List.of("D8", "E8"), List.of(), d -> {
          d.selectsCells("D8", "E8");
          d.does("MergeCells");
        }));
  }

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(Office.program().isPresent(), "skipped: no soffice on the PATH");
    office = new Office(Office.program().orElseThrow(), folder);
  }

  @AfterAll
  static void end() throws Exception {
    if (office != null) office.close();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void everyCellIsFoundAgain(Edit edit) throws Exception {
    try (Office.Opened document = Objects.requireNonNull(office).open(SENT.bytes(), "docx")) {
      edit.deed().in(document);
      Docx back = Docx.read(document.savedAsDocx());
      assertCells(edit, back);
      assertPlan(back);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyCellIsFoundAgainFromAnotherFormat(String ending, String filter) throws Exception {
    byte[] other;
    try (Office.Opened document = Objects.requireNonNull(office).open(SENT.bytes(), "docx")) {
      other = document.saved(filter, ending);
    }
    try (Office.Opened document = Objects.requireNonNull(office).open(other, ending)) {
      Docx back = Docx.read(document.savedAsDocx());
      assertCells(new Edit(ending, List.of(), List.of(), d -> {}), back);
      // As RTF it loses what stands in the last paragraph; which state of the plan it was must then be found by the cells.
      if (!ending.equals("rtf")) assertPlan(back);
    }
  }

  static Stream<Arguments> formats() {
    return Stream.of(Arguments.of("odt", "writer8"),
        Arguments.of("doc", "MS Word 97"), Arguments.of("rtf", "Rich Text Format"));
  }

  private static void assertCells(Edit edit, Docx back) {
    Map<String, Cell> before = cells(SENT);
    Map<String, Cell> after = cells(back);
    var lost = new ArrayList<String>();
    var elsewhere = new ArrayList<String>();
    before.forEach((anchor, cell) -> {
      Cell now = after.get(anchor);
      if (edit.gone().contains(cell.name())) assertEquals(null, now, anchor);
      else if (now == null) lost.add(cell.name() + " " + anchor);
      else if (!edit.changed().contains(cell.name()) && !now.text().equals(cell.text())) elsewhere.add(cell.name() + " " + anchor + " in " + now.text());
    });
    assertEquals(List.of(), lost);
    assertEquals(List.of(), elsewhere);
  }

  private static void assertPlan(Docx back) {
    assertTrue(bookmarks(back.xml(Docx.DOCUMENT).getDocumentElement()).anyMatch(n -> n.equals("_plan_golden00_" + Docx.STATE)),
        "which plan it is");
  }

  private record Cell(String name, String text) {}

  /** The cells of the table by what their anchors say: those at their start, and where there are none, those at their end. */
  private static Map<String, Cell> cells(Docx docx) {
    var starts = new LinkedHashMap<String, Cell>();
    var ends = new LinkedHashMap<String, Cell>();
    List<Element> lines = Docx.all(table(docx), "tr");
    for (int r = 0; r < lines.size(); r++) {
      int column = 0;
      for (Element cell : Docx.all(lines.get(r), "tc")) {
        String name = "ABCDEFGHIJKLMN".charAt(column) + String.valueOf(r + 1);
        String text = Docx.all(cell, "p").stream().map(Docx::text).collect(Collectors.joining("\n")).strip();
        var found = new Cell(name, text);
        bookmarks(cell).forEach(n -> {
          if (n.startsWith("_p_")) starts.putIfAbsent(n.substring(3), found);
          if (n.startsWith("_e_")) ends.putIfAbsent(n.substring(3), found);
        });
        column += span(cell);
      }
    }
    ends.forEach(starts::putIfAbsent);
    return starts;
  }

  /** LibreOffice drops the title by which ours is known. */
  private static Element table(Docx docx) {
    return docx.all("tbl").stream().max(Comparator.comparingInt(t -> Docx.all(t, "tr").size())).orElseThrow();
  }

  private static int span(Element cell) {
    return Docx.all(cell, "gridSpan").stream().mapToInt(s -> Integer.parseInt(Docx.value(s, "val"))).findFirst().orElse(1);
  }

  private static Stream<String> bookmarks(Element in) {
    return Docx.all(in, "bookmarkStart").stream().map(b -> Docx.value(b, "name"));
  }
}
