package dk.planvaerk.ui.editor.table;

import java.util.List;
import javafx.scene.Node;

/** What is drawn of a row beside its cells, such as its number. */
interface RowEdge {
  /** What is drawn, from below; it lies below the cells. */
  List<Node> nodes();

  /** Shows those of a row. */
  void show(RowLayout layout);

  /** Another row has another number now, though nothing else in it has changed. */
  void number(String number);

  /** Keeps in sight what can be while {@code hidden} pixels of the row are above the window. */
  void stick(RowLayout layout, double hidden);

  /** Whether texts stay in sight as long as their cells are. */
  boolean sticks();
}
