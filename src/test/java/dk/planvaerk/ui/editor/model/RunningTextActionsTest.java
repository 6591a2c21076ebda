package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A chapter with a section with two recommendations, and another section; then another chapter with one section. */
class RunningTextActionsTest {
  private final Plan plan = RunningText.plan();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final RowSelection selection = new RowSelection(editor);
  private final RowActions rows = new RowActions(editor, selection);
  private final List<String> ids = plan.rows().map(Row::id).toList();

  private void enter(int row) {
    editor.enter(new Spot.InRow(ids.get(row), null, "titel"));
  }

  /** The rows by their places in the beginning; -1 for a new one. */
  private List<Integer> order() {
    return editor.plan().rows().map(Row::id).map(ids::indexOf).toList();
  }

  @Test
  void aHeadingMovesWithAllThatHangsBelowItInOneStepOfUndo() {
    enter(1);
    rows.move(1);
    assertEquals(List.of(0, 4, 1, 2, 3, 5, 6), order());
    editor.undo();
    assertEquals(plan, editor.plan());
    enter(4);
    rows.move(1);
    assertEquals(List.of(0, 1, 2, 3, 5, 4, 6), order(), "into the next chapter");
    rows.move(-1);
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), order());
  }

  @Test
  void draggedRowsTakeWhatHangsBelowThemAlong() {
    rows.moveTo(List.of(ids.get(1)), null);
    assertEquals(List.of(0, 4, 5, 6, 1, 2, 3), order());
  }

  @Test
  void aNewRowComesBehindWhatHangsBelowTheOldOne() {
    enter(1);
    rows.add("afsnit");
    assertEquals(List.of(0, 1, 2, 3, -1, 4, 5, 6), order());
    assertEquals("do.addpart", editor.undoNameProperty().get());
    editor.undo();
    enter(2);
    rows.add();
    assertEquals(List.of(0, 1, 2, -1, 3, 4, 5, 6), order());
    assertEquals("anbefaling", editor.plan().rows().toList().get(3).form());
    assertEquals("do.addrow", editor.undoNameProperty().get());
  }

  @Test
  void aHeadingGoesAloneOrWithWhatHangsBelowIt() {
    enter(1);
    assertEquals(ids.subList(2, 4), rows.hanging().stream().map(Row::id).toList());
    rows.removeWhole();
    assertEquals(List.of(0, 4, 5, 6), order());
    editor.undo();
    enter(1);
    rows.remove();
    assertEquals(List.of(0, 2, 3, 4, 5, 6), order());
  }

  @Test
  void aDoubledHeadingDoublesWhatHangsBelowIt() {
    enter(1);
    rows.duplicate();
    assertEquals(List.of(0, 1, 2, 3, -1, -1, -1, 4, 5, 6), order());
  }

  @Test
  void aHeadingChangesItsLevelWhereAFormIsThere() {
    enter(4);
    assertTrue(rows.canShift(-1));
    rows.shift(-1);
    assertEquals("kapitel", editor.plan().row(ids.get(4)).orElseThrow().form());
    assertFalse(rows.canShift(-1));
    rows.shift(1);
    assertEquals(plan, editor.plan());
  }

  @Test
  void upAndDownGoThroughAllTextsOfThePageAndDownTheColumnsOfATable() {
    Spot.InRow first = Walk.first(plan).orElseThrow();
    var seen = new ArrayList<Spot.InRow>(List.of(first));
    for (Optional<Spot.InRow> at = Walk.above(plan, first, 1); at.isPresent(); at = Walk.above(plan, at.get(), 1)) seen.add(at.get());
    assertEquals(plan.rows().flatMap(r -> r.spots(plan.kind()).stream()).toList(), seen);
    Plan lined = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow();
    List<Row> lines = lined.rows().filter(r -> "oversigt".equals(r.form())).toList();
    var middle = new Spot.InRow(lines.get(1).id(), null, "omaal");
    assertEquals(new Spot.InRow(lines.get(2).id(), null, "omaal"), Walk.above(lined, middle, 1).orElseThrow());
    assertEquals(new Spot.InRow(lines.get(0).id(), null, "omaal"), Walk.above(lined, middle, -1).orElseThrow());
  }

  @Test
  void onlyWhatThePlanIsAboutIsMarkedAsDone() {
    var states = new StateActions(editor, Clock.systemUTC());
    var done = new DoneActions(editor, selection, states, new FollowUp(editor, states));
    enter(1);
    assertTrue(done.targets().isEmpty());
    enter(2);
    done.toggle(done.targets());
    assertEquals("ja", editor.plan().row(ids.get(2)).orElseThrow().steps().getFirst().state().status());
    selection.selectAll();
    assertEquals(2, done.targets().size());
  }

  @Test
  void whatHasNoStepsOfItsOwnIsCalledByItsRowAndIsLikeNoOther() {
    Plan lined = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow();
    for (Row row : lined.items().filter(r -> r.steps().size() == 1).limit(2).toList()) {
      var left = SetRowColumns.columns(lined, row).stream().filter(c -> !c.column().equals("handlinger")).toList();
      if (new SetRowColumns(row.id(), left).apply(lined) instanceof Outcome.Changed(Plan after)) lined = after;
    }
    var desk = new EditorModel(lined, new Ids(), false);
    var states = new StateActions(desk, Clock.systemUTC());
    var follow = new FollowUp(desk, states);
    var done = new DoneActions(desk, new RowSelection(desk), states, follow);
    List<StepAt> without = lined.items().filter(r -> !r.hasSteps()).limit(2).flatMap(r -> StepAt.of(r).stream()).toList();
    assertEquals(2, without.size());
    assertEquals("indsats", done.unit(without.subList(0, 1)).one().in(Texts.DANISH));
    done.toggle(without);
    assertEquals("indsatser", follow.unit().many().in(Texts.DANISH));
    assertFalse(follow.asksResult(), "they say nothing, so they don't say the same");
    List<StepAt> with = lined.items().filter(Row::hasSteps).limit(1).flatMap(r -> StepAt.of(r).stream()).limit(1).toList();
    assertEquals("handling", done.unit(with).one().in(Texts.DANISH));
  }

  @Test
  void aTextIsCalledByItsNumberOrItsHeading() {
    assertEquals("Afsnit 1.2, Tekst", SpotName.of(plan, new Spot.InRow(ids.get(4), null, "tekst"), Texts.DANISH));
    assertEquals("Anbefaling »Søge midler«, Status", SpotName.of(plan, new Spot.InRow(ids.get(3), null, "status"), Texts.DANISH));
  }
}
