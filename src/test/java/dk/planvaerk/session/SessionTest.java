package dk.planvaerk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PrintCase;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Spot TITLE = new Spot.InHead("titel");
  private static final Spot DATE = new Spot.InHead("opdateret");

  private final Plan opened = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Session session = new Session(opened);

  private void type(Spot where, String text) {
    session.submit("typing", new SetText(where, Text.of(text)));
  }

  private String title() {
    return session.plan().head("titel").shown();
  }

  @Test
  void openingIsNoStepOfUndo() {
    assertFalse(session.isUnsaved());
    assertTrue(session.undo().isEmpty());
    assertTrue(session.redo().isEmpty());
    assertTrue(session.nextUndo().isEmpty());
    assertSame(opened, session.plan());
  }

  @Test
  void typingInOnePlaceIsOneStep() {
    type(TITLE, "N");
    type(TITLE, "Ny");
    session.undo();
    assertSame(opened, session.plan());
    session.redo();
    assertEquals("Ny", title());
  }

  @Test
  void printingTheCaseIsAStepOfItsOwn() {
    type(TITLE, "Ny");
    session.submit("do.printcase", new PrintCase(true));
    session.submit("do.printcase", new PrintCase(true));
    assertTrue(session.plan().casePrinted());
    session.undo();
    assertFalse(session.plan().casePrinted());
    assertEquals("Ny", title());
    session.redo();
    assertTrue(session.plan().casePrinted() && session.isUnsaved());
  }

  @Test
  void anotherPlaceIsAnotherStep() {
    type(TITLE, "Ny");
    type(DATE, "i dag");
    type(TITLE, "Nyere");
    session.undo();
    assertEquals("Ny", title());
    session.undo();
    assertEquals(opened.head("opdateret"), session.plan().head("opdateret"));
    session.undo();
    assertSame(opened, session.plan());
  }

  @Test
  void aSealDividesTyping() {
    type(TITLE, "N");
    session.seal();
    type(TITLE, "Ny");
    session.undo();
    assertEquals("N", title());
  }

  @Test
  void undoAndRedoDivideTyping() {
    type(TITLE, "N");
    session.undo();
    session.redo();
    type(TITLE, "Ny");
    session.undo();
    assertEquals("N", title());
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    type(TITLE, "Ny");
    session.undo();
    type(DATE, "i dag");
    assertTrue(session.redo().isEmpty());
    assertTrue(session.nextRedo().isEmpty());
  }

  @Test
  void undoingBackToWhatWasSavedIsSaved() {
    type(TITLE, "Ny");
    assertTrue(session.isUnsaved());
    session.undo();
    assertFalse(session.isUnsaved());
    session.redo();
    assertTrue(session.isUnsaved());
  }

  @Test
  void writingWhatWasSavedIsSaved() {
    String before = title();
    type(TITLE, "Ny");
    session.seal();
    type(TITLE, before);
    assertFalse(session.isUnsaved());
    assertTrue(session.nextUndo().isPresent());
  }

  @Test
  void savingInTheMiddleOfTypingDividesItAndIsFoundAgain() {
    type(TITLE, "N");
    session.markSaved(session.plan());
    assertFalse(session.isUnsaved());
    type(TITLE, "Ny");
    session.undo();
    assertEquals("N", title());
    assertFalse(session.isUnsaved());
    session.undo();
    assertTrue(session.isUnsaved());
  }

  @Test
  void whatWasTypedWhileSavingIsUnsaved() {
    type(TITLE, "N");
    Plan writing = session.plan();
    type(DATE, "i dag");
    session.markSaved(writing);
    assertTrue(session.isUnsaved());
  }

  @Test
  void aRefusalAndTheSameTextLeaveNoTrace() {
    var told = new ArrayList<Plan>();
    session.onChange(told::add);
    assertInstanceOf(Outcome.Refused.class, session.submit("remove", new RemoveRow("gone0000")));
    assertInstanceOf(Outcome.Changed.class, session.submit("typing", new SetText(TITLE, opened.head("titel"))));
    assertTrue(told.isEmpty());
    assertTrue(session.nextUndo().isEmpty());
    assertFalse(session.isUnsaved());
  }

  @Test
  void tellsOfEachChangeAndOfSaving() {
    var told = new ArrayList<Plan>();
    session.onChange(told::add);
    type(TITLE, "Ny");
    Plan changed = session.plan();
    session.undo();
    session.redo();
    session.markSaved(changed);
    assertEquals(4, told.size());
    assertSame(changed, told.get(0));
    assertSame(opened, told.get(1));
    assertSame(changed, told.get(3));
  }

  @Test
  void undoSaysWhatItTakesBackAndWhereToLook() {
    type(TITLE, "Ny");
    assertEquals(Optional.of("typing"), session.nextUndo().map(Transaction::name));
    assertEquals(Optional.of(TITLE), session.undo());
    assertEquals(Optional.of("typing"), session.nextRedo().map(Transaction::name));
    assertEquals(Optional.of(TITLE), session.redo());
  }
}
