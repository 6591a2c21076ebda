package dk.planvaerk.ui.editor.done;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.ui.editor.model.Unmarked;
import dk.planvaerk.ui.editor.table.StepNote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateNotesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private final StateNotes notes = new StateNotes(Texts.of(StateNotes.class, Texts.DANISH), () -> TODAY);
  private Plan plan = Unmarked.plan();
  private final String row = row().id();
  private final String step = row().steps().get(1).id();

  private Row row() {
    return plan.rows().toList().get(3);
  }

  private void apply(Edit edit) {
    plan = ((Outcome.Changed) edit.apply(plan)).plan();
  }

  private void state(StepState state) {
    apply(new SetState(row, step, state));
  }

  private List<StepNote> all() {
    return row().spots(plan.kind()).stream().map(c -> notes.of(plan.kind(), row(), c)).filter(n -> !n.words().isEmpty()).toList();
  }

  private StepNote at(String column) {
    return notes.of(plan.kind(), row(), new Spot.InRow(row, step, column));
  }

  @Test
  void aStepOfWhichNothingWasSaidHasNone() {
    assertEquals(List.of(), all());
  }

  @Test
  void whatIsDoneSaysSoOnceInTheColumnOfWhen() {
    apply(new MarkDone(row, step, TODAY, "august 2024"));
    assertEquals(new StepNote("✓ Gennemført · august 2024", false), at("hvornaar"));
    assertEquals(1, all().size());
    apply(new PlaceColumn(row, "hvornaar", Place.ROW));
    assertEquals(new StepNote("✓ Gennemført · august 2024", false), at("hvad"), "which the step has of its own");
    assertEquals(1, all().size());
  }

  @Test
  void aDeadlineIsToldAndWhenItHasPassed() {
    state(new StepState("igang", TODAY, null, ""));
    assertEquals(new StepNote("I gang · Frist 15. jan. 2025", false), at("hvornaar"));
    state(new StepState(null, TODAY.minusDays(1), null, ""));
    assertEquals(new StepNote("Frist overskredet: 14. jan. 2025", true), at("hvornaar"));
    state(new StepState("varig", TODAY.minusDays(1), null, ""));
    assertEquals(new StepNote("Varig ordning", false), at("hvornaar"));
  }

  @Test
  void whatIsDroppedSaysWhy() {
    state(new StepState("udgaaet", null, null, "Opgaven ligger i kommunen"));
    assertEquals("Udgået: Opgaven ligger i kommunen", at("hvornaar").words());
    state(new StepState("udgaaet", null, null, ""));
    assertEquals("Udgået", at("hvornaar").words());
  }

  @Test
  void doneParagraphsAreCounted() {
    Spot.InRow when = new Spot.InRow(row, row().steps().get(3).id(), "hvornaar");
    apply(new SetText(when, plan.text(when).orElseThrow().done(0, 0, TODAY, "")));
    assertEquals("✓ Gennemført: 1 af 2 tekstafsnit", notes.of(plan.kind(), row(), when).words());
  }
}
