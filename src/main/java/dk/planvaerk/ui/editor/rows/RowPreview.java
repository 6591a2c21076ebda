package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.TableForm;
import dk.planvaerk.plan.PlanKind;

/** Shows the user what a table would become, and asks. */
public interface RowPreview {
  /** What the user has chosen. */
  sealed interface Answer {
    /** Rows, made as this form says. */
    record AsRows(TableForm form) implements Answer {}

    /** Characters in the cell. */
    record AsText() implements Answer {}

    /** Nothing. */
    record Cancelled() implements Answer {}
  }

  /**
   * Asks.
   *
   * @param cellOpen whether the table can be put into a cell as text instead
   */
  Answer ask(Grid grid, PlanKind kind, boolean cellOpen);
}
