package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.ui.editor.model.FollowUp.Finished;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DoneActionsTest {
  private static final Clock JANUARY = Clock.fixed(Instant.parse("2025-01-15T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private final Plan plan = Unmarked.plan();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final RowSelection selection = new RowSelection(editor);
  private final StateActions states = new StateActions(editor, JANUARY);
  private final FollowUp follow = new FollowUp(editor, states);
  private final DoneActions done = new DoneActions(editor, selection, states, follow);
  private final List<Spot> travelled = new ArrayList<>();

  DoneActionsTest() {
    editor.onTravel(to -> {
      travelled.add(to);
      editor.enter(to);
    });
  }

  private Row row(int i) {
    return editor.plan().rows().toList().get(i);
  }

  private Step step(int row, int step) {
    return row(row).steps().get(step);
  }

  private StepAt at(int row, int step) {
    return new StepAt(row(row).id(), step(row, step).id());
  }

  private Spot.InRow cell(int row, int step, String column) {
    return new Spot.InRow(row(row).id(), step(row, step).id(), column);
  }

  private Meaning meaning(int row, int step) {
    return plan.kind().meaning(step(row, step));
  }

  private Done done(int row, int step) {
    return Objects.requireNonNull(step(row, step).state().done());
  }

  private void toggle() {
    done.toggle(done.targets());
  }

  @Test
  void theStepWhereTheUserIsIsMarkedAndTheSameReopensIt() {
    editor.enter(cell(3, 1, "hvem"));
    Status under = plan.kind().status("igang").orElseThrow();
    done.setStatus(done.targets(), under);
    toggle();
    assertEquals(Meaning.DONE, meaning(3, 1));
    assertEquals(TODAY, done(3, 1).marked());
    assertEquals(step(3, 1).cell("hvad").orElseThrow().text(), done(3, 1).said("hvad").orElseThrow());
    assertEquals(Meaning.OPEN, meaning(3, 0), "only that one");
    assertTrue(done.reopens(done.targets()));
    toggle();
    assertEquals(Meaning.OPEN, meaning(3, 1));
    assertEquals("igang", step(3, 1).state().status(), "as far as it was before");
    editor.undo();
    assertEquals(Meaning.DONE, meaning(3, 1));
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void inACellOfTheRowAndInSelectedRowsAllStepsAreMarkedAtOnce() {
    editor.enter(new Spot.InRow(row(3).id(), null, "tema"));
    toggle();
    assertTrue(row(3).steps().stream().allMatch(plan.kind()::isDone));
    editor.undo();
    assertSame(plan, editor.plan(), "one step of undo");
    selection.select(List.of(row(0).id(), row(5).id()));
    done.setStatus(List.of(at(0, 0)), plan.kind().status(Meaning.LASTING).orElseThrow());
    toggle();
    assertEquals(Meaning.LASTING, meaning(0, 0), "what goes on for good is not marked with the others");
    assertEquals(Meaning.DONE, meaning(5, 0));
    assertFalse(follow.asksResult(), "what differs has no result in common");
    toggle();
    assertEquals(Meaning.OPEN, meaning(5, 0));
  }

  @Test
  void theDateIsOneStepOfUndoHoweverManyLettersItHas() {
    editor.enter(cell(2, 0, "hvad"));
    toggle();
    for (String typed : new String[] {"a", "au", "august 2024"}) follow.writeDate(typed);
    assertEquals("august 2024", done(2, 0).date());
    assertEquals(TODAY, done(2, 0).marked());
    editor.undo();
    assertEquals("", done(2, 0).date());
    editor.undo();
    assertSame(plan, editor.plan());
    assertNull(follow.askedProperty().get(), "nothing is asked about what was taken back");
  }

  @Test
  void aResultIsAParagraphThatIsNotStruckOut() {
    editor.enter(cell(2, 0, "hvad"));
    toggle();
    String when = plan.kind().column(Column.Role.WHEN).orElseThrow().id();
    String was = step(2, 0).cell(when).orElseThrow().text().shown();
    assertTrue(follow.asksResult());
    for (String typed : new String[] {"A", "Alle", "Alle har en plan."}) follow.writeResult(typed);
    assertEquals(was + "\nAlle har en plan.", step(2, 0).cell(when).orElseThrow().text().shown());
    assertEquals(was, done(2, 0).said(when).orElseThrow().shown());
    follow.writeResult("");
    assertEquals(was, step(2, 0).cell(when).orElseThrow().text().shown());
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void theSameActivityElsewhereIsOfTheSameStepOfUndoIfItIsTakenAtOnce() {
    editor.enter(cell(3, 2, "hvad"));
    toggle();
    assertEquals(List.of(at(4, 2)), follow.twins(), "4c stands below 5 word for word");
    follow.takeTwins();
    assertEquals(Meaning.DONE, meaning(4, 2));
    assertEquals(List.of(), follow.twins());
    follow.writeDate("efteråret 2024");
    assertEquals("efteråret 2024", done(3, 2).date());
    assertEquals("efteråret 2024", done(4, 2).date());
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void takenLaterItIsAStepOfItsOwn() {
    editor.enter(cell(3, 3, "hvad"));
    toggle();
    follow.writeDate("2024");
    follow.takeTwins();
    assertEquals("2024", done(4, 3).date());
    editor.undo();
    assertEquals(Meaning.OPEN, meaning(4, 3));
    assertEquals("2024", done(3, 3).date());
  }

  @Test
  void commasTellNoActivityFromAnother() {
    editor.enter(cell(3, 0, "hvad"));
    toggle();
    assertEquals(List.of(at(4, 0)), follow.twins());
    editor.enter(cell(3, 1, "hvad"));
    toggle();
    assertEquals(List.of(), follow.twins());
  }

  @Test
  void whatIsDroppedIsAskedWhy() {
    editor.enter(cell(1, 0, "hvad"));
    done.setStatus(done.targets(), plan.kind().status(Meaning.DROPPED).orElseThrow());
    assertInstanceOf(FollowUp.Dropped.class, follow.askedProperty().get());
    follow.writeReason("Opgaven ligger");
    follow.writeReason("Opgaven ligger i kommunen");
    assertEquals("Opgaven ligger i kommunen", step(1, 0).state().reason());
    Progress progress = Progress.of(plan.kind(), row(1).steps(), TODAY);
    assertEquals(0, progress.done());
    assertEquals(1, progress.dropped());
    editor.undo();
    assertEquals("", step(1, 0).state().reason());
    assertEquals(Meaning.DROPPED, meaning(1, 0));
  }

  @Test
  void aParagraphIsMarkedByItself() {
    Spot.InRow when = cell(3, 3, "hvornaar");
    String second = "Der er ansat faste vikarer";
    int at = editor.plan().text(when).orElseThrow().shown().indexOf(second);
    editor.enter(when);
    done.toggleLines(when, at, at);
    follow.writeDate("efterår 2024");
    assertNull(editor.plan().text(when).orElseThrow().paragraphs().getFirst().done());
    assertEquals("efterår 2024", Objects.requireNonNull(editor.plan().text(when).orElseThrow().paragraphs().get(1).done()).date());
    assertEquals(Meaning.OPEN, meaning(3, 3));
    assertTrue(editor.plan().text(when).orElseThrow().isDone(at, at));
    done.toggleLines(when, at, at);
    assertFalse(editor.plan().text(when).orElseThrow().isDone(at, at));
  }

  @Test
  void theNextOpenOneComesAroundFromTheEnd() {
    editor.enter(cell(3, 0, "hvem"));
    done.goToNextOpen();
    assertEquals(cell(3, 1, "hvad"), travelled.getLast());
    List<StepAt> all = StepAt.all(plan).toList();
    for (StepAt at : all.subList(1, all.size())) done.toggle(List.of(at));
    done.goToNextOpen();
    assertEquals(all.getFirst().step(), ((Spot.InRow) travelled.getLast()).step());
    int before = travelled.size();
    done.toggle(List.of(all.getFirst()));
    done.goToNextOpen();
    assertEquals(before, travelled.size(), "there is none");
  }

  @Test
  void overdueFollowsFromTheDeadlineOfWhatIsOpen() {
    states.setDeadline(at(0, 0), TODAY.minusDays(1));
    states.setDeadline(at(1, 0), TODAY);
    assertEquals(1, Progress.of(plan.kind(), row(0).steps(), TODAY).overdue());
    assertEquals(0, Progress.of(plan.kind(), row(1).steps(), TODAY).overdue(), "its last day is in time");
    done.setStatus(List.of(at(0, 0)), plan.kind().status(Meaning.LASTING).orElseThrow());
    assertEquals(0, Progress.of(plan.kind(), row(0).steps(), TODAY).overdue());
  }

  @Test
  void whatIsAskedIsOfThatStepOnly() {
    editor.enter(cell(2, 0, "hvad"));
    toggle();
    assertEquals(new Finished(List.of(at(2, 0)), List.of()), follow.askedProperty().get());
    follow.close();
    follow.writeDate("august");
    assertEquals("", done(2, 0).date());
  }
}
