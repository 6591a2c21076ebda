package dk.planvaerk.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 20);
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);

  private Plan plan = bare();
  private final Row row = plan.rows().skip(1).findFirst().orElseThrow();
  private final Step step = row.steps().getFirst();
  private final Spot.InRow what = new Spot.InRow(row.id(), step.id(), "hvad");
  private final Spot.InRow when = new Spot.InRow(row.id(), step.id(), "hvornaar");
  private final Spot.InRow proof = new Spot.InRow(row.id(), step.id(), "dokumentation");

  /** Banesvinget without its version and with nothing done. */
  private static Plan bare() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
    for (Row row : plan.rows().toList()) {
      for (Step step : row.steps()) plan = apply(plan, new SetState(row.id(), step.id(), StepState.NONE));
      for (Spot.InRow spot : row.spots(plan.kind())) {
        Text text = plan.text(spot).orElseThrow();
        plan = apply(plan, new SetText(spot, text.reopened(0, text.shown().length())));
      }
    }
    return plan;
  }

  private static Plan apply(Plan plan, Edit edit) {
    return edit.apply(plan) instanceof Outcome.Changed(Plan after) ? after : plan;
  }

  private void write(Spot spot, String text) {
    plan = apply(plan, new SetText(spot, plan.text(spot).orElseThrow().become(text)));
  }

  private void version(String name, boolean sent) {
    Version version = Versions.of(plan, AUGUST, name, "", null, new Ids()).withBase(Marking.newBase(plan));
    if (sent) version = version.withDispatches(List.of(new Dispatch("Socialtilsyn Midt", AUGUST, "", "", Extra.NONE)));
    plan = plan.withVersions(Versions.with(plan.versions(), version));
  }

  private Marks marks() {
    return Marking.marked(plan).marks(plan);
  }

  /** The text with its marks as in the cases: {+added+}, ~~done~~. */
  private String marked(Spot.InRow spot) {
    String shown = plan.text(spot).orElseThrow().shown();
    var out = new StringBuilder();
    int at = 0;
    for (Stretch s : marks().of(spot).stretches()) {
      String part = shown.substring(s.from(), s.to());
      String added = s.added() ? "{+" + part + "+}" : part;
      out.append(shown, at, s.from()).append(s.done() ? "~~" + added + "~~" : added);
      at = s.to();
    }
    return out.append(shown.substring(at)).toString();
  }

  @Test
  void withoutVersionAndWithoutAnythingDoneNothingIsMarked() {
    assertTrue(marks().isEmpty());
    assertFalse(Marking.usual(plan).on());
    version("", false);
    assertTrue(Marking.usual(plan).on());
    assertTrue(marks().isEmpty());
  }

  @Test
  void whatWasAddedIsGreenToTheWord() {
    version("", true);
    write(when, "Undervisning sker i sommeren 2025.");
    write(proof, "Gennem løbende ledelsestilsyn. Referat den 4/11-25.");
    assertEquals("Gennem løbende ledelsestilsyn.{+ Referat den 4/11-25.+}", marked(proof));
    assertEquals("Grøn tekst på lys bund er tilføjet eller ændret siden den version, der blev sendt til Socialtilsyn "
        + "Midt den 20. august 2024. Streg i margenen viser nye og ændrede tekstafsnit: »Ny« står foran de nye, "
        + "»(ændret)« efter de ændrede.", Legend.of(marks(), Marking.marked(plan).since(Texts.DANISH), Texts.DANISH));
    assertFalse(Legend.onScreen(marks(), "", Texts.DANISH).contains("»"), "in the window no words stand between the author's");
  }

  @Test
  void doneIsStruckInTheColumnsOfTheKindOnlyAndToldInWords() {
    plan = apply(plan, new MarkDone(row.id(), step.id(), JANUARY, "december 2024"));
    String said = plan.text(what).orElseThrow().shown();
    assertEquals("~~" + said + "~~", marked(what));
    assertEquals(plan.text(proof).orElseThrow().shown(), marked(proof));
    assertEquals(List.of("Gennemført: december 2024"), marks().of(when).notes().stream().map(StatusNote::words).toList());
    assertEquals("Overstreget tekst er gennemført/afsluttet.", Legend.of(marks(), "", Texts.DANISH));
  }

  @Test
  void whatIsWrittenAfterTheMarkingIsNotStruck() {
    write(when, "Efterår 2024.");
    plan = apply(plan, new MarkDone(row.id(), step.id(), JANUARY, ""));
    write(when, "Efterår 2024.\nEvalueret i januar.");
    assertEquals("~~Efterår 2024.~~\nEvalueret i januar.", marked(when));
    version("", false);
    write(when, "Efterår 2024.\nEvalueret i januar.\nOg i maj.");
    assertEquals("~~Efterår 2024.~~\nEvalueret i januar.{+\nOg i maj.+}", marked(when));
  }

  @Test
  void whereItIsNotKnownWhatWasSaidDoneCameBeforeWhatWasAdded() {
    write(when, "Efterår 2024.");
    version("", false);
    write(when, "Efterår 2024. Evalueret.");
    String done = plan.kind().status(Status.Meaning.DONE).orElseThrow().id();
    plan = apply(plan, new SetState(row.id(), step.id(), StepState.NONE.withStatus(done)));
    assertEquals("~~Efterår 2024.~~{+ Evalueret.+}", marked(when));
  }

  @Test
  void oneParagraphIsDoneByItself() {
    write(when, "Kursus i oktober\nKursus i april");
    plan = apply(plan, new SetText(when, plan.text(when).orElseThrow().done(0, 3, JANUARY, "oktober 2024")));
    assertEquals("~~Kursus i oktober~~\nKursus i april", marked(when));
    write(when, "Kursus i oktober for alle\nKursus i april");
    assertEquals("Kursus i oktober for alle\nKursus i april", marked(when), "never a part of a sentence");
  }

  @Test
  void ofTwoParagraphsThatSayTheSameTheOneWithAnotherDateTellsIt() {
    write(when, "Kursus for alle\nKursus for alle");
    Text first = plan.text(when).orElseThrow().done(0, 3, JANUARY, "maj 2024");
    plan = apply(plan, new SetText(when, first.done(18, 20, JANUARY, "juni 2024")));
    version("", true);
    plan = apply(plan, new SetText(when, first.done(18, 20, JANUARY, "juli 2024")));
    assertEquals(List.of("Gennemført: maj 2024", "Gennemført: juli 2024; før: juni 2024"),
        marks().of(when).notes().stream().map(StatusNote::words).toList());
  }

  @Test
  void lastingAndDroppedAreNeverStruckAndDroppedSaysWhy() {
    for (Status.Meaning meaning : List.of(Status.Meaning.LASTING, Status.Meaning.DROPPED)) {
      String status = plan.kind().status(meaning).orElseThrow().id();
      plan = apply(plan, new SetState(row.id(), step.id(), StepState.NONE.withStatus(status).withReason("Borgeren er flyttet")));
      assertFalse(marks().hasDone());
      assertFalse(Marking.usual(plan).on(), "it stands in words in every document");
    }
    assertEquals(List.of("Udgået: Borgeren er flyttet"), marks().of(when).notes().stream().map(StatusNote::words).toList());
  }

  @Test
  void aTextThatOnlyLostWordsHasTheBarAlone() {
    version("Til TRIO-møde", false);
    write(proof, "Gennem ledelsestilsyn.");
    assertTrue(marks().hasGone());
    assertEquals(List.of("Gennem".length()), marks().of(proof).gone());
    assertEquals("Gennem ledelsestilsyn.", marked(proof));
    assertEquals("Streg i margenen med »(ændret)« eller »(tekst fjernet)« viser, hvor tekst er fjernet siden versionen »Til TRIO-møde« af "
            + "20. august 2024.",
        Legend.of(marks(), Marking.marked(plan).since(Texts.DANISH), Texts.DANISH));
  }

  @Test
  void theVersionSentLastIsTheBaseAndAPlanThatIsAVersionIsMarkedAgainstThoseBefore() {
    version("første", true);
    write(proof, "Andet.");
    version("anden", false);
    Marking now = Marking.usual(plan);
    assertSame(plan.versions().getLast(), now.version());
    assertSame(plan.versions().getFirst(), now.base());
    write(proof, "Tredje.");
    Marking later = Marking.usual(plan);
    assertSame(plan.versions().getFirst(), later.base());
    assertEquals(null, later.version());
    assertEquals(now.marks(plan.versions().getLast().plan()), Marking.of(plan, plan.versions().getLast()).marks(plan.versions().getLast().plan()));
  }

  @Test
  void aVersionStaysMarkedAsItWasWhenTheOneBeforeIsSentLater() {
    version("første", false);
    write(proof, "Andet.");
    version("anden", false);
    write(proof, "Tredje.");
    version("tredje", false);
    Version third = plan.versions().getLast();
    Marking before = Marking.of(plan, third);
    Version first = plan.versions().getFirst();
    plan = plan.withVersions(Versions.replaced(plan.versions(),
        first.withDispatches(List.of(new Dispatch("Socialtilsyn Midt", AUGUST, "", "", Extra.NONE)))));
    Marking after = Marking.of(plan, third);
    assertEquals(before.base(), after.base());
    assertEquals("versionen »anden« af 20. august 2024", after.since(Texts.DANISH));
  }

  @Test
  void theMarksOfAPlanThatIsWrittenOnAreThoseOfAFreshLook() {
    version("", true);
    var marker = new Marker(plan.versions().getFirst().plan());
    for (int i = 0; i < 20; i++) {
      write(i % 2 == 0 ? when : proof, "Ord " + i + " og " + i / 2);
      if (i == 7) plan = apply(plan, new MarkDone(row.id(), step.id(), JANUARY, ""));
      assertEquals(Marking.marked(plan).marks(plan), marker.of(plan));
    }
  }

  @Test
  void theExampleIsMarkedLikeThePublishedPlan() {
    plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Marks marks = marks();
    String green = plan.rows().flatMap(r -> r.spots(plan.kind()).stream())
        .flatMap(s -> marks.of(s).stretches().stream().filter(Stretch::added)
            .map(t -> plan.text(s).orElseThrow().shown().substring(t.from(), t.to())))
        .collect(Collectors.joining("\n"));
    assertEquals("""
        Igangsættes i januar 2025 og forventes afsluttet sommer 2025.

        Yderligere medarbejdere sendes på kursus 2/4-25 + 4/11-25)
        I efteråret 2024 har man ansat til vakante stillinger. Der er ingen fratrådt i perioden juni 2024 til januar 2025.
        2. + 3. kvartal 2025 skal der arbejdes med grundigere oplæring.
        Der er ansat faste vikarer i efteråret 2024.
        Hele 2025
        I efteråret 2024 har man ansat til vakante stillinger. Der er ingen fratrådt i perioden juni 2024 til januar 2025.
        2. + 3. kvartal 2025 skal der arbejdes med grundigere oplæring.
        Der er ansat faste vikarer i efteråret 2024.""", green);
    assertTrue(marks.hasDone());
    assertFalse(marks.hasGone());
  }
}
