package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.status.StatusSentence;
import dk.planvaerk.storage.Examples;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusSentenceTest {
  private final EditorModel editor = new EditorModel(RunningText.plan(), new Ids(), false);
  private final StateActions states = new StateActions(editor, Clock.systemUTC());
  private final FollowUp follow = new FollowUp(editor, states);
  private final DoneActions done = new DoneActions(editor, new RowSelection(editor), states, follow);
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
    assertEquals("Anbefalingen om at kortlægge de aktuelle behov er imødekommet.", written());
    choose("vurderes");
    assertEquals("Socialforvaltningen vil vurdere, hvordan anbefalingen om at kortlægge de aktuelle behov kan imødekommes.", written());
    choose("ukendt");
    assertEquals("", written(), "the sentence of another status would not be true");
  }

  @Test
  void whatTheAuthorHasWrittenStaysUntilAskedFor() {
    editor.write(sentence, "Det er besluttet i august.");
    choose("ja");
    assertEquals("Det er besluttet i august.", written());
    editor.submit("do.sentence", StatusSentence.anew(editor.plan(), row()).orElseThrow());
    assertEquals("Anbefalingen om at kortlægge de aktuelle behov er imødekommet.", written());
    assertTrue(StatusSentence.anew(editor.plan(), row()).isEmpty());
  }

  /** What the author has written stays, and the program's sentence is offered. */
  @Test
  void whoeverMarksIsToldThatTheAuthorsOwnSentenceStillStands() {
    editor.write(sentence, "Det er besluttet i august.");
    done.toggle(StepAt.of(row()));
    assertEquals("Det er besluttet i august.", written());
    assertEquals(List.of(row()), follow.ownSentences());
    follow.takeSentences();
    assertEquals("Anbefalingen om at kortlægge de aktuelle behov er imødekommet.", written());
    assertTrue(follow.ownSentences().isEmpty());
    assertInstanceOf(FollowUp.Finished.class, follow.askedProperty().get(), "when it was can still be said");
    editor.undo();
    assertEquals("Det er besluttet i august.", written());
    assertEquals("ja", row().steps().getFirst().state().status(), "the sentence is a step of its own");
  }

  @Test
  void anotherStatusOffersItsSentenceTooUntilOneWritesOn() {
    editor.write(sentence, "Det er besluttet i august.");
    done.setStatus(StepAt.of(row()), status("vurderes"));
    assertInstanceOf(FollowUp.Restated.class, follow.askedProperty().get());
    follow.takeSentences();
    assertTrue(written().startsWith("Socialforvaltningen vil vurdere"));
    assertNull(follow.askedProperty().get());
    done.setStatus(StepAt.of(row()), status("ja"));
    assertTrue(follow.ownSentences().isEmpty(), "the program's own has followed");
  }

  @Test
  void whatIsReopenedDoesNotSayThatItIsDone() {
    editor.write(sentence, "");
    done.toggle(StepAt.of(row()));
    assertEquals("Anbefalingen om at kortlægge de aktuelle behov er imødekommet.", written());
    done.toggle(StepAt.of(row()));
    assertEquals("", written());
    choose("vurderes");
    done.toggle(StepAt.of(row()));
    done.toggle(StepAt.of(row()));
    assertTrue(written().startsWith("Socialforvaltningen vil vurdere"), written());
  }

  /** Reopened it has no status, and so no sentence that could be offered in the place of the author's. */
  @Test
  void whoeverReopensIsToldThatTheAuthorsOwnSentenceStillSaysItIsDone() {
    choose("ja");
    editor.write(sentence, "Anbefalingen er imødekommet i august.");
    done.toggle(StepAt.of(row()));
    assertEquals("Anbefalingen er imødekommet i august.", written());
    assertInstanceOf(FollowUp.Restated.class, follow.askedProperty().get());
    assertEquals(List.of(row()), follow.ownSentences());
    follow.takeSentences();
    assertEquals("", written());
    assertNull(follow.askedProperty().get());
  }

  /** In the form the status is chosen without the commands. */
  @Test
  void whereverTheStatusIsChosenTheAuthorsOwnSentenceIsAskedAbout() {
    editor.write(sentence, "Det er besluttet i august.");
    choose("vurderes");
    assertInstanceOf(FollowUp.Restated.class, follow.askedProperty().get());
    states.setStatus(StepAt.of(row()), null);
    assertInstanceOf(FollowUp.Restated.class, follow.askedProperty().get());
    assertTrue(states.haveOwnSentence(StepAt.of(row())));
  }

  @Test
  void statusAndSentenceAreOneStepOfUndo() {
    editor.write(sentence, "");
    Plan before = editor.plan();
    choose("ja");
    editor.undo();
    assertEquals(before, editor.plan());
  }

  /** Each heading of the real recommendations behind "om", or quoted where it can't stand there. */
  @Test
  void eachRealRecommendationMakesASentence() {
    Plan real = Examples.shipped().copy("koebenhavn", new Ids()).orElseThrow();
    List<String> made = real.items().map(r -> StatusSentence.of(real, r, real.kind().status("imoedekommet").orElseThrow()).orElseThrow())
        .map(s -> s.replaceFirst("^Anbefalingen ", "").replaceFirst(" er imødekommet\\.$", "")).toList();
    assertEquals("""
        om at kortlægge de aktuelle behov for renovering
        om at søge midler til moderniseringsstrategi
        om at udarbejde faglig minimumsstandard for boliger
        om dialog mellem visitation og botilbud
        om yderligere tiltag der kan optimere matchet
        om klare og ensartede kommunale retningslinjer
        om at klæde personalet på
        om ledelsesmæssig indsats for at integrere handleplansarbejdet i den daglige praksis
        om elektronisk handleplanskoncept
        »Gøres til fast praksis på alle botilbud«
        om fokus på hvordan alle kan tilbydes aktiviteter, ledelsesmæssig indsats for konkrete aktivitetsplaner samt medarbejder indsats for at motivere beboerne og effektuere planerne
        om at kortlægge hvor mange der ikke kan tilbydes egnede dagtilbud
        om fremadrettet plan for at imødekomme mangler
        om systematisk analyse af, hvorvidt det vil være en fordel at udbrede dosisdispenseret medicin
        »Det bør være et mål at sundhedsfaglige optegnelser indenfor en kort årrække gøres elektroniske på alle botilbud«
        om ledelses- og forvaltningsmæssig fokus på fysisk og psykisk arbejdsmiljø samt arbejdsgruppe vedrørende forbedring af personalesituationen
        om bred faglig opkvalificeringsstrategi
        om fleksibel ledelsesmæssig efteruddannelse
        om faglige netværk mellem ledere
        om at sikre at medarbejderne får mulighed for faglig udvikling, ledelsesbevågenhed og medarbejdersammenhold
        om klare visioner og langsigtede mål
        om konkrete retningslinjer
        om fælles elektroniske dokumentationssystemer og styringsværktøjer
        om klare linjer for ansvars- fordeling og forventninger samt arbejde på at nedbryde mentale barrierer mellem forvaltning og botilbud
        om branding gennem fortælling af succeshistorier""", String.join("\n", made));
  }

  @Test
  void whatIsNotKnownYetIsAGap() {
    editor.write(new Spot.InHead("afsender"), "");
    editor.write(new Spot.InRow(id, null, "titel"), Text.EMPTY.shown());
    assertEquals("… vil vurdere, hvordan anbefalingen om … kan imødekommes.",
        StatusSentence.of(editor.plan(), row(), status("vurderes")).orElseThrow());
  }
}
