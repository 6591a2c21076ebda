package dk.planvaerk.ui.editor.form;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.ThemeColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form shows: one step and its row.
 *
 * @param name of the row, such as "Emne 4"
 * @param number of the row: its place in the plan from 1, or that of its heading, which may be empty
 * @param letter of the step in its row, from a
 * @param theme of the row, on one line; may be empty
 * @param ofStep the columns whose text stands on the step, in the kind's order
 * @param ofRow the columns whose text stands on the row and counts for all its steps
 */
record Form(Row row, Step step, String name, String number, String letter, String theme, List<FormField> ofStep, List<FormField> ofRow) {
  /** The form of a step; nothing where the plan does not have it. */
  static Optional<Form> of(Plan plan, String rowId, String stepId, Locale language) {
    return plan.row(rowId).flatMap(row -> row.step(stepId).map(step -> {
      String number = Numbering.shown(plan).getOrDefault(rowId, "");
      List<FormField> ofStep = fields(plan, row, step, false, language);
      List<FormField> ofRow = fields(plan, row, step, true, language);
      return new Form(row, step, SpotName.of(plan, row, language), number, SpotName.letter(row.indexOf(stepId)),
          ThemeColumn.of(plan.kind()).of(row), ofStep, ofRow);
    }));
  }

  private static List<FormField> fields(Plan plan, Row row, Step step, boolean ofRow, Locale language) {
    return plan.kind().shown(row).stream()
        .filter(c -> row.cell(c.id()).isPresent() == ofRow)
        .map(c -> field(plan, new Spot.InRow(row.id(), ofRow ? null : step.id(), c.id()), c, language))
        .toList();
  }

  private static FormField field(Plan plan, Spot.InRow spot, Column column, Locale language) {
    return new FormField(spot, column, plan.text(spot).orElse(Text.EMPTY), SpotName.of(plan, spot, language));
  }

  /** All fields in the order of the form. */
  Stream<FormField> fields() {
    return Stream.concat(ofStep.stream(), ofRow.stream());
  }

  /** Where the form has a column. */
  Optional<Spot.InRow> spot(String column) {
    return fields().map(FormField::spot).filter(s -> s.column().equals(column)).findFirst();
  }
}
