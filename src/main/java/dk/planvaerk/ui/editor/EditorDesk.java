package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.table.Desk;
import dk.planvaerk.ui.editor.table.PlanTable;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Joins writing in the table to the model and to the head above it. */
final class EditorDesk implements Desk {
  private final Texts texts;
  private final EditorModel editor;
  private final RowSelection selection;
  private final DoneDesk done;
  private final PlanTable table;
  private final HeadPane head;
  private final Node behind;

  /**
   * @param behind where Tab goes from the last cell
   */
  EditorDesk(Texts texts, EditorModel editor, RowSelection selection, DoneDesk done, PlanTable table, HeadPane head, Node behind) {
    this.texts = texts;
    this.editor = editor;
    this.selection = selection;
    this.done = done;
    this.table = table;
    this.head = head;
    this.behind = behind;
  }

  @Override
  public Plan plan() {
    return editor.plan();
  }

  @Override
  public void enter(Spot.InRow cell) {
    editor.enter(cell);
  }

  @Override
  public Text write(Spot.InRow cell, String deed, Text text) {
    return editor.write(cell, deed, text);
  }

  @Override
  public void restore(Spot.InRow cell, Text text) {
    editor.restore(cell, text);
  }

  @Override
  public boolean read(Spot.InRow cell) {
    if (!selection.isEmpty()) return false;
    editor.enter(cell);
    return true;
  }

  @Override
  public void seal() {
    editor.seal();
  }

  @Override
  public boolean walk(Spot.InRow from, int by) {
    return done.walk(from, by);
  }

  @Override
  public boolean climb(Spot.InRow from, int by) {
    return done.climb(from, by);
  }

  @Override
  public void leave(int by) {
    if (by > 0 && !behind.isDisabled()) {
      table.revealTail();
      behind.requestFocus();
    } else if (by > 0) {
      head.requestFocusTraversal(TraversalDirection.NEXT);
    } else if (!head.editLast()) {
      head.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }

  @Override
  public boolean isReadOnly() {
    return editor.isReadOnly();
  }

  @Override
  public String name(Spot.InRow cell) {
    return SpotName.of(editor.plan(), cell, texts.language());
  }
}
