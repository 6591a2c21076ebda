package dk.planvaerk.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Explain;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.PrintCase;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  private final Ids ids = new Ids(new SplittableRandom(1));
  private final Plan base = Examples.shipped().copy("banesvinget", ids).orElseThrow().withVersions(List.of());
  private final List<Row> rows = base.rows().toList();
  private final Row row = rows.get(2);
  private final Step step = row.steps().stream().filter(s -> !base.kind().isDone(s)).findFirst().orElseThrow();

  private static Plan with(Plan plan, Edit... edits) {
    Plan out = plan;
    for (Edit e : edits) out = assertInstanceOf(Outcome.Changed.class, e.apply(out)).plan();
    return out;
  }

  private Spot.InRow spot(Row of, int at) {
    return of.spots(base.kind()).get(at);
  }

  private Edit write(Spot spot, String text) {
    return new SetText(spot, Text.of(text));
  }

  private List<String> order(Plan plan) {
    return plan.rows().map(Row::id).toList();
  }

  @Test
  void whetherTheCaseIsPrintedIsAsTheSideHasItThatChangedIt() {
    Plan printed = with(base, new PrintCase(true));
    for (Merge merge : List.of(Merge.of(base, printed, base), Merge.of(base, base, printed), Merge.of(base, printed, printed))) {
      assertTrue(merge.plan().casePrinted());
      assertEquals(List.of(), merge.conflicts());
    }
    assertFalse(Merge.of(printed, printed, base).plan().casePrinted());
  }

  @Test
  void bothSidesMoveAddRemoveAndWrite() {
    Row added = Row.empty(base.kind(), ids);
    Plan mine = with(base, new MoveRow(rows.get(5).id(), rows.getFirst().id()), write(spot(row, 1), "Skrevet her"));
    Plan theirs = with(base, new AddRow(base.sections().getFirst().id(), added, rows.get(4).id()), new RemoveRow(rows.get(3).id()),
        write(spot(rows.get(5), 1), "Skrevet der"), new SetPriority(row.id(), 7));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(List.of(), merge.conflicts());
    assertEquals(merge.plan(), Merge.of(base, theirs, mine).plan());
    assertEquals("Skrevet her", merge.plan().text(spot(row, 1)).orElseThrow().shown());
    assertEquals("Skrevet der", merge.plan().text(spot(rows.get(5), 1)).orElseThrow().shown());
    assertEquals(7, merge.plan().row(row.id()).orElseThrow().priority());
    assertEquals(order(with(mine, new AddRow(base.sections().getFirst().id(), added, rows.get(4).id()), new RemoveRow(rows.get(3).id()))),
        order(merge.plan()));
  }

  @Test
  void aCopyThatNeverHadTheLastChangesTakesNoneOfThemAway() {
    Plan saved = with(base, write(spot(row, 1), "Skrevet og gemt her"));
    Plan theirs = with(base, write(spot(rows.get(5), 1), "Skrevet der på samme tid"));
    assertEquals(base, Ancestor.nearest(List.of(saved, base), theirs).orElseThrow());
    Merge merge = Merge.of(base, with(saved, write(spot(row, 2), "Og mere")), theirs);
    assertEquals("Skrevet og gemt her", merge.plan().text(spot(row, 1)).orElseThrow().shown());
    assertEquals("Skrevet der på samme tid", merge.plan().text(spot(rows.get(5), 1)).orElseThrow().shown());
    Plan after = with(saved, write(spot(rows.get(5), 1), "Skrevet der bagefter"));
    assertEquals(saved, Ancestor.nearest(List.of(saved, base), after).orElseThrow());
    assertTrue(Ancestor.nearest(List.of(), theirs).isEmpty());
  }

  @Test
  void whatAnExplanationIsAboutGoesWithItsWords() {
    var legend = new Spot.InHead("signatur");
    var one = new Explained(null, List.of("done"), Extra.NONE);
    var other = new Explained(null, List.of("added"), Extra.NONE);
    Plan kept = with(base, new Explain("signatur", one));
    Plan written = with(base, write(legend, "Grønt er nyt"), new Explain("signatur", other));
    assertEquals(one, explained(Merge.of(base, kept, base)));
    assertEquals(one, explained(Merge.of(base, base, kept)));
    assertEquals(other, explained(Merge.of(base, kept, written)), "of the words that are there");
    assertEquals(other, explained(Merge.of(base, written, kept)));
    Plan keptToo = with(base, new Explain("signatur", other));
    assertNull(explained(Merge.of(base, kept, keptToo)), "of two things nobody knows which");
    assertNull(explained(Merge.of(kept, keptToo)));
    assertEquals(one, explained(Merge.of(kept, kept)));
  }

  private static @Nullable Explained explained(Merge merge) {
    return merge.plan().head().stream().filter(h -> h.field().equals("signatur")).findFirst().orElseThrow().explained();
  }

  @Test
  void doneWinsAndKeepsItsNote() {
    Plan mine = with(base, new SetState(row.id(), step.id(), step.state().withStatus("igang")));
    Plan theirs = with(base, new MarkDone(row.id(), step.id(), DAY, "august 2024"));
    Step expected = theirs.row(row.id()).orElseThrow().step(step.id()).orElseThrow();
    for (Merge merge : List.of(Merge.of(base, mine, theirs), Merge.of(base, theirs, mine))) {
      assertEquals(List.of(), merge.conflicts());
      assertEquals(expected.state(), merge.plan().row(row.id()).orElseThrow().step(step.id()).orElseThrow().state());
    }
  }

  @Test
  void twoOtherStatusesAreAConflict() {
    Plan mine = with(base, new SetState(row.id(), step.id(), step.state().withStatus("igang")));
    Plan theirs = with(base, new SetState(row.id(), step.id(), step.state().withStatus("varig")));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(mine, merge.plan());
    var conflict = assertInstanceOf(Conflict.OfState.class, merge.conflicts().getFirst());
    assertEquals(Conflict.OfState.Part.STATUS, conflict.part());
    assertEquals(theirs, Choice.THEIRS.settle(merge.plan(), conflict));
    assertEquals(mine, Choice.MINE.settle(merge.plan(), conflict));
  }

  @Test
  void aRowThatOneRemovedAndTheOtherChangedStays() {
    Plan mine = with(base, new RemoveRow(row.id()));
    Plan theirs = with(base, write(spot(row, 1), "Skrevet der"));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(theirs, merge.plan());
    var conflict = assertInstanceOf(Conflict.OfRow.class, merge.conflicts().getFirst());
    assertEquals(mine, Choice.MINE.settle(merge.plan(), conflict));
    assertEquals(theirs, Choice.THEIRS.settle(merge.plan(), conflict));
  }

  @Test
  void aTextThatBothChangedIsMineAndTheOtherCanBeTaken() {
    Plan mine = with(base, write(spot(row, 1), "Skrevet her"));
    Plan theirs = with(base, write(spot(row, 1), "Skrevet der"));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(mine, merge.plan());
    var conflict = assertInstanceOf(Conflict.OfText.class, merge.conflicts().getFirst());
    assertEquals(spot(row, 1), conflict.where());
    assertEquals(base.text(spot(row, 1)).orElseThrow(), conflict.base());
    assertEquals(theirs, Choice.THEIRS.settle(merge.plan(), conflict));
    assertEquals("Skrevet her\nSkrevet der", Choice.BOTH.settle(merge.plan(), conflict).text(spot(row, 1)).orElseThrow().shown());
  }

  @Test
  void whatOneWroteStandsWhereTheOtherHasPutTheColumn() {
    Spot.InRow on = spot(row, 1);
    assertEquals(null, on.step());
    Plan mine = with(base, new PlaceColumn(row.id(), on.column(), Place.STEPS));
    Plan theirs = with(base, write(on, "Skrevet der"), new AddStep(row.id(), row.emptyStep(ids), null));
    Merge merge = Merge.of(base, mine, theirs);
    assertEquals(List.of(), merge.conflicts());
    assertEquals("Skrevet der", merge.plan().text(new Spot.InRow(row.id(), row.steps().getFirst().id(), on.column())).orElseThrow().shown());
    assertEquals(merge.plan(), Merge.of(base, theirs, mine).plan());
  }

  @Test
  void versionsOfBothAreKeptAndTheLaterOneOfANumberGetsAnother() {
    Version first = Versions.of(base, DAY, "", "", null, ids);
    Plan began = base.withVersions(List.of(first));
    Version ofMine = Versions.of(began, DAY.plusDays(3), "Til TRIO-møde", "", null, ids);
    Version ofTheirs = Versions.of(began, DAY.plusDays(2), "Til tilsynet", "", null, ids)
        .withBase(new Version.Base(1, "version 1", Extra.NONE));
    Dispatch sent = new Dispatch("Socialtilsyn Midt", DAY, "Digital Post", "", Extra.NONE);
    Plan mine = began.withVersions(List.of(first, ofMine.withBase(new Version.Base(2, "version 2", Extra.NONE))));
    Plan theirs = began.withVersions(List.of(first.withDispatches(List.of(sent)), ofTheirs));
    Merge merge = Merge.of(began, mine, theirs);
    assertEquals(List.of(first.id(), ofTheirs.id(), ofMine.id()), merge.plan().versions().stream().map(Version::id).toList());
    assertEquals(List.of(1, 2, 3), merge.plan().versions().stream().map(Version::number).toList());
    assertEquals(new Version.Base(3, "version 2", Extra.NONE), merge.plan().versions().getLast().base());
    assertEquals(List.of(sent), merge.plan().versions().getFirst().dispatches());
    assertEquals(1, merge.notices().size());
    assertEquals(merge.plan(), Merge.of(began, theirs, mine).plan());
  }

  @Test
  void withoutABaseTheLastVersionThatBothHaveIsIt() {
    Plan began = base.withVersions(List.of(Versions.of(base, DAY, "", "", null, ids)));
    Plan mine = with(began, write(spot(row, 1), "Skrevet her"));
    Plan theirs = with(began, write(spot(row, 2), "Skrevet der"));
    assertEquals(with(mine, write(spot(row, 2), "Skrevet der")), Merge.of(mine, theirs).plan());
    assertTrue(Merge.of(mine, theirs).isClean());
  }

  @Test
  void withoutABaseAndVersionsEveryDifferenceIsAConflict() {
    Row added = Row.empty(base.kind(), ids);
    Plan mine = with(base, write(spot(row, 1), ""), new SetPriority(row.id(), 7));
    Plan theirs = with(base, new AddRow(base.sections().getFirst().id(), added, null));
    Merge merge = Merge.of(mine, theirs);
    assertEquals(with(mine, new AddRow(base.sections().getFirst().id(), added, null)), merge.plan());
    assertEquals(List.of(Conflict.OfPriority.class, Conflict.OfText.class), merge.conflicts().stream().map(Object::getClass).toList());
  }
}
