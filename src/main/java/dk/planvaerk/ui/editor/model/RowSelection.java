package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The rows that the user has selected as wholes. Whoever writes in a text has none. */
public final class RowSelection {
  private final EditorModel editor;
  private final ReadOnlyObjectWrapper<List<String>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable String anchor;
  private @Nullable String lead;

  public RowSelection(EditorModel editor) {
    this.editor = editor;
    editor.spotProperty().subscribe(this::entered);
    editor.planProperty().subscribe(this::keepWhatIsThere);
  }

  /** Ids of the selected rows in the order of the plan. */
  public ReadOnlyObjectProperty<List<String>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  public List<String> rows() {
    return rows.get();
  }

  public boolean isEmpty() {
    return rows().isEmpty();
  }

  /** The row that was selected or written in last, if it is still there. */
  public Optional<String> lead() {
    return Optional.ofNullable(lead).filter(l -> editor.plan().row(l).isPresent());
  }

  /** Selects one row; nothing else is selected. */
  public void select(String row) {
    anchor = row;
    become(List.of(row), row);
  }

  /** Selects these rows, and goes on from the last. */
  public void select(List<String> selected) {
    if (selected.isEmpty()) {
      clear();
      return;
    }
    anchor = selected.getFirst();
    become(selected, selected.getLast());
  }

  /** Adds a row, or takes it away again. */
  public void toggle(String row) {
    var next = new ArrayList<>(rows());
    if (!next.remove(row)) next.add(row);
    anchor = row;
    become(next, row);
  }

  /** Selects all from where the selection began to this row. */
  public void extendTo(String row) {
    List<String> order = order();
    int from = order.indexOf(anchor);
    int to = order.indexOf(row);
    if (to < 0) return;
    if (from < 0) select(row);
    else become(order.subList(Math.min(from, to), Math.max(from, to) + 1), row);
  }

  /** Selects one row more or less below (1) or above (-1); without a selection the row where the user was. */
  public void extend(int by) {
    if (isEmpty()) {
      selectLead();
      return;
    }
    List<String> order = order();
    int at = order.indexOf(lead);
    extendTo(order.get(Math.clamp(at + (long) by, 0, order.size() - 1)));
  }

  /** Selects the row where the user is or was last, or the first. */
  public void selectLead() {
    lead().or(() -> order().stream().findFirst()).ifPresent(this::select);
  }

  public void selectAll() {
    select(order());
  }

  public void clear() {
    rows.set(List.of());
  }

  private void become(List<String> selected, String newLead) {
    editor.rest();
    lead = newLead;
    rows.set(order().stream().filter(selected::contains).toList());
  }

  private void entered(@Nullable Spot spot) {
    if (spot == null) return;
    clear();
    if (spot instanceof Spot.InRow in) {
      anchor = in.row();
      lead = in.row();
    }
  }

  /** Rows may be gone or stand elsewhere. */
  private void keepWhatIsThere(Plan plan) {
    List<String> kept = plan.rows().map(Row::id).filter(rows()::contains).toList();
    if (!kept.equals(rows())) rows.set(kept);
  }

  private List<String> order() {
    return editor.plan().rows().map(Row::id).toList();
  }
}
