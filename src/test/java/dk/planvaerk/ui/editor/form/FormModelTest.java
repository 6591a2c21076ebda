package dk.planvaerk.ui.editor.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormModelTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final FormModel model = new FormModel(editor, Texts.DANISH);

  private Row row(int i) {
    return editor.plan().rows().toList().get(i);
  }

  private Spot.InRow onStep(int row, int step, String column) {
    return new Spot.InRow(row(row).id(), row(row).steps().get(step).id(), column);
  }

  private Spot.InRow onRow(int row, String column) {
    return new Spot.InRow(row(row).id(), null, column);
  }

  private String title() {
    return model.form().map(f -> f.number() + f.letter()).orElse("");
  }

  @Test
  void theFormsOfAllStepsHaveEveryCellOfThePlan() {
    for (String example : Examples.shipped().names()) {
      Plan each = Examples.shipped().copy(example, new Ids()).orElseThrow();
      each.rows().forEach(row -> {
        var seen = new HashSet<Spot>();
        for (Step step : row.steps()) {
          Form form = Form.of(each, row.id(), step.id(), Texts.DANISH).orElseThrow();
          assertEquals(each.kind().columns(row).size(), form.fields().count());
          form.fields().forEach(f -> {
            seen.add(f.spot());
            assertEquals(each.text(f.spot()), Optional.of(f.text()));
          });
        }
        assertEquals(new HashSet<>(row.spots(each.kind())), seen);
      });
    }
  }

  @Test
  void columnsOfTheStepComeFirstAndEachHasItsNameAloud() {
    editor.enter(onStep(3, 1, "hvornaar"));
    Form form = model.form().orElseThrow();
    assertEquals("4b", title());
    assertEquals("Organisation og ledelse", form.theme());
    assertEquals(List.of("tema", "emne", "maal", "resultat"), form.ofRow().stream().map(f -> f.column().id()).toList());
    assertEquals(List.of("Emne 4, aktivitet b, Hvad", "Emne 4, aktivitet b, Hvornår"),
        form.ofStep().stream().map(FormField::name).limit(2).toList());
    assertEquals("Emne 4, Tema", form.ofRow().getFirst().name());
  }

  @Test
  void whoLooksAtTheFormWhenTheUserGoesSomewhereSeesThatPlace() {
    var seen = new ArrayList<String>();
    editor.spotProperty().subscribe(() -> seen.add(title()));
    editor.enter(onStep(3, 1, "hvad"));
    editor.enter(onStep(4, 2, "hvad"));
    assertEquals(List.of("4b", "5c"), seen);
  }

  @Test
  void aFormThatIsOpenedLaterBeginsWhereTheUserIs() {
    editor.enter(onStep(3, 1, "hvem"));
    Form form = new FormModel(editor, Texts.DANISH).form().orElseThrow();
    assertEquals("4b", form.number() + form.letter());
  }

  @Test
  void nothingIsShownBeforeTheUserHasBeenSomewhereAndAfterwardsTheLastPlaceStays() {
    assertEquals(Optional.empty(), model.form());
    editor.enter(onStep(0, 1, "hvad"));
    editor.rest();
    assertEquals("1b", title());
    editor.enter(new Spot.InHead("titel"));
    assertEquals("1b", title());
  }

  @Test
  void goingAlongTheRowKeepsTheStep() {
    editor.enter(onStep(3, 2, "hvad"));
    editor.enter(onRow(3, "tema"));
    assertEquals("4c", title());
    assertEquals(Optional.of(onRow(3, "tema")), model.spot());
    editor.enter(onRow(4, "tema"));
    assertEquals("5a", title());
  }

  @Test
  void stepsFollowOneAnotherOverTheBordersOfRows() {
    editor.enter(onStep(0, 1, "hvem"));
    model.goToStep(1);
    assertEquals("2a", title());
    assertEquals(Optional.of(onStep(1, 0, "hvem")), editor.cell(), "in the same column");
    model.goToStep(-1);
    assertEquals("1b", title());
    model.goToRow(1);
    model.goToRow(1);
    assertEquals("3a", title());
    editor.enter(onStep(0, 0, "hvad"));
    assertFalse(model.canGoToStep(-1));
    assertFalse(model.canGoToRow(-1));
    assertTrue(model.canGoToRow(1));
  }

  @Test
  void whenAStepGoesItsRowStays() {
    editor.enter(onStep(3, 1, "hvad"));
    editor.submit("do.removestep", new RemoveStep(row(3).id(), row(3).steps().get(1).id()));
    assertEquals("4a", title());
    editor.undo();
    assertEquals("4b", title());
  }

  @Test
  void beginningNowhereIsInTheFirstFieldOfTheFirstRow() {
    assertEquals(Optional.of(onStep(0, 0, "maal")), model.begin());
    assertEquals(model.begin(), editor.cell());
    assertEquals("1a", title());
  }

  @Test
  void aNumberTypedAsPriorityIsOneStepOfUndo() {
    editor.enter(onRow(0, "tema"));
    model.writePriority("1");
    model.writePriority("12");
    assertEquals(12, row(0).priority());
    editor.undo();
    assertEquals(plan, editor.plan());
    model.writePriority("3");
    model.writePriority("");
    assertEquals(plan.rows().findFirst().orElseThrow().priority(), row(0).priority());
  }
}
