package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One plan row. The lines are the pane's background seen between the cells. The pane is refilled when
 * it is used for another row.
 */
final class RowPane extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Arrangement arrangement;
  private final TextMeasure measure;
  private final List<CellView> views = new ArrayList<>();
  private final RowEdge edge;
  private @Nullable RowLayout layout;
  private Map<Spot, List<Mark>> marked = Map.of();
  private Proofreader proofreader = Proofreader.NONE;

  RowPane(Arrangement arrangement, TextMeasure measure) {
    this.arrangement = arrangement;
    this.measure = measure;
    edge = arrangement.newEdge();
    getStyleClass().add("row-pane");
    getChildren().addAll(edge.nodes());
  }

  /** How many views it has; a row that needs about as many is filled with least work. */
  int size() {
    return views.size();
  }

  /**
   * @param number of the row, which may be another in the same layout
   * @param marks of the cells that have some
   * @param newProofreader marks what is wrong in them besides
   */
  void show(RowLayout newLayout, String number, Map<Spot, List<Mark>> marks, Proofreader newProofreader) {
    edge.number(number);
    if (newLayout == layout && marks == marked && newProofreader == proofreader) return;
    layout = newLayout;
    marked = marks;
    proofreader = newProofreader;
    edge.show(newLayout);
    List<Box> boxes = newLayout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      if (i == views.size()) addView();
      Box b = boxes.get(i);
      CellView view = views.get(i);
      view.setVisible(true);
      view.show(b.text(), measure, b.width());
      view.numbered(arrangement.before(b));
      view.mark(marks(b.place(), marks.getOrDefault(b.spot(), List.of()), newProofreader));
      view.resizeRelocate(b.x(), b.top(), b.width(), b.height());
    }
    for (int i = boxes.size(); i < views.size(); i++) views.get(i).setVisible(false);
  }

  private static List<Mark> marks(Place p, List<Mark> own, Proofreader proofreader) {
    ComparedText compared = p.text().compared();
    var all = new ArrayList<>(compared.goneMarks());
    own.forEach(m -> all.addAll(m.ofHeading() ? List.of(m) : compared.marks(m)));
    proofreader.marks(compared.text(), -1).stream().filter(m -> !compared.isGone(m.from(), m.to())).forEach(all::add);
    return all;
  }

  /** Whether the row is selected, and whether the user is in it. */
  void mark(boolean selected, boolean current) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(CURRENT, current);
  }

  /** The pane is not on the screen; it must be filled anew. */
  void forget() {
    layout = null;
  }

  private void addView() {
    var view = new CellView();
    view.setManaged(false);
    views.add(view);
    getChildren().add(view);
  }

  /** The box of a cell's text in this pane, between its label and its note; nothing if the row does not have it. */
  Optional<Bounds> box(Spot.InRow spot) {
    return find(spot).map(b -> {
      double label = measure.aboveText(b.text(), b.width(), CellCover.RING);
      double bottom = b.text().note().isNone() ? b.height() : measure.withoutNote(b.text(), b.width());
      return new BoundingBox(b.x(), b.top() + label, b.width(), bottom - label);
    });
  }

  /** The box of a whole cell in this pane; nothing if the row does not have it. */
  Optional<Bounds> cell(Spot.InRow spot) {
    return find(spot).map(b -> new BoundingBox(b.x(), b.top(), b.width(), b.height()));
  }

  /** Whether a label stands above the text of a cell. */
  boolean isLabelled(Spot.InRow spot) {
    return find(spot).filter(b -> !b.text().label().isEmpty()).isPresent();
  }

  private Optional<Box> find(Spot.InRow spot) {
    return Optional.ofNullable(layout).flatMap(l -> l.box(spot));
  }

  /** Whether the row is at a height of the sheet: what is drawn in it does not count, only how tall it is. */
  boolean stands(double y) {
    return y >= getLayoutY() && y < bottom();
  }

  /** Lower edge of the row on the sheet. */
  double bottom() {
    return getLayoutY() + getHeight();
  }

  /** The cell under a point of this pane, and the position in its text. */
  Optional<PlanTable.Hit> hit(double x, double y) {
    RowLayout now = layout;
    if (now == null) return Optional.empty();
    Optional<Box> at = now.boxes().stream().filter(b -> b.contains(x, y)).findFirst();
    return at.or(() -> arrangement.near(now, x, y)).map(b -> {
      CellView view = views.get(now.boxes().indexOf(b));
      return new PlanTable.Hit(b.spot(), view.indexAt(x - view.getLayoutX(), y - view.getLayoutY()));
    });
  }

  /** Keeps the texts in sight while {@code hidden} pixels of this row are above the window. */
  void stick(double hidden) {
    RowLayout now = layout;
    if (now == null) return;
    edge.stick(now, hidden);
    for (int i = 0; i < now.boxes().size(); i++) {
      Box b = now.boxes().get(i);
      views.get(i).shiftText(edge.sticks() ? Math.max(0, Math.min(hidden - b.top(), b.height() - b.textHeight())) : 0);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return layout == null ? 0 : layout.height();
  }

  @Override
  protected void layoutChildren() {
    // the cells are placed when the pane is filled
  }
}
