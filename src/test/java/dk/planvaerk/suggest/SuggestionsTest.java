package dk.planvaerk.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.quality.QualityModel;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.storage.Examples;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Vocabulary vocabulary = Vocabulary.EMPTY.of(plan);
  private final QualityModels models = QualityModels.shipped();
  private final Suggestions suggestions = new Suggestions(() -> models);

  private Spot.InRow cell(int row, Offer offers) {
    Row r = plan.rows().toList().get(row);
    return r.spots(plan.kind()).stream()
        .filter(s -> plan.kind().column(s.column()).orElseThrow().offers() == offers).findFirst().orElseThrow();
  }

  private List<Suggestion> at(Spot where, String typed, boolean asked) {
    return suggestions.at(vocabulary, plan, where, typed, typed.length(), asked);
  }

  private List<String> words(Spot where, String typed) {
    return at(where, typed, false).stream().map(Suggestion::words).toList();
  }

  @Test
  void themesAreOfferedFromTheSecondLetterAndByAnyOfTheirWords() {
    Spot theme = cell(0, Offer.THEMES);
    assertEquals(List.of(), words(theme, "S"));
    assertEquals("Sundhed og trivsel", words(theme, "su").getFirst());
    assertEquals(List.of("Målgrupper, metoder og resultater"), words(theme, "meto"));
    assertEquals("Målgrupper, metoder og resultater", words(theme, "Målgruppe, m").getFirst(), "an alias leads to the name");
    assertEquals(List.of(), words(theme, "og "));
    assertEquals(List.of(), words(theme, "Kompetencer"), "what stands there already");
  }

  @Test
  void whatWasTypedBeforeStays() {
    Suggestion first = at(cell(0, Offer.THEMES), "Tema: su", false).getFirst();
    assertEquals("Tema: Sundhed og trivsel", first.in(Text.of("Tema: su")).shown());
    assertEquals("• Sundhed og trivsel", at(cell(0, Offer.THEMES), "• su", false).getFirst().in(Text.of("• su")).shown());
  }

  @Test
  void askedForTheListIsThereWithoutALetter() {
    List<Suggestion> all = at(cell(0, Offer.THEMES), "", true);
    assertEquals(Suggestions.MOST, all.size());
    assertTrue(all.stream().allMatch(s -> s.source() == Suggestion.Source.THEME));
    assertEquals("Kompetencer", at(cell(0, Offer.THEMES), "k", true).getFirst().words());
  }

  @Test
  void criteriaAndIndicatorsAreOfferedByNumberAndByHowTheyBeginAndSayThatTheyAreUnsure() {
    Suggestion indicator = at(cell(0, Offer.THEMES), "9.b", false).getFirst();
    assertEquals("Personalegennemstrømningen på tilbuddet er ikke på højere niveau end på sammenlignelige arbejdspladser", indicator.words());
    assertEquals(Suggestion.Source.INDICATOR, indicator.source());
    assertEquals("9.b", Objects.requireNonNull(indicator.part()).id());
    assertTrue(indicator.isUnsure());
    assertTrue(indicator.isReference());
    assertEquals(Text.of("9.b"), indicator.in(Text.of("9.b")), "nobody knows that the authority words it so");
    assertFalse(at(cell(0, Offer.THEMES), "su", false).getFirst().isReference());
    assertEquals(List.of(indicator.words()), words(cell(0, Offer.THEMES), "personalegen"));
    assertFalse(at(cell(0, Offer.THEMES), "su", false).getFirst().isUnsure(), "the law words the theme so");
  }

  @Test
  void aKindCanOfferThemInAColumnByAnyOfTheirWords() {
    Plan fresh = Plan.empty(KindCatalogue.shipped().find(plan.kind().id()).orElseThrow(), new Ids());
    Row row = fresh.rows().findFirst().orElseThrow();
    Spot.InRow issue = row.spots(fresh.kind()).stream()
        .filter(s -> fresh.kind().column(s.column()).orElseThrow().offers() == Offer.CRITERIA).findFirst().orElseThrow();
    assertEquals("Sygefraværet blandt medarbejderne er ikke på højere niveau end på sammenlignelige arbejdspladser",
        offered(fresh, issue, "sygef").getFirst());
    assertTrue(offered(fresh, issue, "supervision").getFirst().contains("ekstern faglig supervision"));
    assertEquals(List.of(), offered(fresh, issue, "Sundhed og"), "no theme");
  }

  @Test
  void aPlanThatSaysWhichModelItRefersToIsOfferedThatOne() {
    Plan fresh = Plan.empty(KindCatalogue.shipped().find(plan.kind().id()).orElseThrow(), new Ids());
    String field = fresh.kind().field(HeadField.Role.MODEL).orElseThrow().id();
    QualityModel last = models.all().getLast();
    assertEquals(List.of(last.name()), offered(fresh, new Spot.InHead(field), last.name().substring(0, 12)));
    Spot.InRow theme = fresh.rows().findFirst().orElseThrow().spots(fresh.kind()).getFirst();
    assertEquals(List.of("Uddannelse og beskæftigelse"), offered(fresh, theme, "udd"));
    assertEquals(List.of(), offered(fresh.withHead(field, Text.of(last.name())), theme, "udd"));
    assertEquals(List.of("Sundhed og trivsel"), offered(fresh.withHead(field, Text.of(last.name())), theme, "su"));
  }

  @Test
  void personsOfThePlanAreOfferedWherePersonsBelong() {
    assertEquals("Aftaleholder og afdelingsleder", words(cell(1, Offer.PERSONS), "aft").getFirst());
    Plan dolmer = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    Vocabulary its = Vocabulary.EMPTY.of(dolmer);
    List<String> named = suggestions.at(its, dolmer, new Spot.InHead("ledelse"), "Car", 3, false)
        .stream().map(Suggestion::words).toList();
    assertEquals(List.of("Carsten K Pedersen"), named, "a name out of a list in another field, and only that");
  }

  @Test
  void personsAreOfferedTogetherOnlyWhereTheyAreNamedTogetherAgainAndAgain() {
    List<Spot.InRow> cells = plan.rows().map(r -> r.spots(plan.kind()).stream()
        .filter(s -> plan.kind().column(s.column()).orElseThrow().offers() == Offer.PERSONS).findFirst().orElseThrow()).toList();
    Plan once = with(plan, cells.get(0), "Mette Holm og Bo Lind");
    Plan twice = with(once, cells.get(1), "Mette Holm og Bo Lind");
    assertEquals(List.of("Mette Holm"), offered(once, cells.get(2), "Met"));
    assertEquals(List.of("Mette Holm", "Mette Holm og Bo Lind"), offered(twice, cells.get(2), "Met"));
    assertEquals(List.of("Bo Lind"), offered(once, cells.get(2), "Bo"));
    assertEquals("Aftaleholder og afdelingsleder", offered(once, cells.get(2), "aft").getFirst(), "roles stay together");
  }

  private static Plan with(Plan plan, Spot.InRow cell, String text) {
    String step = cell.step();
    return plan.withRow(cell.row(), r -> step == null
        ? r.with(r.cell(cell.column()).orElseThrow().with(Text.of(text)))
        : r.withStep(step, s -> s.with(s.cell(cell.column()).orElseThrow().with(Text.of(text)))));
  }

  private List<String> offered(Plan in, Spot where, String typed) {
    return suggestions.at(Vocabulary.EMPTY.of(in), in, where, typed, typed.length(), false)
        .stream().map(Suggestion::words).toList();
  }

  @Test
  void phrasesOfTheSameColumnAreOfferedAtTheBeginningOfASentence() {
    String phrase = "Gennem løbende ledelsestilsyn.";
    Spot.InRow from = plan.rows().flatMap(r -> r.spots(plan.kind()).stream())
        .filter(s -> plan.text(s).orElseThrow().shown().equals(phrase)).findFirst().orElseThrow();
    Spot.InRow to = plan.rows().flatMap(r -> r.spots(plan.kind()).stream())
        .filter(s -> s.column().equals(from.column()) && !s.equals(from)).findFirst().orElseThrow();
    String begun = "gennem løb";
    assertEquals(List.of(phrase), words(to, begun));
    assertEquals(List.of(phrase), words(to, "Først dette. " + begun));
    assertEquals(List.of(), words(to, "Først " + begun), "in the middle of a sentence");
    assertEquals(List.of(), words(from, begun), "its own words are not offered to a cell");
  }

  @Test
  void nothingIsOfferedInTheMiddleOfAWord() {
    assertEquals(List.of(), suggestions.at(vocabulary, plan, cell(0, Offer.THEMES), "sundt", 2, true));
  }

  @Test
  void aVocabularyGoesOnFromTheOneBefore() {
    Row row = plan.rows().findFirst().orElseThrow();
    Spot.InRow spot = row.spots(plan.kind()).getFirst();
    Plan changed = plan.withRow(row.id(), r -> r.with(r.cell(spot.column()).orElseThrow().with(Text.of("Helt nye ord."))));
    Vocabulary now = vocabulary.of(changed);
    assertTrue(now.inColumn(spot.column()).stream().anyMatch(u -> u.phrase().equals("Helt nye ord.")));
    assertEquals(Vocabulary.EMPTY.of(changed).inColumn(spot.column()), now.inColumn(spot.column()));
  }
}
