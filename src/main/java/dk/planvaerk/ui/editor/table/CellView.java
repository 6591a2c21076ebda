package dk.planvaerk.ui.editor.table;

import dk.planvaerk.ui.editor.table.CellText.Look;
import dk.planvaerk.ui.editor.table.CellText.Segment;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows one cell. Its text nodes are kept and refilled, so scrolling makes next to no new nodes. */
final class CellView extends Region {
  private final TextFlow label = new TextFlow();
  private final TextFlow flow = new TextFlow();
  private @Nullable CellText shown;
  private double shift;

  CellView() {
    getStyleClass().add("cell-view");
    for (TextFlow f : List.of(label, flow)) {
      f.setManaged(false);
      getChildren().add(f);
    }
    flow.getChildren().add(text(Look.PLAIN));
  }

  void show(CellText text) {
    if (text.equals(shown)) return;
    shown = text;
    boolean labelled = !text.label().isEmpty();
    fill(label, labelled ? List.of(new Segment(text.label(), Look.BOLD)) : List.of());
    label.setVisible(labelled);
    fill(flow, text.segments());
    requestLayout();
  }

  private static void fill(TextFlow into, List<Segment> segments) {
    var texts = into.getChildren();
    while (texts.size() > segments.size()) texts.removeLast();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i == texts.size()) texts.add(text(segment.look()));
      Text text = (Text) texts.get(i);
      if (!text.getStyleClass().contains(segment.look().styleClass())) {
        text.getStyleClass().setAll(segment.look().styleClass());
      }
      if (!text.getText().equals(segment.text())) text.setText(segment.text());
    }
  }

  private static Text text(Look look) {
    var text = new Text();
    text.getStyleClass().setAll(look.styleClass());
    return text;
  }

  /** Moves the text down inside the cell, so that a tall cell still shows its beginning. */
  void shiftText(double dy) {
    if (shift == dy) return;
    shift = dy;
    label.setTranslateY(dy);
    flow.setTranslateY(dy);
  }

  /** The font that the style sheet gave the text; the measure must use the very same. */
  ObservableValue<Font> font() {
    return ((Text) flow.getChildren().getFirst()).fontProperty();
  }

  /** The position in the text nearest to a point of this node. */
  int indexAt(double x, double y) {
    if (shown == null || shown.isGuide()) return 0;
    return flow.getHitInfo(flow.parentToLocal(new Point2D(x, y))).getInsertionIndex();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = Math.max(1, getWidth() - in.getLeft() - in.getRight());
    double labelHeight = label.isVisible() ? label.prefHeight(width) : 0;
    double top = in.getTop() + labelHeight;
    label.resizeRelocate(in.getLeft(), in.getTop(), width, labelHeight);
    flow.resizeRelocate(in.getLeft(), top, width, Math.max(1, getHeight() - top - in.getBottom()));
  }
}
