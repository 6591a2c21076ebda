package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How marks stand on paper. {+new+}, ~~done~~, [the program's own words], and | before a paragraph with the bar.
 */
class MarkedTextTest {
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 20);
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);

  private Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private final Row row = plan.rows().skip(1).findFirst().orElseThrow();
  private final Step step = row.steps().getFirst();
  private final Spot.InRow what = new Spot.InRow(row.id(), step.id(), "hvad");
  private final Spot.InRow when = new Spot.InRow(row.id(), step.id(), "hvornaar");
  private final Spot.InRow proof = new Spot.InRow(row.id(), step.id(), "dokumentation");

  private void apply(Edit edit) {
    if (edit.apply(plan) instanceof Outcome.Changed(Plan after)) plan = after;
  }

  private void write(Spot spot, String text) {
    apply(new SetText(spot, plan.text(spot).orElseThrow().become(text)));
  }

  private void version() {
    plan = plan.withVersions(Versions.with(plan.versions(), Versions.of(plan, AUGUST, "", "", null, new Ids())));
  }

  private void done(String date) {
    apply(new MarkDone(row.id(), step.id(), JANUARY, date));
  }

  private String status(Status.Meaning meaning) {
    return plan.kind().status(meaning).orElseThrow().id();
  }

  private String marked(Spot.InRow spot) {
    return printed(spot, Marking.marked(plan));
  }

  private String plain(Spot.InRow spot) {
    return printed(spot, Marking.none(plan));
  }

  private String printed(Spot.InRow spot, Marking marking) {
    return cell(plan, marking, spot).text().stream().map(MarkedTextTest::said).collect(Collectors.joining("\n"));
  }

  private static PrintedCell cell(Plan plan, Marking marking, Spot.InRow spot) {
    return Printed.of(plan, marking).blocks().stream()
        .filter(Printout.Table.class::isInstance).map(Printout.Table.class::cast)
        .flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream())
        .filter(c -> c.anchor().equals(Anchor.of(spot))).findFirst().orElseThrow();
  }

  private static String said(PrintedParagraph paragraph) {
    var out = new StringBuilder(paragraph.bar() ? "|" : "");
    for (PrintedRun run : paragraph.runs()) {
      String text = run.own() ? "[" + run.text() + "]" : run.text();
      if (run.added()) text = "{+" + text + "+}";
      out.append(run.done() ? "~~" + text + "~~" : text);
    }
    return out.toString();
  }

  @Test
  void newWordsInASentenceAreShadedAndToldBehindIt() {
    write(when, "Igangsættes i august 2024.");
    version();
    write(when, "Igangsættes i august 2024, og forventes afsluttet i maj 2025.");
    assertEquals("|Igangsættes i august 2024{+, og forventes afsluttet i maj 2025+}.[ (ændret)]", marked(when));
    assertEquals("Igangsættes i august 2024, og forventes afsluttet i maj 2025.", plain(when));
  }

  @Test
  void theShadeBeginsAndEndsAtAWord() {
    write(when, "Juli og august.");
    version();
    write(when, "Juli eller maj og august. Referat skrives.");
    assertEquals("|Juli {+eller maj+} og august. {+Referat skrives.+}[ (ændret)]", marked(when));
  }

  @Test
  void eachWhollyNewParagraphBeginsWithTheWord() {
    write(when, "Juli.");
    version();
    write(when, "Juli.\nAugust.\n• September.");
    assertEquals("Juli.\n|[Ny ]{+August.+}\n|[Ny ]{+September.+}", marked(when));
  }

  @Test
  void whatCameInThePlaceOfSomethingIsChangedAndNotNew() {
    write(when, "Efterår 2024.");
    write(proof, "Referat.\nSkema af 3. maj.");
    version();
    write(when, "Sommeren 2025.");
    write(proof, "Referat.\nLedelsens eget tilsyn hver måned.");
    assertTrue(marked(when).endsWith("[ (ændret)]"), marked(when));
    assertFalse(marked(when).contains("Ny"), marked(when));
    assertEquals("Referat.\n|{+Ledelsens eget tilsyn hver måned+}.[ (ændret)]", marked(proof));
  }

  @Test
  void whereWordsWentAwayTheParagraphSaysSoAndNoOther() {
    write(proof, "Gennem løbende ledelsestilsyn.\nReferat.");
    version();
    write(proof, "Gennem ledelsestilsyn.\nReferat.");
    assertEquals("|Gennem ledelsestilsyn.[ (ændret)]\nReferat.", marked(proof));
    write(proof, "Gennem ledelsestilsyn.\nReferat.\nSkema.");
    assertEquals("|Gennem ledelsestilsyn.[ (ændret)]\nReferat.\n|[Ny ]{+Skema.+}", marked(proof), "though something came elsewhere");
  }

  @Test
  void aParagraphThatWentIsToldWhereItStood() {
    write(proof, "Første.\nAndet.\nTredje.");
    version();
    write(proof, "Første.\nTredje.");
    assertEquals("|Første.[ (ændret)]\nTredje.", marked(proof));
  }

  @Test
  void anEmptiedCellIsNotSimplyEmpty() {
    version();
    write(proof, "");
    assertEquals("|[(tekst fjernet)]", marked(proof));
    assertEquals("", plain(proof));
  }

  @Test
  void doneIsStruckAsASentenceOrNotAtAll() {
    write(when, "Undervisning skal ske i efteråret 2024 samt foråret 2025. Derefter evalueres der.");
    done("maj 2025");
    assertEquals("~~Undervisning skal ske i efteråret 2024 samt foråret 2025. Derefter evalueres der.~~\n[Gennemført: maj 2025]",
        marked(when));
    write(when, "Undervisning blev udskudt til august 2025. Derefter evalueres der.");
    assertEquals("Undervisning blev udskudt til august 2025. ~~Derefter evalueres der.~~\n"
        + "[Gennemført: maj 2025 – teksten er ændret siden]", marked(when));
    write(when, "Undervisning blev udskudt til august 2025.");
    assertEquals("Undervisning blev udskudt til august 2025.\n[Gennemført: maj 2025 – teksten er ændret siden]", marked(when));
  }

  @Test
  void whatIsAddedToADoneTextStandsBehindTheWordsOfStatus() {
    write(when, "Efterår 2024.");
    done("december 2024");
    write(when, "Efterår 2024.\nNyt kursus i maj.");
    assertEquals("~~Efterår 2024.~~\n[Gennemført: december 2024]\nNyt kursus i maj.", marked(when));
    write(when, "Efterår 2024. Nyt kursus i maj.");
    assertEquals("~~Efterår 2024.~~[ (Gennemført: december 2024)] Nyt kursus i maj.", marked(when));
    assertEquals("Efterår 2024.[ (Gennemført: december 2024)] Nyt kursus i maj.", plain(when));
  }

  @Test
  void aParagraphDoneByItselfSaysSoBehindWhatIsDone() {
    write(when, "Kursus i oktober.\nKursus i april.");
    apply(new SetText(when, plan.text(when).orElseThrow().done(0, 3, JANUARY, "oktober 2024")));
    assertEquals("~~Kursus i oktober.~~[ (Gennemført: oktober 2024)]\nKursus i april.", marked(when));
    assertEquals("Kursus i oktober.[ (Gennemført: oktober 2024)]\nKursus i april.", plain(when));
    write(when, "Kursus i oktober. Og et i maj.\nKursus i april.");
    assertEquals("~~Kursus i oktober.~~[ (Gennemført: oktober 2024)] Og et i maj.\nKursus i april.", marked(when));
    write(when, "Kursus i oktober er aflyst.\nKursus i april.");
    assertEquals("Kursus i oktober er aflyst.[ (Gennemført: oktober 2024 – teksten er ændret siden)]\nKursus i april.", marked(when));
  }

  @Test
  void statusIsToldInEveryExport() {
    write(when, "Efterår 2024.");
    done("december 2024");
    assertEquals("Efterår 2024.\n[Gennemført: december 2024]", plain(when));
    apply(new SetState(row.id(), step.id(), StepState.NONE.withStatus(status(Status.Meaning.DROPPED)).withReason("Borgeren er flyttet")));
    assertEquals("Efterår 2024.\n[Udgået: Borgeren er flyttet]", plain(when));
    apply(new SetState(row.id(), step.id(), StepState.NONE.withStatus(status(Status.Meaning.LASTING))));
    assertEquals("Efterår 2024.\n[Varig ordning]", plain(when));
    write(when, "12. juli 2021\nVarig ordning");
    assertEquals("12. juli 2021\nVarig ordning", plain(when), "not twice");
  }

  @Test
  void whatChangedAboutAStatusIsSaidOnceAndHasTheBar() {
    write(when, "Efterår 2024.");
    version();
    done("december 2024");
    assertEquals("~~Efterår 2024.~~\n|[Gennemført: december 2024]", marked(when));
    assertEquals("Efterår 2024.\n[Gennemført: december 2024]", plain(when));
    version();
    assertEquals("~~Efterår 2024.~~\n|[Gennemført: december 2024]", marked(when), "a version is marked against the one before");
    done("november 2024");
    assertEquals("~~Efterår 2024.~~\n|[Gennemført: november 2024 (før: december 2024)]", marked(when));
    assertEquals("Efterår 2024.\n[Gennemført: november 2024]", plain(when), "what it was before is for marked documents");
    write(when, "Efterår 2024. Nyt kursus i maj.");
    assertEquals("|~~Efterår 2024.~~[ (Gennemført: november 2024; før: december 2024)] {+Nyt kursus i maj.+}[ (ændret)]", marked(when));
    write(when, "Vinter 2024.");
    assertTrue(marked(when).endsWith("[ (ændret)]\n|[Gennemført: november 2024 (før: december 2024) – teksten er ændret siden]"),
        marked(when));
    write(when, "Efterår 2024.");
    apply(new SetState(row.id(), step.id(), StepState.NONE.withStatus("igang").withDeadline(JANUARY)));
    assertEquals("Efterår 2024.\n|[Genåbnet: I gang]\n|[Frist: 15. januar 2025 (ny)]", marked(when));
    assertEquals("Efterår 2024.\n[Frist: 15. januar 2025]", plain(when), "a deadline that was told once doesn't vanish");
    apply(new SetState(row.id(), step.id(), StepState.NONE.withStatus(status(Status.Meaning.LASTING))));
    assertEquals("Efterår 2024.\n|[Status: Varig ordning (før: Gennemført)]", marked(when), "in place of what stands in a plain one");
    assertEquals("Efterår 2024.\n[Varig ordning]", plain(when));
  }

  @Test
  void whatChangedAboutAParagraphDoneByItselfIsSaidInItsBrackets() {
    write(when, "Kursus i oktober.\nKursus i april.");
    version();
    Text open = plan.text(when).orElseThrow();
    apply(new SetText(when, open.done(0, 3, JANUARY, "oktober 2024")));
    assertEquals("|~~Kursus i oktober.~~[ (Gennemført: oktober 2024)]\nKursus i april.", marked(when));
    version();
    apply(new SetText(when, open.done(0, 3, JANUARY, "november 2024")));
    assertEquals("|~~Kursus i oktober.~~[ (Gennemført: november 2024; før: oktober 2024)]\nKursus i april.", marked(when));
    assertEquals("Kursus i oktober.[ (Gennemført: november 2024)]\nKursus i april.", plain(when));
    apply(new SetText(when, open));
    write(proof, "Noget andet end i den første version.");
    assertEquals("|Kursus i oktober.[ (Genåbnet)]\nKursus i april.", marked(when));
    assertEquals("Kursus i oktober.\nKursus i april.", plain(when));
  }

  @Test
  void aSentenceOfStatusThatIsNewSaysAloneThatItIsDone() {
    plan = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow().withVersions(List.of());
    Row effort = plan.items().findFirst().orElseThrow();
    version();
    apply(new SetState(effort.id(), effort.steps().getFirst().id(), StepState.NONE.withStatus(status(Status.Meaning.DONE))));
    long done = Printed.of(plan, Marking.marked(plan)).blocks().stream().filter(Printout.Prose.class::isInstance)
        .flatMap(b -> ((Printout.Prose) b).text().stream()).filter(p -> p.bar() && p.plain().startsWith("Gennemført")).count();
    assertEquals(1, done);
  }

  @Test
  void statusIsToldWhereTheColumnOfWhenIsHidden() {
    done("december 2024");
    List<Column> columns = plan.kind().columns().stream().map(c -> c.role() == Column.Role.WHEN ? c.withHidden(true) : c).toList();
    apply(SetKind.of(plan, plan.kind().withColumns(columns)));
    assertTrue(plain(what).endsWith("\n[Gennemført: december 2024]"), plain(what));
  }

  @Test
  void statusOfARowWithoutTextsOnItsStepsIsToldToo() {
    plan = Examples.shipped().copy("koebenhavn", new Ids()).orElseThrow().withVersions(List.of());
    Row item = plan.items().findFirst().orElseThrow();
    Step only = item.steps().getFirst();
    apply(new SetState(item.id(), only.id(), StepState.NONE.withStatus(status(Status.Meaning.DROPPED)).withReason("Tilbuddet lukker")));
    assertTrue(Said.of(Printed.of(plan), java.util.Map.of()).anyMatch("Imødekommes ikke: Tilbuddet lukker"::equals));
    plan = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow().withVersions(List.of());
    Row effort = plan.items().findFirst().orElseThrow();
    apply(new SetState(effort.id(), effort.steps().getFirst().id(), StepState.NONE.withStatus(status(Status.Meaning.DONE))));
    assertTrue(Said.of(Printed.of(plan), java.util.Map.of()).anyMatch("Gennemført"::equals));
  }

  @Test
  void aBasisIsToldAsNewOrChangedOnce() {
    apply(SetKind.of(plan, plan.kind().withBasis(Basis.Place.LINE)));
    Basis order = Basis.NONE.withType(Basis.Type.ORDER).withWording("Borgerne inddrages.");
    var theme = new Spot.InRow(row.id(), null, "tema");
    version();
    Plan bare = plan;
    apply(new SetBasis(row.id(), order));
    assertTrue(marked(theme).endsWith("\n|[Ny ][Grundlag: ]{+[Påbud]+}{+[.]+}[ ]{+[»Borgerne inddrages.«]+}"), marked(theme));
    plan = plan.withVersions(List.of(Versions.of(plan, AUGUST, "", "", null, new Ids())));
    apply(new SetBasis(row.id(), order.withDeadline(LocalDate.of(2025, 3, 1))));
    assertTrue(marked(theme).endsWith("\n|[Grundlag: ][Påbud][.][ ][»Borgerne inddrages.«][ ]{+[Frist: 1. marts 2025]+}{+[.]+}[ (ændret)]"),
        marked(theme));
    apply(new SetBasis(row.id(), Basis.NONE));
    assertTrue(marked(theme).endsWith("\n|[Grundlag: ][(tekst fjernet)]"), marked(theme));
    assertFalse(bare.versions().isEmpty());
  }

  @Test
  void whatTheProgramWritesIsNeverTakenForTheAuthors() {
    Text text = plan.text(when).orElseThrow();
    version();
    write(when, text.shown() + " Og mere.\nNyt afsnit.");
    done("maj 2025");
    String written = cell(plan, Marking.marked(plan), when).text().stream()
        .map(p -> p.runs().stream().filter(r -> !r.own()).map(PrintedRun::text).collect(Collectors.joining()))
        .filter(p -> !p.isEmpty()).collect(Collectors.joining("\n"));
    assertEquals(plan.text(when).orElseThrow().shown(), written);
  }
}
