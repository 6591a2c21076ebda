package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSelectionTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final RowSelection selection = new RowSelection(editor);
  private final RowActions rows = new RowActions(editor, selection);
  private final StepActions steps = new StepActions(editor, rows);
  private final List<String> ids = plan.rows().map(Row::id).toList();

  private List<String> order() {
    return editor.plan().rows().map(Row::id).toList();
  }

  private String id(int row) {
    return ids.get(row);
  }

  private void enter(int row, String column) {
    Row in = plan.row(id(row)).orElseThrow();
    editor.enter(new Spot.InRow(in.id(), in.cell(column).isPresent() ? null : in.steps().getFirst().id(), column));
  }

  @Test
  void clicksSelectAddAndExtendInTheOrderOfThePlan() {
    selection.select(id(3));
    selection.toggle(id(1));
    assertEquals(List.of(id(1), id(3)), selection.rows());
    selection.toggle(id(3));
    assertEquals(List.of(id(1)), selection.rows());
    selection.select(id(4));
    selection.extendTo(id(2));
    assertEquals(ids.subList(2, 5), selection.rows());
    selection.extendTo(id(5));
    assertEquals(ids.subList(4, 6), selection.rows());
  }

  @Test
  void keysBeginWhereTheUserWasAndStopAtTheEnds() {
    enter(4, "tema");
    editor.rest();
    selection.extend(1);
    assertEquals(List.of(id(4)), selection.rows());
    for (int i = 0; i < 9; i++) selection.extend(1);
    assertEquals(ids.subList(4, 6), selection.rows());
    for (int i = 0; i < 9; i++) selection.extend(-1);
    assertEquals(ids.subList(0, 5), selection.rows());
  }

  @Test
  void whoWritesHasSelectedNothing() {
    selection.selectAll();
    assertTrue(editor.cell().isEmpty());
    enter(1, "tema");
    assertTrue(selection.isEmpty());
  }

  @Test
  void selectedRowsMoveTogetherAndStopAtTheEnds() {
    selection.select(List.of(id(1), id(2), id(4)));
    rows.move(-1);
    assertEquals(List.of(id(1), id(2), id(0), id(4), id(3), id(5)), order());
    rows.move(-1);
    assertEquals(List.of(id(1), id(2), id(0), id(4), id(3), id(5)), order(), "the first is at the top");
    assertEquals(List.of(id(1), id(2), id(4)), selection.rows());
    editor.undo();
    assertSame(plan, editor.plan());
    selection.select(List.of(id(3), id(4)));
    rows.move(1);
    rows.move(1);
    assertEquals(List.of(id(0), id(1), id(2), id(5), id(3), id(4)), order());
  }

  @Test
  void draggedRowsLandTogetherAsOneStepOfUndo() {
    rows.moveTo(List.of(id(0), id(3)), id(5));
    assertEquals(List.of(id(1), id(2), id(4), id(0), id(3), id(5)), order());
    editor.undo();
    rows.moveTo(List.of(id(1), id(2)), id(2));
    assertSame(plan, editor.plan(), "among themselves they stay");
    rows.moveTo(List.of(id(4)), null);
    assertEquals(id(4), order().getLast());
  }

  @Test
  void selectedRowsAreDuplicatedAndDeletedAsOneStepEach() {
    selection.select(List.of(id(0), id(1)));
    rows.duplicate();
    assertEquals(8, order().size());
    assertEquals(order().subList(2, 4), selection.rows());
    rows.remove();
    assertEquals(ids, order());
    assertEquals(List.of(id(2)), selection.rows());
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void whatIsGoneIsNotSelected() {
    selection.select(List.of(id(0), id(1)));
    rows.insert("do.pasterow", List.of(Row.empty(plan.kind(), new Ids())));
    selection.select(selection.rows().getFirst());
    editor.undo();
    assertTrue(selection.isEmpty() || ids.containsAll(selection.rows()));
  }

  @Test
  void theParagraphsOfAStepBecomeStepsAndJoinAgain() {
    Spot.InRow cell = new Spot.InRow(id(1), plan.row(id(1)).orElseThrow().steps().getFirst().id(), "hvad");
    editor.enter(cell);
    editor.write(cell, "Først\n\n• Så\nTil sidst");
    editor.seal();
    Plan before = editor.plan();
    int count = before.row(id(1)).orElseThrow().steps().size();
    steps.split();
    assertEquals(List.of("Først", "Så", "Til sidst"), texts(id(1), "hvad").subList(0, 3));
    assertEquals(count + 2, texts(id(1), "hvad").size());
    editor.enter(cell);
    steps.join(1);
    steps.join(1);
    assertEquals("Først\nSå\nTil sidst", texts(id(1), "hvad").getFirst());
    for (int i = 0; i < 3; i++) editor.undo();
    assertSame(before, editor.plan());
  }

  @Test
  void theParagraphsOfARowGoToTheStepsThatAreThereAndToNewOnes() {
    Spot.InRow cell = new Spot.InRow(id(3), null, "maal");
    assertEquals(4, plan.row(id(3)).orElseThrow().steps().size());
    editor.enter(cell);
    editor.write(cell, "a\nb\nc\nd\ne");
    assertTrue(steps.canSplit());
    steps.split();
    assertEquals(List.of("a", "b", "c", "d", "e"), texts(id(3), "maal"));
    editor.enter(cell);
    assertTrue(!steps.canSplit() && !steps.canJoin(1), "no longer a cell of the row");
  }

  private List<String> texts(String row, String column) {
    var out = new ArrayList<String>();
    for (Step s : editor.plan().row(row).orElseThrow().steps()) out.add(s.cell(column).orElseThrow().text().shown());
    return out;
  }
}
