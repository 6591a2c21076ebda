package dk.planvaerk.ui.editor.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.suggest.Suggestions;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.AtOnce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestModelTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final SuggestModel model =
      new SuggestModel(editor, new Suggestions(QualityModels::shipped), new AtOnce());
  private final Spot.InRow theme = plan.rows().findFirst().orElseThrow().spots(plan.kind()).getFirst();

  private void type(String text) {
    editor.write(theme, text);
    model.typed(theme, text, text.length());
  }

  @Test
  void aListIsThereFromTheSecondLetterAndNothingIsChosen() {
    type("s");
    assertFalse(model.isOpen());
    type("su");
    assertTrue(model.isOpen());
    assertFalse(model.isChosen());
    type("suk");
    assertFalse(model.isOpen());
  }

  @Test
  void whatIsAcceptedIsOneStepOfUndo() {
    type("su");
    model.down();
    assertTrue(model.isChosen());
    model.accept(0);
    assertEquals("Sundhed og trivsel", editor.plan().text(theme).orElseThrow().shown());
    assertFalse(model.isOpen());
    editor.undo();
    assertEquals("su", editor.plan().text(theme).orElseThrow().shown());
    editor.undo();
    assertEquals(plan, editor.plan());
  }

  @Test
  void whatIsTakenFromTheQualityModelIsWhatTheRowRefersTo() {
    type("su");
    model.accept(0);
    assertEquals(List.of("sundhed"), editor.plan().row(theme.row()).orElseThrow().basis().refers());
    editor.write(theme, "Helt andre ord");
    assertEquals(List.of("sundhed"), editor.plan().row(theme.row()).orElseThrow().basis().refers(), "the text is free");
    editor.undo();
    editor.undo();
    assertEquals(plan.row(theme.row()).orElseThrow().basis(), editor.plan().row(theme.row()).orElseThrow().basis());
  }

  @Test
  void whatIsNotKnownToBeWordedSoIsOnlyReferredTo() {
    var told = new ArrayList<Message>();
    editor.onTold(told::add);
    type("9.b");
    assertTrue(model.offeredProperty().get().getFirst().isReference());
    model.accept(0);
    assertEquals("9.b", editor.plan().text(theme).orElseThrow().shown());
    assertEquals(List.of("9.b"), editor.plan().row(theme.row()).orElseThrow().basis().refers());
    assertEquals("suggest.referred", told.getFirst().key());
    editor.undo();
    assertEquals(List.of(), editor.plan().row(theme.row()).orElseThrow().basis().refers());
  }

  @Test
  void theWayThroughTheListComesBackToTheText() {
    type("ko");
    int size = model.offeredProperty().get().size();
    for (int i = 0; i < size; i++) model.down();
    assertEquals(size - 1, model.chosenProperty().get());
    model.down();
    assertFalse(model.isChosen());
    model.down();
    model.up();
    assertFalse(model.isChosen());
    assertTrue(model.isOpen());
  }

  @Test
  void aListThatIsDeclinedStaysAwayForTheWord() {
    type("su");
    model.decline();
    assertFalse(model.isOpen());
    type("sun");
    assertFalse(model.isOpen());
    type("sun, ko");
    assertTrue(model.isOpen(), "another word");
    type("su");
    model.decline();
    model.ask(theme, "su", 2);
    assertTrue(model.isOpen(), "asked for it comes");
  }

  @Test
  void itGoesWithThePlaceAndCanBeTurnedOff() {
    editor.enter(theme);
    type("su");
    editor.enter(new Spot.InHead("titel"));
    assertFalse(model.isOpen());
    model.onProperty().set(false);
    type("sun");
    assertFalse(model.isOpen());
    model.ask(theme, "sun", 3);
    assertTrue(model.isOpen());
  }

  @Test
  void whatHasChangedMeanwhileIsNotOverwritten() {
    type("su");
    editor.write(theme, "noget andet");
    model.accept(0);
    assertEquals("noget andet", editor.plan().text(theme).orElseThrow().shown());
  }
}
