package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;

/** What the table needs of the plan's editor. */
public interface Desk {
  Plan plan();

  /** The user has come to a cell. */
  void enter(Spot.InRow cell);

  /** Takes what a deed has made of the text of a cell; gives the text that stands there now. */
  Text write(Spot.InRow cell, String deed, Text text);

  /** The user reads at a cell, for commands on its row and step; false while whole rows are selected. */
  boolean read(Spot.InRow cell);

  /** What is written from here on is another step of undo. */
  void seal();

  /** Gives a cell back the text that it had. */
  void restore(Spot.InRow cell, Text text);

  /** Goes to the next or the one before; false at the ends. */
  boolean walk(Spot.InRow from, int by);

  /** Goes to the cell above (-1) or below (1) in the same column; false at the ends. */
  boolean climb(Spot.InRow from, int by);

  /** The user leaves the table by Tab at its end (1) or beginning (-1). */
  void leave(int by);

  /** Whether nothing can be written. */
  boolean isReadOnly();

  /** What a cell is called aloud. */
  String name(Spot.InRow cell);
}
