package dk.planvaerk.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsTest {
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 20);
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);

  private final Ids ids = new Ids();
  private Plan plan = Examples.shipped().copy("banesvinget", ids).orElseThrow().withVersions(List.of());
  private Version base = Versions.of(plan, AUGUST, "", "", null, ids);

  @BeforeEach
  void sentInAugust() {
    for (Row row : plan.rows().toList()) {
      for (Step step : row.steps()) edit(new SetState(row.id(), step.id(), StepState.NONE));
    }
    Text days = plan.text(courses()).orElseThrow();
    edit(new SetText(courses(), days.reopened(0, days.shown().length())));
    Step basic = row(3).steps().getFirst();
    edit(new SetState(row(3).id(), basic.id(), StepState.NONE.withDeadline(LocalDate.of(2025, 3, 1))));
    edit(new MarkDone(row(5).id(), row(5).steps().getFirst().id(), AUGUST, ""));
    edit(set(3, 0, "hvornaar", "Efterår 2024 samt forår 2025."));
    edit(set(3, 1, "hvem", ""));
    edit(set(3, 1, "dokumentation", "Der følges op på møder med ledelsen hver anden måned i hele perioden."));
    base = Versions.of(plan, AUGUST, "", "", null, ids)
        .withDispatches(List.of(new Dispatch("Socialtilsyn Midt", AUGUST, "", "", Extra.NONE)));
  }

  @Test
  void withoutChangesASentenceSaysSo() {
    News news = News.of(plan, base);
    assertEquals("Der er ingen ændringer i »Handleplan Banesvinget 2024« siden den version, der blev sendt til "
        + "Socialtilsyn Midt den 20. august 2024.", news.plain(Texts.DANISH));
    assertEquals("<p>" + news.plain(Texts.DANISH) + "</p>", news.html(Texts.DANISH));
  }

  @Test
  void allThatHappenedIsToldByTheme() {
    january();
    assertEquals("""
        Ændringer i »Handleplan Banesvinget 2024« siden den version, der blev sendt til Socialtilsyn Midt den 20. august 2024:

        Om planen
        • Udarbejdet på baggrund af: »Udarbejdet efter tilsyn i juli 2024«
          Før: »Udarbejdet på baggrund af tilsynsrapport udarbejdet af Socialtilsyn Midt efter besøg juli 2024«

        Målgruppe, metoder og resultat
        • Aktivitet tilføjet: »Oplæring i vejledningerne for <nye> & gamle medarbejdere.«
          Hvornår: »Fra februar 2025.«
        • Fjernet: 1 emne med 2 aktiviteter

        Sundhed og trivsel
        • Aktivitet gennemført: »Der aftales oplæg på personalemøde v. jurist og tovholder på …« (december 2024)
        • Gennemført: »Leder og de første medarbejdere er tilmeldt de to kurser i 2024 (31/10 + 28/11).« (november 2024)
          Del af »Alle medarbejdere tilmeldes løbende kurset ”undervisning vedrørende …«

        Organisation og ledelse
        • Ændret: »Der skal arbejdes med at skabe tydelighed i opgaven, fokus på …«
          Dokumentation, før: »Der følges op på møder med ledelsen hver anden måned i hele perioden.«
          Dokumentation, nu: »Der følges op på møder med ledelsen hver tredje måned i hele perioden.«
          Hvem, udfyldt: »Aftaleholder«
        • Aktivitet fjernet: under »Der skal arbejdes med at nedbringe sygefraværet og brug af vikarer.«
        • Aktivitet udgået: »Ledelsen skal systematisk og jævnfør gældende rammer for håndtering af …«
          Begrundelse: Følges nu op i TRIO.
        • Frist flyttet: »Der skal udarbejdes nyt grundrul for at sikre at der er relevante …«
          Før: 1. marts 2025
          Nu: 1. juni 2025
        • Frist sat: »Der skal ansættes medarbejdere i vakante vikariater og/eller vakante …« (1. april 2025)
        • Hvornår ændret: »Der skal udarbejdes nyt grundrul for at sikre at der er relevante …«
          Før: »Efterår 2024 samt forår 2025.«
          Nu: »Efterår 2024 samt sommer 2025.«
        • Aktivitet genåbnet: »Der skal ansættes ny afdelingsleder der har viden og erfaring med …«
        • Status: »Der skal ansættes medarbejdere i vakante vikariater og/eller vakante …« er nu »I gang«
        • Prioritet ændret: »Der skal arbejdes på at nedbringe personalegennemstrømningen.« har nu prioritet 1

        Øvrigt
        • Aktivitet tilføjet: »Der holdes temadag for interne vikarer.«""", News.of(plan, base).plain(Texts.DANISH));
  }

  @Test
  void whatARowAnswersIsTold() {
    Basis order = Basis.NONE.withType(Basis.Type.ORDER).withDeadline(JANUARY);
    edit(new SetBasis(row(3).id(), order));
    Version then = Versions.of(plan, AUGUST, "", "", null, ids);
    edit(new SetBasis(row(3).id(), order.withExtended(LocalDate.of(2025, 3, 1))));
    String plain = News.of(plan, then).plain(Texts.DANISH);
    assertTrue(plain.endsWith("""
        • Grundlag ændret: »Der skal arbejdes på at nedbringe personalegennemstrømningen.«
          Før: Frist: 15. januar 2025
          Nu: Frist: 15. januar 2025, forlænget til den 1. marts 2025"""), plain);
  }

  @Test
  void aHeadingThatIsAnotherIsTold() {
    Plan text = headed(RunningText.plan(), "Elementer");
    Plan after = headed(text, "Trin");
    String plain = News.of(after, Versions.of(text, AUGUST, "", "", null, ids)).plain(Texts.DANISH);
    assertTrue(plain.endsWith("""
        • Overskrift ændret: »Kortlægge de aktuelle behov«
          Før: »Elementer«
          Nu: »Trin«"""), plain);
  }

  private static Plan headed(Plan text, String heading) {
    Row row = text.items().findFirst().orElseThrow();
    List<RowColumn> own = SetRowColumns.columns(text, row).stream()
        .map(c -> c.column().equals("tekst") ? new RowColumn(c.column(), heading, c.extra()) : c).toList();
    return new SetRowColumns(row.id(), own).apply(text) instanceof Outcome.Changed(Plan changed) ? changed : text;
  }

  @Test
  void theExampleTellsWhatCameInJanuary() {
    Plan example = Examples.shipped().copy("banesvinget", ids).orElseThrow();
    String plain = News.of(example, example.versions().getFirst()).plain(Texts.DANISH);
    assertTrue(plain.contains("• Aktivitet gennemført: »Der aftales oplæg på personalemøde"), plain);
    assertTrue(plain.contains("• Udfyldt: »Ledelsen skal systematisk"), plain);
    List<String> bullets = List.of(plain.split("\n(?=• |\n)"));
    assertEquals(bullets.stream().distinct().toList(), bullets);
  }

  @Test
  void aResultBelowTheDayIsToldAsAResultAndNotAsAnotherDay() {
    Row done = row(3);
    String step = done.steps().getFirst().id();
    edit(new MarkDone(done.id(), step, JANUARY, ""));
    edit(set(3, 0, "hvornaar", "Efterår 2024 samt forår 2025.\nAlle er uddannet."));
    String plain = News.of(plan, base).plain(Texts.DANISH);
    assertTrue(plain.contains("• Resultat: »"), plain);
    assertTrue(plain.contains("\n  »Alle er uddannet.«"), plain);
    assertFalse(plain.contains("Hvornår ændret"), plain);
    edit(new SetState(done.id(), step, StepState.NONE));
    assertTrue(News.of(plan, base).plain(Texts.DANISH).contains("Hvornår ændret"), "what is not done has no result");
  }

  @Test
  void bothFormsSayTheSame() {
    january();
    News news = News.of(plan, base);
    for (var language : List.of(Texts.DANISH, Texts.ENGLISH)) {
      String html = news.html(language);
      assertTrue(html.contains("&lt;nye&gt; &amp; gamle"), html);
      assertFalse(html.contains("<nye>"), html);
      String text = html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
      String plain = news.plain(language).replace("• ", "");
      assertEquals(words(plain), words(text));
    }
  }

  @Test
  void aMoveIsToldWithoutNumbers() {
    january();
    edit(new MoveRow(row(4).id(), row(1).id()));
    String plain = News.of(plan, base).plain(Texts.DANISH);
    assertTrue(plain.contains("• Emne flyttet: »"), plain);
    assertFalse(plain.contains("plads"), plain);
  }

  private void january() {
    edit(new MarkDone(row(2).id(), row(2).steps().getFirst().id(), JANUARY, "december 2024"));
    Text days = plan.text(courses()).orElseThrow();
    edit(new SetText(courses(), days.done(0, days.shown().indexOf('\n'), JANUARY, "november 2024")));
    edit(set(3, 0, "hvornaar", "Efterår 2024 samt sommer 2025."));
    edit(new SetState(row(3).id(), row(3).steps().get(0).id(), StepState.NONE.withDeadline(LocalDate.of(2025, 6, 1))));
    edit(set(3, 1, "hvem", "Aftaleholder"));
    edit(set(3, 1, "dokumentation", "Der følges op på møder med ledelsen hver tredje måned i hele perioden."));
    edit(new SetState(row(3).id(), row(3).steps().get(2).id(), new StepState("igang", LocalDate.of(2025, 4, 1), null, "")));
    edit(new SetPriority(row(3).id(), 1));
    edit(new SetState(row(4).id(), row(4).steps().get(1).id(), new StepState("udgaaet", null, null, "Følges nu op i TRIO.")));
    edit(new RemoveStep(row(4).id(), row(4).steps().getFirst().id()));
    edit(new SetState(row(5).id(), row(5).steps().getFirst().id(), StepState.NONE));
    edit(new AddStep(row(1).id(), step(row(1), "Oplæring i vejledningerne for <nye> & gamle medarbejdere.", "Fra februar 2025."), null));
    Row fresh = Row.empty(plan.kind(), ids);
    fresh = fresh.withSteps(List.of(step(fresh, "Der holdes temadag for interne vikarer.", "")));
    edit(new AddRow(plan.sections().getFirst().id(), fresh, null));
    edit(new RemoveRow(row(0).id()));
    edit(new SetText(new Spot.InHead("grundlag"), Text.of("Udarbejdet efter tilsyn i juli 2024")));
    edit(new SetText(new Spot.InHead("opdateret"), Text.of("opdateret 2025.01.16")));
  }

  /** The mail says no more than the paper: what was written anew since it was done may say something else. */
  @Test
  void whatIsDoneAndWasRewrittenSinceIsToldWithThatReserve() {
    String id = row(1).steps().getFirst().id();
    edit(new MarkDone(row(1).id(), id, JANUARY, "maj 2025"));
    assertFalse(News.of(plan, base).plain(Texts.DANISH).contains("ændret siden"));
    edit(set(1, 0, "hvad", "Undervisningen er udskudt."));
    String told = News.of(plan, base).plain(Texts.DANISH);
    assertTrue(told.contains("(maj 2025) – teksten er ændret siden"), told);
  }

  private Spot.InRow courses() {
    return new Spot.InRow(row(2).id(), row(2).steps().get(1).id(), "hvornaar");
  }

  private Step step(Row in, String what, String when) {
    Step step = in.emptyStep(ids);
    step = step.with(Cell.empty("hvad").with(Text.of(what)));
    return step.with(Cell.empty("hvornaar").with(Text.of(when)));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private Row row(int index) {
    return plan.rows().toList().get(index);
  }

  private SetText set(int row, int step, String column, String text) {
    Row of = row(row);
    String id = of.cell(column).isPresent() ? null : of.steps().get(step).id();
    return new SetText(new Spot.InRow(of.id(), id, column), Text.of(text));
  }

  private void edit(Edit edit) {
    plan = edit.apply(plan) instanceof Outcome.Changed(Plan changed) ? changed : plan;
  }
}
