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
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One plan row. The lines are the pane's background seen between the cells. The pane is refilled when
 * it is used for another row.
 */
final class RowPane extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Columns columns;
  private final TextMeasure measure;
  private final List<CellView> views = new ArrayList<>();
  private final Label number = new Label();
  private final Region grip = new Region();
  private @Nullable RowLayout layout;
  private Map<Spot, List<Mark>> marked = Map.of();
  private Proofreader proofreader = Proofreader.NONE;

  RowPane(Columns columns, TextMeasure measure) {
    this.columns = columns;
    this.measure = measure;
    getStyleClass().add("row-pane");
    number.getStyleClass().add("row-number");
    number.setManaged(false);
    grip.getStyleClass().add("row-grip");
    grip.setManaged(false);
    grip.setMouseTransparent(true);
    getChildren().addAll(number, grip);
  }

  /** How many views it has; a row that needs about as many is filled with least work. */
  int size() {
    return views.size();
  }

  /**
   * @param at number of the row in the plan, from 1
   * @param marks of the cells that have some
   * @param newProofreader marks what is wrong in them besides
   */
  void show(RowLayout newLayout, int at, Map<Spot, List<Mark>> marks, Proofreader newProofreader) {
    String text = Integer.toString(at);
    if (!number.getText().equals(text)) number.setText(text);
    if (newLayout == layout && marks == marked && newProofreader == proofreader) return;
    layout = newLayout;
    marked = marks;
    proofreader = newProofreader;
    List<Place> places = newLayout.places();
    for (int i = 0; i < places.size(); i++) {
      if (i == views.size()) addView();
      Place p = places.get(i);
      CellView view = views.get(i);
      view.setVisible(true);
      view.show(p.text(), measure, newLayout.width(p));
      view.mark(marks(p, marks.getOrDefault(p.spot(), List.of()), newProofreader));
      view.resizeRelocate(newLayout.x(p), newLayout.top(p), newLayout.width(p), newLayout.height(p));
    }
    for (int i = places.size(); i < views.size(); i++) views.get(i).setVisible(false);
  }

  private static List<Mark> marks(Place p, List<Mark> own, Proofreader proofreader) {
    ComparedText compared = p.text().compared();
    var all = new ArrayList<>(compared.goneMarks());
    own.forEach(m -> all.addAll(compared.marks(m)));
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
    RowLayout now = layout;
    if (now == null) return Optional.empty();
    return now.places().stream().filter(p -> p.spot().equals(spot)).findFirst().map(p -> {
      double label = measure.aboveText(p.text(), now.width(p), CellCover.RING);
      double bottom = p.text().note().isNone() ? now.height(p) : measure.withoutNote(p.text(), now.width(p));
      return new BoundingBox(now.x(p), now.top(p) + label, now.width(p), bottom - label);
    });
  }

  /** The box of a whole cell in this pane; nothing if the row does not have it. */
  Optional<Bounds> cell(Spot.InRow spot) {
    RowLayout now = layout;
    if (now == null) return Optional.empty();
    return now.places().stream().filter(p -> p.spot().equals(spot)).findFirst()
        .map(p -> new BoundingBox(now.x(p), now.top(p), now.width(p), now.height(p)));
  }

  /** Whether a label stands above the text of a cell. */
  boolean isLabelled(Spot.InRow spot) {
    RowLayout now = layout;
    return now != null && now.places().stream().anyMatch(p -> p.spot().equals(spot) && !p.text().label().isEmpty());
  }

  /** The cell under a point of this pane, and the position in its text. */
  Optional<PlanTable.Hit> hit(double x, double y) {
    RowLayout now = layout;
    if (now == null) return Optional.empty();
    List<Place> places = now.places();
    for (int i = 0; i < places.size(); i++) {
      CellView view = views.get(i);
      if (now.contains(places.get(i), x, y)) {
        int index = view.indexAt(x - view.getLayoutX(), y - view.getLayoutY());
        return Optional.of(new PlanTable.Hit(places.get(i).spot(), index));
      }
    }
    return Optional.empty();
  }

  /** Keeps the texts in sight while {@code hidden} pixels of this row are above the window. */
  void stick(double hidden) {
    RowLayout now = layout;
    if (now == null) return;
    double numberTop = Math.clamp(hidden, 0, Math.max(0, now.height() - 2 * measure.lineHeight()));
    number.resizeRelocate(0, numberTop, columns.gutter() - Columns.LINE, now.height() - Columns.LINE - numberTop);
    double size = measure.lineHeight();
    grip.resizeRelocate(Math.rint(size / 4), numberTop + Math.rint(size * 0.7), Math.rint(size / 3), Math.rint(size * 0.8));
    for (int i = 0; i < now.places().size(); i++) {
      Place p = now.places().get(i);
      double room = now.height(p) - now.textHeight(i);
      views.get(i).shiftText(Math.max(0, Math.min(hidden - now.top(p), room)));
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
