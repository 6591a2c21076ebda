package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RunningText;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class StatusSentenceTest {
  private final EditorModel editor = new EditorModel(RunningText.plan(), new Ids(), false);
  private final StateActions states = new StateActions(editor, Clock.systemUTC());
  private final String id = editor.plan().items().findFirst().orElseThrow().id();
  private final Spot.InRow sentence = new Spot.InRow(id, null, "status");

  private Row row() {
    return editor.plan().row(id).orElseThrow();
  }

  private Status status(String of) {
    return editor.plan().kind().status(of).orElseThrow();
  }

  private String written() {
    return editor.plan().text(sentence).orElseThrow().shown();
  }

  private void choose(String status) {
    states.setStatus(StepAt.of(row()), status(status));
  }

  @Test
  void anEmptyPlaceGetsTheSentenceAndTheNextStatusAnother() {
    editor.write(sentence, "");
    choose("ja");
    assertEquals("Anbefalingen om kortlægge de aktuelle behov er imødekommet.", written());
    choose("vurderes");
    assertEquals("Socialforvaltningen vil vurdere, hvordan anbefalingen om kortlægge de aktuelle behov kan imødekommes.", written());
    choose("ukendt");
    assertTrue(written().startsWith("Socialforvaltningen vil vurdere"), "a status without a sentence leaves it");
  }

  @Test
  void whatTheAuthorHasWrittenStaysUntilAskedFor() {
    editor.write(sentence, "Det er besluttet i august.");
    choose("ja");
    assertEquals("Det er besluttet i august.", written());
    editor.submit("do.sentence", StatusSentence.anew(editor.plan(), row()).orElseThrow());
    assertEquals("Anbefalingen om kortlægge de aktuelle behov er imødekommet.", written());
    assertTrue(StatusSentence.anew(editor.plan(), row()).isEmpty());
  }

  @Test
  void statusAndSentenceAreOneStepOfUndo() {
    editor.write(sentence, "");
    Plan before = editor.plan();
    choose("ja");
    editor.undo();
    assertEquals(before, editor.plan());
  }

  @Test
  void namesAndAbbreviationsKeepTheirLetters() {
    assertEquals("kortlægge behov", StatusSentence.about("Kortlægge behov."));
    assertEquals("IT-pakke til alle", StatusSentence.about("IT-pakke til alle"));
    assertEquals("Socialtilsyn Midt høres", StatusSentence.about("Socialtilsyn Midt høres"));
    assertEquals("", StatusSentence.about(""));
  }

  @Test
  void whatIsNotKnownYetIsAGap() {
    editor.write(new Spot.InHead("afsender"), "");
    editor.write(new Spot.InRow(id, null, "titel"), Text.EMPTY.shown());
    assertEquals("… vil vurdere, hvordan anbefalingen om … kan imødekommes.",
        StatusSentence.of(editor.plan(), row(), status("vurderes")).orElseThrow());
  }
}
