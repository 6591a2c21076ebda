package dk.planvaerk.ui.editor.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The number of a row in the column left of its cells, with a grip to drag it by. */
final class TableEdge implements RowEdge {
  private final Columns columns;
  private final TextMeasure measure;
  private final Label number = new Label();
  private final Region grip = new Region();

  TableEdge(Columns columns, TextMeasure measure) {
    this.columns = columns;
    this.measure = measure;
    number.getStyleClass().add("row-number");
    number.setManaged(false);
    grip.getStyleClass().add("row-grip");
    grip.setManaged(false);
    grip.setMouseTransparent(true);
  }

  @Override
  public List<Node> nodes() {
    return List.of(number, grip);
  }

  @Override
  public void show(RowLayout layout) {
    // it has but its number
  }

  @Override
  public void number(String now) {
    if (!number.getText().equals(now)) number.setText(now);
  }

  @Override
  public void stick(RowLayout layout, double hidden) {
    double top = Math.clamp(hidden, 0, Math.max(0, layout.height() - 2 * measure.lineHeight()));
    number.resizeRelocate(0, top, columns.gutter() - Columns.LINE, layout.height() - Columns.LINE - top);
    double size = measure.lineHeight();
    grip.resizeRelocate(Math.rint(size / 4), top + Math.rint(size * 0.7), Math.rint(size / 3), Math.rint(size * 0.8));
  }

  @Override
  public boolean sticks() {
    return true;
  }
}
