package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;

/** Says what is noted below the text of a cell. */
@FunctionalInterface
public interface StepNotes {
  /** Notes nothing. */
  StepNotes NONE = (kind, row, cell) -> StepNote.NONE;

  /**
   * What is noted in a cell of a row.
   *
   * @param cell of this row
   */
  StepNote of(PlanKind kind, Row row, Spot.InRow cell);
}
