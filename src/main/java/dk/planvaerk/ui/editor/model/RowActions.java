package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with the row where the user writes, each one step of undo. */
public final class RowActions {
  private final EditorModel editor;

  public RowActions(EditorModel editor) {
    this.editor = editor;
  }

  /** A new row below the one where the user is, or at the end. */
  public void add() {
    Row added = Row.empty(editor.plan().kind(), editor.ids());
    Section section = editor.row().flatMap(r -> editor.plan().sectionOf(r.id())).orElse(editor.plan().sections().getLast());
    String before = editor.row().map(r -> after(section, r.id())).orElse(null);
    if (editor.submit("do.addrow", new AddRow(section.id(), added, before))) goTo(added.id());
  }

  public void duplicate() {
    editor.row().ifPresent(row -> {
      Section section = editor.plan().sectionOf(row.id()).orElseThrow();
      Row copy = row.copy(editor.ids());
      if (editor.submit("do.copyrow", new AddRow(section.id(), copy, after(section, row.id())))) goTo(copy.id());
    });
  }

  public void remove() {
    editor.row().ifPresent(row -> {
      Optional<Spot.InRow> next = Walk.outside(editor.plan(), row.id());
      if (!editor.submit("do.removerow", new RemoveRow(row.id()))) return;
      editor.spotProperty().set(null);
      next.ifPresent(editor::travel);
    });
  }

  /** Moves the row up (-1) or down (1); nothing at the ends. */
  public void move(int by) {
    editor.row().ifPresent(row -> {
      Section section = editor.plan().sectionOf(row.id()).orElseThrow();
      List<String> order = order(section);
      if (!Neighbours.canMove(order, row.id(), by)) return;
      if (editor.submit("do.moverow", new MoveRow(row.id(), Neighbours.before(order, row.id(), by)))) editor.travelToSpot();
    });
  }

  /** The priority of the row where the user is. */
  public Optional<Integer> priority() {
    return editor.row().map(Row::priority);
  }

  public void setPriority(@Nullable Integer priority) {
    editor.row().ifPresent(row -> {
      editor.seal();
      if (editor.submit("do.priority", new SetPriority(row.id(), priority))) editor.travelToSpot();
      editor.seal();
    });
  }

  private void goTo(String row) {
    Walk.first(editor.plan(), row).ifPresent(editor::travel);
  }

  private static @Nullable String after(Section section, String row) {
    return Neighbours.after(order(section), row);
  }

  private static List<String> order(Section section) {
    return section.rows().stream().map(Row::id).toList();
  }
}
