package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The border between two columns in the heading; dragged, it divides their width anew. */
final class ColumnBorder extends StackPane {
  /** Width that the mouse takes hold of, in pixels. */
  static final double GRIP = 9;

  private final Columns columns;
  private final int left;
  private double from;

  /**
   * @param left index of the column on its left
   * @param taken told the columns with their widths when it is let go
   */
  ColumnBorder(Columns columns, int left, Consumer<List<Column>> taken) {
    this.columns = columns;
    this.left = left;
    var line = new Region();
    line.getStyleClass().add("column-line");
    line.setMouseTransparent(true);
    getChildren().add(line);
    getStyleClass().add("column-border");
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
      from = e.getSceneX();
      e.consume();
    });
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
      setTranslateX(Math.rint(e.getSceneX() - from));
      e.consume();
    });
    addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
      double by = getTranslateX();
      setTranslateX(0);
      if (by != 0) taken.accept(columns.moved(left, by));
      e.consume();
    });
  }

  /** Stands at the right edge of its column. */
  void place(double height) {
    resizeRelocate(columns.x(left) + columns.width(left) - Math.rint(GRIP / 2), 0, GRIP, height);
  }
}
