package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import java.util.ArrayList;
import java.util.List;

/** What can be done with the priorities of all rows. */
public final class PriorityActions {
  private final EditorModel editor;

  public PriorityActions(EditorModel editor) {
    this.editor = editor;
  }

  /**
   * Gives the rows that have a priority, or all where none has one, 1, 2, 3 … in the order in which they stand, as one
   * step of undo, and says what it has done.
   */
  public void renumber() {
    List<Row> rows = editor.plan().rows().toList();
    List<Row> numbered = rows.stream().filter(r -> r.priority() != null).toList();
    List<Row> those = numbered.isEmpty() ? rows : numbered;
    var many = editor.plan().kind().row().many();
    if (those.isEmpty()) return;
    if (those.size() > SetPriority.HIGHEST) {
      editor.tell(Message.of(EditorModel.class, "told.toomany", SetPriority.HIGHEST, many));
      return;
    }
    var edits = new ArrayList<Edit>();
    for (int i = 0; i < those.size(); i++) edits.add(new SetPriority(those.get(i).id(), i + 1));
    Plan before = editor.plan();
    boolean changed = editor.submit("do.renumber", edits) && editor.plan() != before;
    if (changed && numbered.isEmpty()) editor.tell(Message.of(EditorModel.class, "told.numbered", those.size(), many));
    else if (changed) editor.tell(Message.of(EditorModel.class, "told.renumbered", those.size()));
    else if (!editor.isReadOnly()) editor.tell(Message.of(EditorModel.class, "told.renumberedsame"));
  }
}
