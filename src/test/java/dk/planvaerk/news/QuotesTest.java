package dk.planvaerk.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is quoted of a plan, and what only where the author asks for it. */
class QuotesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
  private final Ids ids = new Ids();
  private Plan plan = Examples.shipped().copy("banesvinget", ids).orElseThrow();
  private Version base = sent();

  private Version sent() {
    return Versions.of(plan, DAY, "", "", null, ids).withDispatches(List.of(new Dispatch("Socialtilsyn Midt", DAY, "", "", Extra.NONE)));
  }

  private Row row(int index) {
    return plan.rows().toList().get(index);
  }

  private Step step(int row, int step) {
    return row(row).steps().get(step);
  }

  private void write(int row, int step, String column, String text) {
    Row of = row(row);
    String id = of.place(column) == Column.Place.ROW ? null : of.steps().get(step).id();
    edit(new SetText(new Spot.InRow(of.id(), id, column), Text.of(text)));
  }

  private void edit(Edit edit) {
    plan = edit.apply(plan) instanceof Outcome.Changed(Plan changed) ? changed : plan;
  }

  private News news() {
    return News.of(plan, base);
  }

  private String told() {
    return news().plain(Texts.DANISH);
  }

  private static String body(String told) {
    return told.substring(told.indexOf('\n') + 2);
  }

  /** Lines as they stand below the first of an item. */
  private static String below(String lines) {
    return ("\n" + lines).replace("\n", "\n  ");
  }

  private static News all(News news) {
    Set<NewsLine> quotes = news.themes().stream().flatMap(t -> t.items().stream()).flatMap(NewsItem::all).filter(l -> l.quote() != null)
        .collect(Collectors.toSet());
    return news.quoting(quotes);
  }

  /** A text as it was at first, for the version to have. */
  private void was(int row, int step, String column, String text) {
    write(row, step, column, text);
    base = sent();
  }

  @Test
  void aSentenceIsToldWholeBeforeAndAfter() {
    was(3, 1, "dokumentation", "Der holdes møde. Referatet deles ugentligt. Alle ser det.");
    write(3, 1, "dokumentation", "Der holdes møde. Referatet deles månedligt. Alle ser det.");
    assertTrue(told().endsWith(below("""
          Dokumentation, før: »Referatet deles ugentligt.«
          Dokumentation, nu: »Referatet deles månedligt.«""")), told());
    assertTrue(news().quoting(Set.of()).plain(Texts.DANISH).endsWith("…«\n  Dokumentation: ændret"), "the author has left it out");
  }

  @Test
  void wordsThatWereAddedAreNoFragment() {
    was(3, 1, "dokumentation", "Gennem ledelsestilsyn");
    write(3, 1, "dokumentation", "Gennem månedligt ledelsestilsyn, fra juni 2025");
    assertTrue(told().endsWith("\n  Dokumentation, nu: »Gennem månedligt ledelsestilsyn, fra juni 2025«"), told());
  }

  @Test
  void severalParagraphsAreQuotedEachForItself() {
    was(3, 1, "dokumentation", "Der holdes møde i maj.\nReferatet deles ugentligt.\n• Log føres af leder\n• Alle ser det");
    write(3, 1, "dokumentation", "Der holdes møde i juni.\nReferatet deles ugentligt.\n• Log føres af souschef\n• Alle ser det\n• Kurser");
    assertTrue(told().endsWith(below("""
          Dokumentation, før: »Der holdes møde i maj.«
          Dokumentation, nu: »Der holdes møde i juni.«
          Dokumentation, før: »Log føres af leder«
          Dokumentation, nu: »Log føres af souschef«
          Dokumentation, tilføjet: »Kurser«""")), told());
  }

  @Test
  void textThatLeftIsToldByItsPlaceAndQuotedOnlyWhenAskedFor() {
    was(3, 1, "dokumentation", "Der holdes møde. Anna truer med at flytte. Referatet deles med Bo og alle.");
    write(3, 1, "dokumentation", "Der holdes møde. Referatet deles med alle.");
    String told = told();
    assertTrue(told.contains("\n• Tekst fjernet i Organisation og ledelse, Dokumentation: under »"), told);
    assertFalse(told.contains("Anna") || told.contains(" Bo ") || told.toLowerCase(Locale.ROOT).contains("udgået"), told);
    String asked = all(news()).plain(Texts.DANISH);
    assertTrue(asked.endsWith(below("""
          Før: »Anna truer med at flytte.«
          Før: »Referatet deles med Bo og alle.«
          Nu: »Referatet deles med alle.«""")), asked);
  }

  @Test
  void aDayThatOnlyWentIsTextThatLeft() {
    was(3, 0, "hvornaar", "Møde med Anna i maj.");
    write(3, 0, "hvornaar", "");
    assertTrue(told().contains("• Tekst fjernet i Organisation og ledelse, Hvornår: under »"), told());
    assertFalse(told().contains("Anna"), told());
  }

  @Test
  void whatIsGoneAsAWholeIsCountedAndNotQuoted() {
    edit(new RemoveRow(row(0).id()));
    edit(new RemoveStep(row(2).id(), step(2, 1).id()));
    String told = told();
    assertTrue(told.contains("• Fjernet: 1 emne med 2 aktiviteter"), told);
    assertTrue(told.contains("• Aktivitet fjernet: under »" + row(2).cell("emne").orElseThrow().text().oneLine().substring(0, 30)), told);
    assertFalse(told.contains("fælles fagligt fundament"), told);
    assertTrue(all(news()).plain(Texts.DANISH).contains("fælles fagligt fundament"));
  }

  @Test
  void aThemeThatLeftWithItsRowIsNotToldEither() {
    was(0, 0, "tema", "Anna og hendes sag");
    edit(new RemoveRow(row(0).id()));
    assertEquals("Øvrigt\n• Fjernet: 1 emne med 2 aktiviteter", body(told()));
  }

  @Test
  void anEmptyCellIsFilled() {
    was(3, 1, "hvem", "");
    write(3, 1, "hvem", "Aftaleholder");
    assertTrue(told().contains("• Udfyldt: »") && told().endsWith("\n  Hvem: »Aftaleholder«"), told());
    assertFalse(told().contains("ilføjet"), told());
    assertTrue(news().quoting(Set.of()).plain(Texts.DANISH).endsWith("\n  Hvem: udfyldt"));
  }

  @Test
  void whatNamesAThingIsToldUnderItsOldNameToo() {
    was(3, 0, "emne", "Personalegennemstrømningen skal ned.");
    edit(new MarkDone(row(3).id(), step(3, 0).id(), DAY, ""));
    write(3, 0, "hvad", "Grundrullet er lavet om.");
    write(3, 0, "emne", "Færre skal stoppe i utide.");
    String told = told();
    assertTrue(told.contains("\n  Emne, før: »Personalegennemstrømningen skal ned.«\n  Emne, nu: »Færre skal stoppe i utide.«"), told);
    assertTrue(told.contains("• Aktivitet gennemført: »Grundrullet er lavet om.« (før: »Der skal udarbejdes nyt grundrul"), told);
    assertFalse(news().quoting(Set.of()).plain(Texts.DANISH).contains("før:"), "neither is told where the author leaves no quote");
  }

  @Test
  void allThatANewActivitySaysIsTold() {
    Step added = row(3).emptyStep(ids);
    for (String column : List.of("hvad", "hvornaar", "dokumentation", "hvem")) {
      added = added.with(added.cell(column).orElseThrow().with(Text.of("Nyt i " + column)));
    }
    edit(new AddStep(row(3).id(), added, null));
    assertTrue(told().endsWith("""
        • Aktivitet tilføjet: »Nyt i hvad«
          Hvornår: »Nyt i hvornaar«
          Dokumentation: »Nyt i dokumentation«
          Hvem: »Nyt i hvem«"""), told());
  }

  @Test
  void anActivityInAnotherRowHasMovedAndIsNeitherGoneNorNew() {
    Step moved = step(4, 0);
    edit(new RemoveStep(row(4).id(), moved.id()));
    edit(new AddStep(row(3).id(), moved, null));
    String told = body(told());
    assertTrue(told.startsWith("Organisation og ledelse\n• Aktivitet flyttet: »Der skal udarbejdes nyt grundrul"), told);
    assertTrue(told.contains("står nu under »Der skal arbejdes på at nedbringe")
        && told.contains("\n  Før: under »Der skal arbejdes med at nedbringe"), told);
    assertEquals(1, told.lines().filter(l -> l.startsWith("•")).count(), told);
  }

  @Test
  void anActivityThatWasTakenApartIsToldAsThat() {
    was(3, 0, "hvad", "Der holdes møde hver uge.\nReferatet deles.");
    write(3, 0, "hvad", "Der holdes møde hver uge.");
    Step part = row(3).emptyStep(ids);
    edit(new AddStep(row(3).id(), part.with(part.cell("hvad").orElseThrow().with(Text.of("Referatet deles."))), step(3, 1).id()));
    assertEquals("Organisation og ledelse\n• Aktivitet delt op: »Referatet deles.« er skilt ud fra »Der holdes møde hver uge.«",
        body(told()));
    Plan parts = plan;
    plan = base.plan();
    base = Versions.of(parts, DAY, "", "", null, ids);
    assertEquals("Organisation og ledelse\n• Aktiviteter slået sammen: »Der holdes møde hver uge. Referatet deles.« rummer nu også »Referatet deles.«",
        body(told()));
  }

  @Test
  void noNumberOfAPersonIsToldWhateverIsAskedFor() {
    was(3, 1, "dokumentation", "Log for 010203-1234 føres. Borger 0405061234 flytter. Slut.");
    write(3, 1, "dokumentation", "Log for 010203 1234 føres ugentligt. Slut.");
    write(3, 1, "hvem", "Kontaktperson for 290200-4321");
    write(3, 0, "hvad", "010203-4321: der skal laves ny vagtplan for medarbejderne i hele det store hus.");
    edit(new SetState(row(3).id(), step(3, 2).id(), new StepState("udgaaet", null, null, "010203-1234 er flyttet")));
    for (var language : List.of(Texts.DANISH, Texts.ENGLISH)) {
      for (News news : List.of(news(), all(news()))) {
        for (String told : List.of(news.plain(language), news.html(language))) {
          assertFalse(told.matches("(?s).*(1234|4321|0405).*"), told);
          assertTrue(told.contains("[CPR-nummer] føres ugentligt") && told.contains("[CPR-nummer] er flyttet"), told);
        }
      }
    }
    assertTrue(all(news()).plain(Texts.DANISH).contains("Borger [CPR-nummer] flytter."));
  }

  @Test
  void aDateThatWasReplacedIsToldBeforeAndAfterAndAFormerReasonOnlyWhereItIsAskedFor() {
    edit(new MarkDone(row(3).id(), step(3, 0).id(), DAY, "maj 2024"));
    edit(new MarkDone(row(3).id(), step(3, 1).id(), DAY, "juni 2024"));
    edit(new SetState(row(3).id(), step(3, 2).id(), new StepState("udgaaet", null, null, "Borger 010203-1234 vil ikke")));
    base = sent();
    edit(new MarkDone(row(3).id(), step(3, 0).id(), DAY, "april 2024"));
    edit(new SetState(row(3).id(), step(3, 1).id(), step(3, 1).state().withDone("gennemfoert", new Done(DAY, "", List.of(), Extra.NONE))));
    edit(new SetState(row(3).id(), step(3, 2).id(), new StepState("udgaaet", null, null, "Borgeren er flyttet")));
    String told = told();
    assertTrue(told.contains("\n  Før: maj 2024\n  Nu: april 2024"), told);
    assertTrue(told.contains("\n  Nu: ikke angivet") && !told.contains("juni 2024"), told);
    assertTrue(told.contains("• Begrundelse ændret: ") && told.contains("\n  Nu: Borgeren er flyttet") && !told.contains("vil ikke"), told);
    String all = all(news()).plain(Texts.DANISH);
    assertTrue(all.contains("\n  Før: juni 2024\n  Nu: ikke angivet") && all.contains("\n  Før: Borger [CPR-nummer] vil ikke\n"), all);
  }

  @Test
  void aRowOfWhichAllChangedIsToldInOnePlaceEach() {
    for (Column column : plan.kind().columns()) {
      if (!column.id().equals("tema")) write(3, 1, column.id(), "Helt nyt om " + column.name() + ".");
    }
    String told = told();
    assertEquals(1, told.lines().filter(l -> l.equals("• Ændret: »Helt nyt om Emne.«")).count(), told);
    assertTrue(told.lines().filter(l -> l.startsWith("•")).count() <= 4, told);
  }

  @Test
  void aRecommendationIsToldByItsHeadingAndTheKindsOwnStatus() {
    plan = Examples.shipped().copy("koebenhavn", ids).orElseThrow();
    base = sent();
    List<Row> items = plan.items().toList();
    edit(new SetState(items.get(1).id(), items.get(1).steps().getFirst().id(),
        new StepState("imoedekommesikke", null, null, "Der er ikke midler.")));
    edit(new MarkDone(items.get(2).id(), items.get(2).steps().getFirst().id(), DAY, "februar 2025"));
    edit(new SetState(items.get(0).id(), items.get(0).steps().getFirst().id(), StepState.NONE));
    Row section = plan.rows().filter(r -> "afsnit".equals(r.form())).findFirst().orElseThrow();
    edit(new SetText(new Spot.InRow(section.id(), null, "tekst"), Text.of("Alt er nyt her.")));
    edit(new SetText(new Spot.InRow(plan.rows().findFirst().orElseThrow().id(), null, "tekst"), Text.of("Kort indledning.")));
    edit(new AddRow(plan.sections().getFirst().id(), Row.empty(plan.kind(), "anbefaling", ids), null));
    String told = body(told());
    assertTrue(told.startsWith("Indledning\n• Ændret: Indledning\n  Tekst, før: »"), told);
    assertTrue(told.contains("\n\n1 Overordnede initiativer\n• Ændret: 1.1 »Fysiske rammer«\n"), told);
    assertTrue(told.contains("• Status: »Søge midler til moderniseringsstrategi« er nu »Imødekommes ikke«\n  Begrundelse: Der er ikke midler."), told);
    assertTrue(told.contains("• Status: »Udarbejde faglig minimumsstandard for boliger« er nu »Imødekommet« (februar 2025)"), told);
    assertTrue(told.contains("• Anbefaling genåbnet: »Kortlægge de aktuelle behov for renovering«"), told);
    assertFalse(told.contains("udgået") || told.contains("gennemført"), told);
  }

  /** Each quote can be taken out by itself, and what is told of it then is no text of the plan's that left. */
  @Test
  void eachQuoteCanBeTakenOut() {
    var random = new Random(3);
    for (int i = 0; i < 60; i++) {
      int row = random.nextInt(5);
      List<String> columns = List.of("emne", "maal", "hvad", "hvornaar", "dokumentation", "hvem");
      String column = columns.get(random.nextInt(columns.size()));
      write(row, 0, column, random.nextInt(4) == 0 ? "" : "Tekst " + i + ". Mere " + random.nextInt(3) + ".");
    }
    News news = news();
    Set<NewsLine> usual = news.quotes();
    assertTrue(usual.stream().allMatch(NewsLine::isUsual) && usual.size() > 5);
    String before = news.plain(Texts.DANISH);
    for (NewsLine one : usual) {
      var rest = new HashSet<>(usual);
      rest.remove(one);
      String after = news.quoting(rest).plain(Texts.DANISH);
      assertFalse(before.equals(after), one.toString());
      assertEquals(before, news.quoting(rest).quoting(usual).plain(Texts.DANISH));
    }
  }
}
