package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;

/** The panes that show the rows in sight, and those that wait to be filled: only few are ever made. */
final class RowPanes {
  private static final double FAR = -100_000;

  private final Arrangement arrangement;
  private final TextMeasure measure;
  private final RowHeights rows;
  private final Pane sheet;
  private final Map<String, RowPane> live = new HashMap<>();
  private final Deque<RowPane> spare = new ArrayDeque<>();
  private final AnimationTimer stocking = new AnimationTimer() {
    @Override
    public void handle(long now) {
      if (!makeSpare()) stop();
    }
  };
  private Map<Spot, List<Mark>> marks = Map.of();
  private Proofreader proofreader = Proofreader.NONE;
  private double tallness;

  /**
   * @param sheet what the panes lie on, below all else there
   */
  RowPanes(Arrangement arrangement, TextMeasure measure, RowHeights rows, Pane sheet) {
    this.arrangement = arrangement;
    this.measure = measure;
    this.rows = rows;
    this.sheet = sheet;
  }

  /** The panes of the rows in sight, by the ids of those. */
  Map<String, RowPane> inSight() {
    return Collections.unmodifiableMap(live);
  }

  void mark(Map<Spot, List<Mark>> newMarks) {
    marks = Map.copyOf(newMarks);
  }

  void proofread(Proofreader newProofreader) {
    proofreader = newProofreader;
  }

  /** What they show must be laid out anew. */
  void forget() {
    live.values().forEach(this::setAside);
    live.clear();
  }

  /** Puts the rows that are in sight where they belong; gives the lower edge of the last, far below if that is not the plan's. */
  double place(Anchor anchor, double width, double room, Gutter gutter) {
    var wanted = new HashMap<String, RowPane>();
    int end = anchor.first();
    for (double y = -anchor.above(); end < rows.count() && y < room; y += rows.exact(end++).height()) {
      RowPane pane = live.remove(rows.row(end).id());
      if (pane != null) wanted.put(rows.row(end).id(), pane);
    }
    forget();
    double y = -anchor.above();
    for (int i = anchor.first(); i < end; i++) {
      Row row = rows.row(i);
      RowPane pane = wanted.computeIfAbsent(row.id(), id -> paneFor(row));
      RowLayout layout = rows.exact(i);
      pane.show(layout, rows.standing(i).number(), marks, proofreader);
      pane.resizeRelocate(0, y, width, layout.height());
      pane.stick(-y);
      gutter.mark(row.id(), pane);
      y += layout.height();
    }
    live.putAll(wanted);
    return end == rows.count() ? y : FAR * -1;
  }

  /** The cell under a point of the scene, and the position in its text. */
  Optional<PlanTable.Hit> hit(double sceneX, double sceneY) {
    Point2D p = sheet.sceneToLocal(sceneX, sceneY);
    return live.values().stream()
        .filter(pane -> pane.stands(p.getY()))
        .findFirst().flatMap(pane -> pane.hit(p.getX() - pane.getLayoutX(), p.getY() - pane.getLayoutY()));
  }

  /**
   * Makes panes ahead, one a frame: when the front scrolls away more rows are in sight than at the beginning, and a frame
   * that makes all their panes is a long one.
   *
   * @param height of the table, which may be full of rows
   */
  void stock(double height) {
    tallness = height;
    if (!live.isEmpty() && spare.isEmpty()) stocking.start();
  }

  /** The first is for the row with most cells. False when there are enough. */
  private boolean makeSpare() {
    int have = live.size() + spare.size();
    if (have > most()) return false;
    RowPane pane = newPane();
    pane.show(rows.exact(spare.isEmpty() ? tallest() : have % rows.count()), "1", Map.of(), Proofreader.NONE);
    pane.relocate(0, FAR);
    pane.applyCss();
    pane.layout();
    setAside(pane);
    return true;
  }

  /** How many rows from the first on fill the table; 0 without a row. */
  private int most() {
    int count = 0;
    for (double y = 0; count < rows.count() && y < tallness; y += rows.height(count++));
    return count;
  }

  private int tallest() {
    int tallest = 0;
    for (int i = 1; i < rows.count(); i++) {
      if (rows.row(i).steps().size() > rows.row(tallest).steps().size()) tallest = i;
    }
    return tallest;
  }

  private RowPane paneFor(Row row) {
    RowPane best = null;
    int need = row.cells().size() + row.steps().stream().mapToInt(s -> s.cells().size()).sum();
    for (RowPane p : spare) {
      if (best == null || Math.abs(p.size() - need) < Math.abs(best.size() - need)) best = p;
    }
    if (best == null) return newPane();
    spare.remove(best);
    best.setVisible(true);
    return best;
  }

  private RowPane newPane() {
    var pane = new RowPane(arrangement, measure);
    pane.setManaged(false);
    sheet.getChildren().addFirst(pane);
    return pane;
  }

  private void setAside(RowPane pane) {
    pane.setVisible(false);
    pane.forget();
    spare.add(pane);
  }
}
