package dk.planvaerk.export.pdf;

import dk.planvaerk.export.PageBreaks;
import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfStructureElement;

/** Lays out the plan's table. Its headings stand on each page, and are read out once. */
final class TableLayout {
  /** A heading at the foot of a page has at least so much of the table below it. */
  private static final float BELOW_HEADING = 40;
  /** Above a table in running text. */
  private static final float ABOVE = 8;
  /** Between the table and what follows it. */
  private static final float BELOW = 8;

  /** So many rows are set on other threads while one is drawn. */
  private static final int AHEAD = 32;

  /** A row and the lines of each of its cells. */
  private record SetRow(PrintedRow row, List<List<BoxLine>> texts, List<BoxLine> again) {}

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;
  private final HeadingLayout headings;
  private final ElementIds ids;
  private final boolean inText;
  private final Consumer<String> outline;

  /**
   * A layout.
   *
   * @param inText whether the table stands in running text, whose headings are the outline
   * @param outline told the name of each row when the place is known where it begins
   */
  TableLayout(PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper, HeadingLayout headings,
      ElementIds ids, boolean inText, Consumer<String> outline) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
    this.headings = headings;
    this.ids = ids;
    this.inText = inText;
    this.outline = outline;
  }

  void draw(Printout.Table table, Progress progress) {
    if (table.columns().isEmpty()) return;
    float above = inText ? ABOVE : 0;
    float[] edges = edges(table.columns());
    PdfStructureElement element = Tags.in(document, "Table");
    Tags.summary(element, table.title());
    List<Group> heading = heading(Tags.in(element, "THead"), table.columns(), edges);
    float height = (float) heading.stream().mapToDouble(Group::height).sum();
    PdfStructureElement body = Tags.in(element, "TBody");
    // The plan's own table is set row by row: it may be long.
    List<SetRow> setRows = inText ? set(table, edges).toList() : List.of();
    float together = height + below(setRows);
    headings.draw(above + together);
    pages.space(above);
    GroupFlow.makeRoom(together, pages);
    heading.forEach(g -> GroupFlow.draw(g, pages));
    pages.repeat(heading);
    var done = new AtomicInteger();
    Stream<SetRow> rows = inText ? setRows.stream() : set(table, edges);
    rows.forEachOrdered(set -> {
      progress.at(done.getAndIncrement(), table.rows().size());
      GroupFlow.draw(group(body, set, edges), pages, () -> {
        if (!inText) outline.accept(set.row().outline());
      });
    });
    pages.repeat(List.of());
    pages.space(BELOW);
  }

  /** The rows one after the other, each set while those before it are drawn. */
  private Stream<SetRow> set(Printout.Table table, float[] edges) {
    return table.rows().stream().gather(Gatherers.mapConcurrent(AHEAD, row -> set(row, edges)));
  }

  /** How much of the table stands below its headings on the same page: all of one that is small. */
  private float below(List<SetRow> rows) {
    float all = (float) rows.stream().mapToDouble(this::height).sum();
    boolean small = !rows.isEmpty() && PageBreaks.isLowRow(all, paper.writtenHeight());
    return small ? all : BELOW_HEADING;
  }

  private float height(SetRow set) {
    List<PrintedCell> cells = set.row().cells();
    return new Group(set.row().steps(), IntStream.range(0, cells.size())
        .mapToObj(i -> new Box(BoxStyle.cell(paper), cells.get(i).step(), 0, 0, set.texts().get(i), null)).toList()).height();
  }

  private float[] edges(List<PrintedColumn> columns) {
    float[] edges = new float[columns.size() + 1];
    double share = 0;
    for (int i = 0; i < columns.size(); i++) {
      edges[i] = paper.left() + (float) share * paper.textWidth();
      share += columns.get(i).width();
    }
    edges[columns.size()] = paper.right();
    return edges;
  }

  private List<Group> heading(PdfStructureElement head, List<PrintedColumn> columns, float[] edges) {
    var groups = new ArrayList<Group>();
    groups.add(heading(head, "TH", BoxStyle.heading(paper), columns, PrintedColumn::heading, edges));
    if (columns.stream().allMatch(c -> c.guide().isBlank())) return groups;
    // The guide questions are no headings: with each cell they would be read out again.
    groups.add(heading(head, "TD", BoxStyle.guide(paper), columns, PrintedColumn::guide, edges));
    return groups;
  }

  private Group heading(PdfStructureElement head, String type, BoxStyle style, List<PrintedColumn> columns,
      Function<PrintedColumn, String> words, float[] edges) {
    PdfStructureElement row = Tags.in(head, "TR");
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < columns.size(); i++) {
      var text = HeadLayout.plain(words.apply(columns.get(i)));
      boolean isHeading = type.equals("TH");
      PdfStructureElement cell = Tags.in(row, type);
      if (isHeading) Tags.scope(cell, "Column");
      boxes.add(typesetter.box(style, edges[i], edges[i + 1], isHeading ? HeadLayout.bold(text) : text,
          new TextTags(cell, "P")));
    }
    return Group.of(boxes);
  }

  private SetRow set(PrintedRow row, float[] edges) {
    PrintedCell again = row.again();
    List<List<BoxLine>> texts = row.cells().stream().map(cell -> lines(cell, edges)).toList();
    return new SetRow(row, texts, again == null ? List.of() : lines(again, edges));
  }

  private List<BoxLine> lines(PrintedCell cell, float[] edges) {
    return typesetter.lines(BoxStyle.cell(paper), edges[cell.column()], edges[cell.column() + 1], cell.text());
  }

  private static boolean isAgain(SetRow set, PrintedCell cell) {
    PrintedCell again = set.row().again();
    return again != null && again.column() == cell.column() && cell.spans();
  }

  private Group group(PdfStructureElement body, SetRow set, float[] edges) {
    PrintedRow row = set.row();
    // Where all cells span all lines there is but one.
    int steps = row.cells().stream().allMatch(PrintedCell::spans) ? 1 : row.steps();
    List<PdfStructureElement> lines = new ArrayList<>();
    for (int i = 0; i < steps; i++) lines.add(Tags.in(body, "TR"));
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < row.cells().size(); i++) {
      PrintedCell cell = row.cells().get(i);
      PdfStructureElement tag = Tags.in(lines.get(Math.max(0, cell.step())), cell.column() == 0 ? "TH" : "TD");
      ids.name(tag, cell.anchor());
      if (cell.column() == 0) Tags.scope(tag, "Row");
      if (cell.spans()) Tags.rowSpan(tag, steps);
      boxes.add(new Box(BoxStyle.cell(paper), cell.step(), edges[cell.column()], edges[cell.column() + 1], set.texts().get(i),
          new TextTags(tag, "P"), isAgain(set, cell) ? set.again() : List.of()));
    }
    return new Group(steps, boxes);
  }
}
