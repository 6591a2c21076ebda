package dk.planvaerk.ui.editor.form;

import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.StepAt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which row and step the form shows: those where the user is, or was last. In a cell of the row it stays with the step
 * that it showed, so that it does not change while the user goes along the row.
 */
final class FormModel {
  private final EditorModel editor;
  private final Locale language;
  private @Nullable StepAt at;
  private String column = "";

  FormModel(EditorModel editor, Locale language) {
    this.editor = editor;
    this.language = language;
    follow();
    editor.spotProperty().subscribe(this::follow); // before those who show what it says
  }

  private void follow() {
    editor.cell().ifPresent(cell -> {
      column = cell.column();
      String step = cell.step();
      StepAt was = at;
      if (step != null) at = new StepAt(cell.row(), step);
      else if (was == null || !was.row().equals(cell.row()) || form().isEmpty()) at = firstOf(cell.row());
    });
  }

  private @Nullable StepAt firstOf(String row) {
    return editor.plan().row(row).map(r -> new StepAt(row, r.steps().getFirst().id())).orElse(null);
  }

  /** What to show; nothing where the user has been nowhere yet, or what was shown is gone. */
  Optional<Form> form() {
    StepAt now = at;
    if (now == null) return Optional.empty();
    return Form.of(editor.plan(), now.row(), now.step(), language)
        .or(() -> Optional.ofNullable(firstOf(now.row())).flatMap(f -> Form.of(editor.plan(), f.row(), f.step(), language)));
  }

  /** Where the user is in what is shown. */
  Optional<Spot.InRow> spot() {
    return form().flatMap(f -> f.spot(column).or(() -> f.fields().map(FormField::spot).findFirst()));
  }

  /** The user is in a cell, if only by way of the form; nowhere in the first field of the first row. */
  Optional<Spot.InRow> begin() {
    Optional<Spot.InRow> where = spot().or(this::first);
    where.filter(w -> !w.equals(editor.cell().orElse(null))).ifPresent(editor::enter);
    return where;
  }

  private Optional<Spot.InRow> first() {
    return editor.plan().rows().findFirst()
        .flatMap(r -> Form.of(editor.plan(), r.id(), r.steps().getFirst().id(), language))
        .flatMap(f -> f.fields().map(FormField::spot).findFirst());
  }

  boolean canGoToStep(int by) {
    return step(by).isPresent();
  }

  boolean canGoToRow(int by) {
    return row(by).isPresent();
  }

  /** Goes to the step before (-1) or after (1), of whatever row. */
  void goToStep(int by) {
    step(by).ifPresent(this::go);
  }

  /** Goes to the first step of the row before (-1) or after (1). */
  void goToRow(int by) {
    row(by).ifPresent(this::go);
  }

  private void go(StepAt to) {
    Form.of(editor.plan(), to.row(), to.step(), language)
        .flatMap(f -> f.spot(column).filter(s -> s.step() != null).or(() -> f.fields().map(FormField::spot).findFirst()))
        .ifPresent(spot -> {
          at = to;
          editor.enter(spot);
        });
  }

  private Optional<StepAt> step(int by) {
    List<StepAt> all = StepAt.all(editor.plan()).toList();
    return form().flatMap(f -> neighbour(all, new StepAt(f.row().id(), f.step().id()), by));
  }

  private Optional<StepAt> row(int by) {
    List<String> all = editor.plan().rows().map(Row::id).toList();
    return form().flatMap(f -> neighbour(all, f.row().id(), by)).map(this::firstOf);
  }

  private static <T> Optional<T> neighbour(List<T> all, T of, int by) {
    int to = all.indexOf(of) + by;
    return to >= 0 && to < all.size() ? Optional.of(all.get(to)) : Optional.empty();
  }

  /**
   * Takes what has been written as the row's priority.
   *
   * @param digits of a number, or nothing
   */
  void writePriority(String digits) {
    form().ifPresent(f -> editor.submit("do.priority",
        new SetPriority(f.row().id(), digits.isEmpty() ? null : Integer.valueOf(digits))));
  }
}
