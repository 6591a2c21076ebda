package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status.Meaning;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The view of a plan in which rows where nothing is left to do are hidden. What the user is in or has selected is never
 * hidden, so nothing is changed unseen. It is of the window and not of the plan.
 */
public final class OpenRows {
  private final EditorModel editor;
  private final RowSelection selection;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
  private String looked = "";

  public OpenRows(EditorModel editor, RowSelection selection) {
    this.editor = editor;
    this.selection = selection;
    on.subscribe(now -> refresh());
    editor.planProperty().subscribe(p -> refresh());
    editor.spotProperty().subscribe(s -> {
      looked = "";
      refresh();
    });
    selection.rowsProperty().subscribe(r -> refresh());
  }

  /** Whether rows are hidden. */
  public BooleanProperty onProperty() {
    return on;
  }

  /** Ids of the rows that are hidden now. */
  public ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  /** Something in this row is to be seen, until the user is elsewhere. */
  public void look(Spot at) {
    if (!(at instanceof Spot.InRow in) || !hidden.get().contains(in.row())) return;
    looked = in.row();
    refresh();
  }

  /** Goes from a cell to the one before or after it that is shown; false at the ends of the table. */
  public boolean walk(Spot.InRow from, int by) {
    return go(from, at -> Walk.neighbour(editor.plan(), at, by));
  }

  /** Goes from a cell to the one above or below it, in the same column, that is shown; false at the ends of the table. */
  public boolean climb(Spot.InRow from, int by) {
    return go(from, at -> Walk.above(editor.plan(), at, by));
  }

  private boolean go(Spot.InRow from, Function<Spot.InRow, Optional<Spot.InRow>> next) {
    Optional<Spot.InRow> to = next.apply(from);
    while (to.filter(t -> hidden.get().contains(t.row())).isPresent()) to = to.flatMap(next);
    to.ifPresent(editor::travel);
    return to.isPresent();
  }

  private void refresh() {
    Set<String> now = !on.get() ? Set.of() : editor.plan().rows().filter(this::isClosed).map(Row::id)
        .filter(r -> !isHere(r) && !selection.rows().contains(r) && !r.equals(looked)).collect(Collectors.toUnmodifiableSet());
    if (!now.equals(hidden.get())) hidden.set(now);
  }

  private boolean isClosed(Row row) {
    return row.steps().stream().noneMatch(s -> editor.plan().kind().meaning(s) == Meaning.OPEN);
  }

  private boolean isHere(String row) {
    return editor.spotProperty().get() instanceof Spot.InRow in && in.row().equals(row);
  }
}
