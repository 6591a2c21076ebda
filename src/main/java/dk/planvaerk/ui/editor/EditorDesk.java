package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.table.TableEditing;
import javafx.scene.TraversalDirection;

/** Joins writing in the table to the model and to the head above it. */
final class EditorDesk implements TableEditing.Desk {
  private final Texts texts;
  private final EditorModel editor;
  private final PlanTable table;
  private final HeadPane head;

  EditorDesk(Texts texts, EditorModel editor, PlanTable table, HeadPane head) {
    this.texts = texts;
    this.editor = editor;
    this.table = table;
    this.head = head;
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
  public Text write(Spot.InRow cell, String shown) {
    return editor.write(cell, shown);
  }

  @Override
  public void restore(Spot.InRow cell, Text text) {
    editor.restore(cell, text);
  }

  @Override
  public boolean walk(Spot.InRow from, int by) {
    return editor.walk(from, by);
  }

  @Override
  public void leave(int by) {
    if (by < 0) head.edit(true);
    else table.requestFocusTraversal(TraversalDirection.NEXT);
  }

  @Override
  public boolean isReadOnly() {
    return editor.isReadOnly();
  }

  @Override
  public String name(Spot.InRow cell) {
    return Names.of(texts, editor.plan(), cell);
  }
}
