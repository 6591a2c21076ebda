package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The plan as a virtualised table, or as a page where its kind is running text, below a front node (the plan's head)
 * that scrolls away first; the headings of a table then stay at the top edge.
 */
public final class PlanTable extends Region {
  /** A place in the table under the mouse, and the position in its text. */
  record Hit(Spot.InRow spot, int index) {}

  private static final double LINES_PER_NOTCH = 3;
  /** The share of the table that headings may take with their guide questions. */
  private static final double HEADING_MOST = 1 / 3.0;
  /** Where a heading is brought into sight, as a share of the room. */
  private static final double TITLE_AT = 0.08;
  private static final long SLICE_NANOS = 3_000_000;
  private static final long REST_NANOS = 200_000_000;

  private final Columns columns;
  private final Arrangement arrangement;
  private final Typesetter typesetter;
  private final TextMeasure measure;
  private final RowHeights rows;
  private final Region front;
  private final @Nullable Heading heading;
  private final Pane sheet = new Pane();
  private final Pane viewport = new Pane(sheet);
  private final Rectangle rowsClip = new Rectangle();
  private final Rectangle clip = new Rectangle();
  private final ScrollBar bar = new ScrollBar();
  private final Probes probes = new Probes();
  private final CellCover cover = new CellCover();
  private final CellRing ring = new CellRing();
  private final Region tail;
  private final RowPanes panes;
  private final AnimationTimer measuring = new AnimationTimer() {
    @Override
    public void handle(long now) {
      measureSome();
    }
  };
  private final Anchor anchor;
  private final Gutter gutter;
  private long lastMove;
  private boolean placing;

  /**
   * @param front what stands above the table and scrolls with it
   * @param tail what stands below the last row
   * @param notes what is noted in the cells
   */
  public PlanTable(Plan plan, Region front, Region tail, StepNotes notes) {
    PlanKind kind = plan.kind();
    this.front = front;
    this.tail = tail;
    typesetter = new Typesetter(kind.language());
    measure = new TextMeasure(typesetter);
    boolean page = kind.text() != null;
    columns = new Columns(kind.shown());
    heading = page ? null : new Heading(columns, typesetter);
    arrangement = page ? new PageArrangement(kind, measure, notes) : new TableArrangement(kind, columns, measure, notes);
    rows = new RowHeights(arrangement, measure);
    rows.show(plan);
    anchor = new Anchor(rows);
    getStyleClass().add("plan-table");
    if (page) getStyleClass().add("plan-page");
    if (page) getStylesheets().add(String.valueOf(PlanTable.class.getResource("page.css")));
    sheet.getStyleClass().add("sheet");
    for (Region r : new Region[] {sheet, viewport, front, tail}) r.setManaged(false);
    viewport.setClip(rowsClip);
    setClip(clip);
    bar.setOrientation(Orientation.VERTICAL);
    bar.getStyleClass().add("plan-scroll");
    viewport.getChildren().addAll(probes.nodes());
    viewport.getChildren().addAll(tail, ring);
    panes = new RowPanes(arrangement, measure, rows, sheet);
    gutter = new Gutter(arrangement, rows, panes.inSight(), viewport);
    getChildren().addAll(front, viewport);
    if (heading != null) getChildren().add(heading);
    getChildren().add(bar);
    bar.valueProperty().subscribe(v -> {
      if (!placing) scrollTo(v.doubleValue());
    });
    probes.onChange(this::requestLayout);
    front.layoutBoundsProperty().subscribe(this::requestLayout);
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  /** Shows another state of the plan. Rows are compared by identity: what is shared stays as it is. */
  public void show(Plan plan) {
    columns.take(plan.kind().shown());
    anchor.show(plan);
    requestLayout();
  }

  /** Lets the user draw the borders between the columns; running text has none. */
  public void onWidths(Consumer<List<Column>> taken) {
    if (heading != null) heading.onWidths(taken);
  }

  /** Leaves out these rows, by their ids; the others keep their numbers. */
  public void hide(Set<String> hidden) {
    anchor.hide(hidden);
    requestLayout();
  }

  /** Marks parts of cells, and no others; nothing is laid out anew. */
  void mark(Map<Spot, List<Mark>> newMarks) {
    panes.mark(newMarks);
    requestLayout();
  }

  /** Shows in these cells, by the ids of their rows, what went away from them, and in no others. */
  public void compare(Map<String, Map<Spot.InRow, ComparedText>> compared) {
    rows.compare(compared);
    requestLayout();
  }

  /** Marks what this finds wrong in cells that are in sight, besides. */
  void proofread(Proofreader newProofreader) {
    panes.proofread(newProofreader);
    requestLayout();
  }

  private void forgetHeights() {
    rows.forget();
    panes.forget();
  }

  /** Exact heights for rows that nobody has seen, a little in each quiet frame. */
  private void measureSome() {
    if (!isStill()) return;
    if (rows.measureFor(SLICE_NANOS)) measuring.stop();
    requestLayout();
  }

  // ---- scrolling

  private void wheel(ScrollEvent e) {
    if (e.isControlDown()) return;
    boolean lines = e.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES && e.getTextDeltaY() != 0;
    double least = LINES_PER_NOTCH * measure.lineHeight();
    scrollBy(lines ? -Math.signum(e.getDeltaY()) * Math.max(Math.abs(e.getDeltaY()), least) : -e.getDeltaY());
    e.consume();
  }

  /** Scrolls down, or up for a negative number. */
  public void scrollBy(double pixels) {
    anchor.scrollBy(Math.rint(pixels), frontHeight());
    lastMove = System.nanoTime();
    requestLayout();
  }

  void scrollByPages(double pages) {
    scrollBy(pages * 0.9 * room());
  }

  private void scrollTo(double y) {
    anchor.scrollTo(Math.rint(y), frontHeight());
    lastMove = System.nanoTime();
    requestLayout();
  }

  /** Goes to the end, where the tail is in sight. */
  public void revealTail() {
    scrollBy(rows.total(rows.count()) + front.getHeight());
    layout();
  }

  /** Goes to the beginning, where the front is in sight. */
  public void revealFront() {
    scrollTo(0);
    layout();
  }

  /** Brings a cell into sight, its beginning first; of a row cell half a window is enough. */
  public void reveal(Spot.InRow spot) {
    reveal(spot, 0, spot.step() == null ? room() / 2 : room());
  }

  /** Brings a place in a cell's text into sight, and the lines beside it: a cell may be taller than the window. */
  public void reveal(Spot.InRow spot, int place) {
    int i = rows.index(spot.row());
    Box box = i < 0 ? null : rows.exact(i).box(spot).orElse(null);
    if (box == null) return;
    double top = measure.top(box.text(), box.width(), box.text().compared().fromText(place));
    reveal(spot, Math.max(0, top - measure.lineHeight()), top + 2 * measure.lineHeight());
  }

  /** Scrolls as little as needed to show this part of a cell, in pixels from the cell's top. */
  void reveal(Spot.InRow spot, double from, double to) {
    int i = rows.index(spot.row());
    if (i < 0) return;
    layout();
    Box box = rows.exact(i).box(spot).orElse(null);
    if (box == null) return;
    double y = anchor.top(i) + box.top() + from;
    double height = Math.min(to, box.height()) - from;
    double room = room();
    boolean outside = y < 0 || y + height > room;
    if (outside && box.text().font().isTitle()) scrollBy(y - room * TITLE_AT); // what belongs below it is to be seen too
    else if (y < 0) scrollBy(y);
    else if (y + height > room) scrollBy(Math.min(y + height - room, y + anchor.frontLeft(frontHeight())));
    layout();
  }

  private double frontHeight() {
    return Math.ceil(front.prefHeight(arrangement.width()));
  }

  private double contentWidth() {
    return getWidth() - Math.ceil(bar.prefWidth(-1));
  }

  private double room() {
    return viewport.getHeight();
  }

  /** What the text of a cell is set in. */
  CellFont font(Spot.InRow cell) {
    return rows.box(cell).map(b -> b.text().font()).orElse(CellFont.TEXT);
  }

  /** What an empty cell asks; empty where it does not. */
  String guide(Spot.InRow cell) {
    return rows.guide(cell);
  }

  /** Breaks texts into lines as the table does. */
  Typesetter typesetter() {
    return typesetter;
  }

  /** The numbers at the left. */
  public Gutter gutter() {
    return gutter;
  }

  // ---- the node that lies over one cell

  /** Lays a node over a cell; it moves and grows with the cell. Null takes it away. */
  void cover(Spot.@Nullable InRow spot, @Nullable Region node) {
    cover.lay(sheet, spot, node);
    requestLayout();
  }

  /** Draws a ring around a cell that is chosen but not written in here. Null takes it away. */
  void ring(Spot.@Nullable InRow spot) {
    ring.mark(spot);
    requestLayout();
  }

  /** The cell under a point of the scene, and the position in its text. */
  Optional<Hit> hit(double sceneX, double sceneY) {
    if (!viewport.contains(viewport.sceneToLocal(sceneX, sceneY))) return Optional.empty();
    return panes.hit(sceneX, sceneY);
  }

  /** Where a cell is on the screen; nothing while its row is not shown. */
  public Optional<Bounds> boxOf(Spot.InRow spot) {
    RowPane pane = panes.inSight().get(spot.row());
    return pane == null ? Optional.empty() : pane.box(spot).map(pane::localToScreen);
  }

  /** Whether enough of a cell is in sight to know it by. */
  public boolean isInSight(Spot.InRow spot) {
    RowPane pane = panes.inSight().get(spot.row());
    return pane != null && pane.cell(spot).map(pane::localToParent).filter(b -> {
      double seen = Math.min(b.getMaxY(), room()) - Math.max(0, b.getMinY());
      return seen >= Math.min(b.getHeight(), measure.lineHeight());
    }).isPresent();
  }

  // ---- layout

  @Override
  protected void layoutChildren() {
    placing = true;
    try {
      if (measure.use(probes.fonts(), probes.padding())) forgetHeights();
      double barWidth = Math.ceil(bar.prefWidth(-1));
      double width = contentWidth();
      if (arrangement.fit(width, measure.font(CellFont.TEXT).getSize())) forgetHeights();
      double left = arrangement.left();
      double inner = arrangement.width();
      double frontHeight = frontHeight();
      double headingHeight = headingHeight(width);
      double tailHeight = Math.ceil(tail.prefHeight(inner));
      anchor.settle(getHeight() - headingHeight, frontHeight, tailHeight);
      double frontY = -anchor.frontHidden();
      double headingY = frontY + frontHeight;
      double room = Math.max(0, getHeight() - headingY - headingHeight);
      clip.setWidth(getWidth());
      clip.setHeight(getHeight());
      front.resizeRelocate(left, frontY, inner, frontHeight);
      if (heading != null) heading.resizeRelocate(0, headingY, width, headingHeight);
      viewport.resizeRelocate(0, headingY + headingHeight, width, room);
      rowsClip.setWidth(width);
      rowsClip.setHeight(room);
      sheet.resizeRelocate(0, 0, width, room);
      bar.resizeRelocate(width, 0, barWidth, getHeight());
      double bottom = panes.place(anchor, width, room, gutter);
      tail.resizeRelocate(left, bottom, inner, tailHeight);
      tail.setVisible(bottom < room);
      cover.place(panes.inSight(), probes.padding());
      ring.place(panes.inSight());
      updateBar(frontHeight, getHeight() - headingHeight, tailHeight);
    } finally {
      placing = false;
    }
    if (!rows.isMeasured()) measuring.start();
    panes.stock(getHeight());
  }

  private double headingHeight(double width) {
    if (heading == null) return 0;
    heading.foldAbove(getHeight() * HEADING_MOST);
    return heading.prefHeight(width);
  }

  /** Whether nothing has moved for a moment, so that other work holds nobody up. */
  boolean isStill() {
    return System.nanoTime() - lastMove >= REST_NANOS;
  }

  private void updateBar(double frontHeight, double room, double tailHeight) {
    double total = frontHeight + rows.total(rows.count()) + tailHeight;
    double max = Math.max(0, total - room);
    bar.setVisible(max > 0);
    bar.setMax(max);
    bar.setVisibleAmount(total == 0 ? 1 : max * room / total);
    bar.setUnitIncrement(LINES_PER_NOTCH * measure.lineHeight());
    bar.setBlockIncrement(room * 0.9);
    bar.setValue(Math.min(max, anchor.position()));
  }
}
