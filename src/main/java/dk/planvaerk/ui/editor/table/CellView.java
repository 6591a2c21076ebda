package dk.planvaerk.ui.editor.table;

import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.TextBlock;
import dk.planvaerk.ui.editor.text.Typeset;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Shows one cell. It is kept and refilled, so scrolling makes next to no new nodes. */
final class CellView extends Region {
  private record Shown(CellText text, double width, Font font) {}

  private final TextBlock label = new TextBlock();
  private final TextBlock block = new TextBlock();
  private @Nullable TextBlock note;
  private @Nullable Shown shown;
  private CellFont font = CellFont.TEXT;
  private double labelHeight;
  private double textHeight;
  private double noteTop;
  private double noteHeight;
  private double shift;

  CellView() {
    getStyleClass().add("cell-view");
    label.getStyleClass().add("cell-label");
    for (TextBlock b : List.of(label, block)) {
      b.setManaged(false);
      getChildren().add(b);
    }
  }

  /**
   * @param width of the cell, padding included
   */
  void show(CellText text, TextMeasure measure, double width) {
    var now = new Shown(text, width, measure.font(text.font()));
    if (now.equals(shown)) return;
    shown = now;
    dress(text.font());
    boolean labelled = !text.label().isEmpty();
    labelHeight = measure.label(text, width);
    if (labelled) label.show(measure.setLabel(text, width));
    label.setVisible(labelled);
    Typeset set = measure.set(text, width);
    textHeight = set.height();
    block.show(set);
    showNote(text, measure, width);
    requestLayout();
  }

  /** Has the style sheets give it the font of a cell. */
  void dress(CellFont newFont) {
    if (newFont == font) return;
    getStyleClass().remove(font.styleClass());
    font = newFont;
    if (!newFont.styleClass().isEmpty()) getStyleClass().add(newFont.styleClass());
  }

  /** Most cells have none all their life. */
  private void showNote(CellText text, TextMeasure measure, double width) {
    boolean noted = !text.note().isNone();
    if (note == null && noted) {
      note = new TextBlock();
      note.setManaged(false);
      note.setTranslateY(shift);
      getChildren().add(note);
    }
    if (note == null) return;
    note.setVisible(noted);
    if (!noted) return;
    Typeset set = measure.setNote(text, width);
    noteHeight = set.height();
    note.show(set);
    noteTop = measure.withoutNote(text, width);
  }

  /** Marks parts of the text and of the heading above it, and no others. */
  void mark(List<Mark> marks) {
    block.mark(marks);
    label.mark(marks.stream().filter(Mark::ofHeading).map(m -> m.onHeading(false)).toList());
  }

  /** The number of a heading, so wide, stands left of the text. */
  void numbered(double width) {
    block.leaveRoomBefore(width);
  }

  /**
   * Moves the text down inside the cell, so that a tall cell still shows its beginning. Each part is only as tall as its
   * lines: one as tall as the cell would reach over the next row, which then got neither its presses nor the mouse.
   */
  void shiftText(double dy) {
    if (shift == dy) return;
    shift = dy;
    label.setTranslateY(dy);
    block.setTranslateY(dy);
    if (note != null) note.setTranslateY(dy);
  }

  /** The font that the style sheet gave the text; the measure must use the very same. */
  ObservableValue<Font> font() {
    return block.font();
  }

  /** The font that the style sheet gave what stands above the text. */
  ObservableValue<Font> labelFont() {
    return label.font();
  }

  /** The position in the text nearest to a point of this node. */
  int indexAt(double x, double y) {
    if (shown == null || shown.text().isGuide()) return 0;
    Point2D at = block.parentToLocal(new Point2D(x, y));
    return shown.text().compared().toText(block.indexAt(at.getX(), at.getY()));
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = Math.max(1, getWidth() - in.getLeft() - in.getRight());
    double top = in.getTop() + labelHeight;
    label.resizeRelocate(in.getLeft(), in.getTop(), width, labelHeight);
    block.resizeRelocate(in.getLeft(), top, width, textHeight);
    if (note != null) note.resizeRelocate(in.getLeft(), noteTop, width, noteHeight);
  }
}
