package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorModelTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final RowActions rows = new RowActions(editor, new RowSelection(editor));
  private final StepActions steps = new StepActions(editor, rows);
  private final List<Spot> travelled = new ArrayList<>();
  private final List<Message> refused = new ArrayList<>();

  EditorModelTest() {
    editor.onTravel(travelled::add);
    editor.onTold(refused::add);
  }

  private Row row(int i) {
    return editor.plan().rows().toList().get(i);
  }

  private Spot.InRow step(int row, int step, String column) {
    return new Spot.InRow(row(row).id(), row(row).steps().get(step).id(), column);
  }

  private Spot.InRow onRow(int row, String column) {
    return new Spot.InRow(row(row).id(), null, column);
  }

  private String text(Spot spot) {
    return editor.plan().text(spot).orElseThrow().shown();
  }

  @Test
  void whatIsTypedIsInThePlanAtOnceAndOneUndoTakesItBack() {
    Spot.InRow cell = step(0, 0, "hvad");
    String before = text(cell);
    editor.enter(cell);
    for (String typed : new String[] {"B", "Bl", "Blåbær"}) editor.write(cell, before + typed);
    assertEquals(before + "Blåbær", text(cell));
    assertTrue(editor.unsavedProperty().get());
    editor.undo();
    assertSame(plan, editor.plan());
    assertFalse(editor.unsavedProperty().get());
    assertEquals(List.of(cell), travelled);
    editor.redo();
    assertEquals(before + "Blåbær", text(cell));
  }

  @Test
  void typingAfterComingBackToACellIsAnotherStepOfUndo() {
    Spot.InRow cell = step(0, 0, "hvem");
    editor.enter(cell);
    editor.write(cell, "Leder");
    editor.enter(step(0, 1, "hvem"));
    editor.enter(cell);
    editor.write(cell, "Leder og medarbejdere");
    editor.undo();
    assertEquals("Leder", text(cell));
  }

  @Test
  void whatComesBackFromTheEditorIsMadeNormal() {
    Spot.InRow cell = step(0, 0, "hvem");
    assertEquals("Åse blå", editor.write(cell, "A\u030Ase\tbl\u00ADå").shown());
  }

  @Test
  void aNewStepStandsBelowTheOneWrittenInAndBeginsInItsFirstColumn() {
    editor.enter(step(3, 1, "hvem"));
    steps.add();
    assertEquals(5, row(3).steps().size());
    assertEquals(List.of(step(3, 2, "hvad")), travelled);
    assertTrue(row(3).steps().get(2).isBlank());
  }

  @Test
  void aNewStepFromARowCellStandsLastAndBeginsInTheFirstColumnOfSteps() {
    editor.enter(onRow(3, "emne"));
    steps.add();
    assertEquals(List.of(step(3, 4, "hvad")), travelled);
  }

  @Test
  void aStepMovesAndTheCaretGoesWithIt() {
    Spot.InRow cell = step(3, 1, "hvad");
    String text = text(cell);
    editor.enter(cell);
    steps.move(1);
    assertEquals(text, text(step(3, 2, "hvad")));
    assertEquals(List.of(cell), travelled);
    steps.move(1);
    steps.move(1);
    assertEquals(text, text(step(3, 3, "hvad")), "it stops at the end");
    for (int i = 0; i < 5; i++) steps.move(-1);
    assertEquals(text, text(step(3, 0, "hvad")), "and at the beginning");
  }

  @Test
  void inARowCellTheSameKeyMovesTheRow() {
    String last = row(5).id();
    editor.enter(onRow(5, "emne"));
    steps.move(-1);
    assertEquals(last, row(4).id());
    for (int i = 0; i < 9; i++) rows.move(-1);
    assertEquals(last, row(0).id());
    for (int i = 0; i < 9; i++) rows.move(1);
    assertEquals(last, row(5).id());
  }

  @Test
  void movingRowsLeavesPrioritiesAlone() {
    editor.enter(onRow(0, "tema"));
    rows.setPriority(1);
    rows.move(1);
    assertEquals(1, row(1).priority());
    assertEquals(1, rows.priority().orElseThrow());
  }

  @Test
  void removingAStepGoesToTheOneThatTakesItsPlaceAndTheLastOneStays() {
    editor.enter(step(0, 1, "hvornaar"));
    steps.remove();
    assertEquals(1, row(0).steps().size());
    assertEquals(step(0, 0, "hvornaar"), travelled.getLast());
    editor.enter(step(0, 0, "hvornaar"));
    steps.remove();
    assertEquals(1, row(0).steps().size());
    assertEquals("edit.laststep", refused.getLast().key());
  }

  @Test
  void removingTheLastRowLeavesAnEmptyPlanThatCanBeFilledAgain() {
    while (editor.plan().rows().findAny().isPresent()) {
      editor.enter(onRow(0, "tema"));
      rows.remove();
    }
    assertTrue(editor.cell().isEmpty());
    steps.add();
    rows.add();
    assertEquals(1, editor.plan().rows().count());
    assertEquals(onRow(0, "tema"), travelled.getLast());
  }

  @Test
  void aRowIsAddedAndDuplicatedBelowTheOneWrittenIn() {
    editor.enter(onRow(1, "maal"));
    rows.add();
    assertTrue(row(2).isBlank());
    editor.enter(onRow(1, "maal"));
    rows.duplicate();
    assertEquals(8, editor.plan().rows().count());
    assertEquals(text(onRow(1, "maal")), text(onRow(2, "maal")));
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void aColumnGoesFromTheRowToItsStepsAndBackWithNothingLost() {
    Text maal = editor.plan().text(onRow(3, "maal")).orElseThrow();
    editor.enter(onRow(3, "maal"));
    steps.placeColumn(Place.STEPS);
    assertEquals(maal, editor.plan().text(step(3, 0, "maal")).orElseThrow());
    assertEquals(step(3, 0, "maal"), travelled.getLast());
    editor.enter(step(3, 0, "maal"));
    steps.placeColumn(Place.ROW);
    assertEquals(maal, editor.plan().text(onRow(3, "maal")).orElseThrow());
  }

  private boolean walk(Spot.InRow from, int by) {
    return new OpenRows(editor, new RowSelection(editor)).walk(from, by);
  }

  @Test
  void tabGoesThroughEveryCellOnceAndStopsAtBothEnds() {
    Spot.InRow at = Walk.first(plan).orElseThrow();
    int cells = 1;
    while (walk(at, 1)) {
      at = (Spot.InRow) travelled.getLast();
      cells++;
    }
    int expected = plan.rows()
        .mapToInt(r -> r.cells().size() + r.steps().stream().mapToInt(s -> s.cells().size()).sum()).sum();
    assertEquals(expected, cells);
    while (walk(at, -1)) {
      at = (Spot.InRow) travelled.getLast();
      cells--;
    }
    assertEquals(1, cells);
    assertEquals(Walk.first(plan).orElseThrow(), at);
  }

  @Test
  void aReadOnlyPlanTakesNothing() {
    var newer = new EditorModel(plan, new Ids(), true);
    newer.onTold(refused::add);
    Spot.InRow cell = step(0, 0, "hvem");
    newer.enter(cell);
    newer.write(cell, "x");
    new RowActions(newer, new RowSelection(newer)).add();
    assertSame(plan, newer.plan());
    assertEquals("told.readonly", refused.getLast().key());
  }

  @Test
  void escapeGivesBackWhatStoodThereAndCanItselfBeUndone() {
    Spot.InRow cell = step(0, 0, "hvem");
    Text was = editor.plan().text(cell).orElseThrow();
    editor.enter(cell);
    editor.write(cell, "noget helt andet");
    editor.restore(cell, was);
    assertEquals(was, editor.plan().text(cell).orElseThrow());
    editor.undo();
    assertEquals("noget helt andet", text(cell));
  }
}
