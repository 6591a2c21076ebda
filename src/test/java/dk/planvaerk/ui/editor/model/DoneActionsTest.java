package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
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

  private void write(Spot spot, String text) {
    editor.submit("do.type", new SetText(spot, editor.plan().text(spot).orElseThrow().become(text)));
  }

  private Rewriting asked() {
    return assertInstanceOf(FollowUp.Rewritten.class, follow.askedProperty().get()).what();
  }

  private void markedAt(int row) {
    editor.enter(cell(row, 0, "hvornaar"));
    write(cell(row, 0, "hvornaar"), "Undervisning i maj. Derefter evaluering.");
    toggle();
    follow.writeDate("maj 2025");
    follow.close();
  }

  @Test
  void rewritingWhatIsDoneAsksWhetherItStillIs() {
    markedAt(1);
    Spot when = cell(1, 0, "hvornaar");
    write(when, "Undervisning i maj. Derefter evaluering. Og mere.");
    assertNull(follow.askedProperty().get(), "what is added behind is another sentence");
    write(when, "Undervisning i juni. Derefter evaluering. Og mere.");
    assertEquals(List.of(at(1, 0)), asked().steps());
    write(when, "Undervisning i maj. Derefter evaluering.");
    assertNull(follow.askedProperty().get(), "it says what it said");
    write(when, "Blev udskudt.");
    done.stillDone();
    assertNull(follow.askedProperty().get());
    assertEquals("Blev udskudt.", done(1, 0).said("hvornaar").orElseThrow().shown());
    assertEquals("maj 2025", done(1, 0).date());
    editor.undo();
    assertEquals("Undervisning i maj. Derefter evaluering.", done(1, 0).said("hvornaar").orElseThrow().shown(),
        "a step of undo of its own");
    assertEquals("Blev udskudt.", editor.plan().text(when).orElseThrow().shown());
  }

  @Test
  void whatIsRewrittenCanBeReopenedInTheSameWay() {
    markedAt(1);
    write(cell(1, 0, "hvornaar"), "Blev udskudt.");
    done.reopenRewritten();
    assertEquals(Meaning.OPEN, meaning(1, 0));
    assertNull(follow.askedProperty().get());
    editor.undo();
    assertEquals(Meaning.DONE, meaning(1, 0));
  }

  @Test
  void whoClosesTheQuestionIsNotAskedAtEachKey() {
    markedAt(1);
    Spot when = cell(1, 0, "hvornaar");
    write(when, "Blev udskudt");
    follow.close();
    write(when, "Blev udskudt til august");
    assertNull(follow.askedProperty().get());
    done.setStatus(List.of(at(1, 0)), plan.kind().status(Meaning.DONE).orElseThrow());
    assertEquals("Blev udskudt til august", done(1, 0).said("hvornaar").orElseThrow().shown(), "said again in the menu");
    follow.close();
    write(when, "Blev til noget andet");
    assertEquals(List.of(at(1, 0)), asked().steps(), "it was right in between");
  }

  @Test
  void severalAtOnceAreOneQuestion() {
    markedAt(1);
    markedAt(3);
    editor.submit("do.replaceall", List.of(new SetText(cell(1, 0, "hvornaar"), Text.of("I juni.")),
        new SetText(cell(3, 0, "hvornaar"), Text.of("I juli."))));
    assertEquals(List.of(at(1, 0), at(3, 0)), asked().steps());
    write(cell(1, 0, "hvornaar"), "Undervisning i maj. Derefter evaluering.");
    assertEquals(List.of(at(3, 0)), asked().steps());
  }

  @Test
  void aParagraphThatIsDoneIsAskedAboutToo() {
    Spot.InRow when = cell(1, 0, "hvornaar");
    editor.enter(when);
    write(when, "Kursus i maj.\nKursus i juni.");
    done.toggleLines(when, 0, 3);
    follow.writeDate("maj 2025");
    follow.close();
    write(when, "Kursus i august.\nKursus i juni.");
    assertEquals(List.of(when), asked().cells());
    done.stillDone();
    DoneLine line = Objects.requireNonNull(editor.plan().text(when).orElseThrow().paragraphs().getFirst().done());
    assertEquals("Kursus i august.", line.said());
    assertEquals("maj 2025", line.date());
    write(when, "Kursus i september.\nKursus i juni.");
    done.reopenRewritten();
    assertNull(editor.plan().text(when).orElseThrow().paragraphs().getFirst().done());
  }
}
