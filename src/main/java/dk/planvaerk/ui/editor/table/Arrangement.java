package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How rows are shown: their cells beside each other in the columns of a table, or below each other on a page. */
interface Arrangement {
  /**
   * Takes another width; says whether anything has moved.
   *
   * @param width of all
   * @param size of the font
   */
  boolean fit(double width, double size);

  /** Left edge of what rows stand on. */
  double left();

  /** Width of what rows stand on. */
  double width();

  /** Whether a place from left to right is beside the texts, where rows are selected as wholes. */
  boolean isGutter(double x);

  /** What stands in a row changes with where it stands. */
  boolean minds(Standing was, Standing is);

  /**
   * What the cells of a row show, in reading order.
   *
   * @param compared the cells that show what went away from them
   * @param guided whether it is the row that asks its guide questions
   */
  List<Place> content(Row row, Standing standing, Map<Spot.InRow, ComparedText> compared, boolean guided);

  /** Whether an empty text asks its guide question when it is written in, in each row: nothing else tells what it is for. */
  boolean asksWhereOneWrites();

  /** Where they stand. */
  RowLayout lay(Row row, Standing standing, List<Place> places, RowLayout.Height height, boolean exact);

  /** The cell that is meant by a point outside of all cells of a row, if any. */
  Optional<Box> near(RowLayout layout, double x, double y);

  /** What is drawn beside the cells of a row. */
  RowEdge newEdge();

  /** How wide that is which stands left of a text and belongs to it, as the number of a heading. */
  double before(Box box);
}
