package dk.planvaerk.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KindDraftTest {
  private final Plan table = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final Plan text = RunningText.plan();

  private static Plan adapted(Plan plan, PlanKind to) {
    Outcome outcome = new Conversion(plan, to, KindMapping.sameIds(plan.kind(), to)).edit().apply(plan);
    return assertInstanceOf(Outcome.Changed.class, outcome).plan();
  }

  private static List<String> ids(List<Column> columns) {
    return columns.stream().map(Column::id).toList();
  }

  @Test
  void eachFormHasFieldsOfItsOwn() {
    KindDraft draft = KindDraft.of(text.kind()).withNewColumn("afsnit", "Baggrund").moved("afsnit", "baggrund", -1);
    assertEquals(List.of("titel", "baggrund", "tekst"), ids(draft.columns("afsnit")));
    assertEquals(List.of("titel", "tekst"), ids(draft.columns("kapitel")));
    Plan after = adapted(text, draft.made());
    assertTrue(after.rows().allMatch(r -> r.fits(after.kind())));
    assertEquals(3, after.rows().filter(r -> r.cell("baggrund").isPresent()).count());
    assertEquals(List.of("titel", "tekst"), ids(draft.shared("afsnit")));
  }

  @Test
  void whatIsTakenOutOfOneFormStaysInTheOthersAndItsTextIsKept() {
    KindDraft draft = KindDraft.of(text.kind()).without("kapitel", "tekst");
    Plan after = adapted(text, draft.made());
    List<Row> chapters = after.rows().filter(r -> "kapitel".equals(r.form())).toList();
    assertEquals(List.of("titel"), ids(after.kind().columns(chapters.getFirst())));
    assertEquals("Her står, hvad der er gjort.", chapters.getFirst().unplaced().getFirst().text().shown());
    assertEquals(List.of("titel", "tekst"), ids(after.kind().columns(after.rows().toList().get(1))));
    assertEquals(text.rows().toList(), adapted(after, text.kind()).rows().toList(), "and is there again with its field");
  }

  @Test
  void theHeadingOfARowAndTheLastFieldStay() {
    KindDraft draft = KindDraft.of(text.kind());
    assertFalse(draft.canRemove("kapitel", draft.columns("kapitel").getFirst()));
    assertTrue(draft.canRemove("kapitel", draft.columns("kapitel").getLast()));
    assertFalse(draft.withColumn("titel", c -> c.withHidden(true)).without("afsnit", "tekst").isShown());
    assertFalse(draft.withColumn("tekst", c -> c.withWords(" ", "")).isNamed());
  }

  @Test
  void rowsWithFieldsOfTheirOwnGetWhatIsAddedAndLoseWhatIsTakenOut() {
    Row row = text.rows().toList().get(1);
    var own = List.of(new RowColumn("titel", null, Extra.NONE), new RowColumn("tekst", "Elementer", Extra.NONE));
    Plan plan = assertInstanceOf(Outcome.Changed.class, new SetRowColumns(row.id(), own).apply(text)).plan();
    Plan more = adapted(plan, KindDraft.of(plan.kind()).withNewColumn("afsnit", "Baggrund").made());
    assertEquals(List.of("titel", "tekst", "baggrund"), ids(more.kind().columns(more.row(row.id()).orElseThrow())));
    Plan fewer = adapted(plan, KindDraft.of(plan.kind()).without("afsnit", "tekst").made());
    Row left = fewer.row(row.id()).orElseThrow();
    assertEquals(List.of("titel"), ids(fewer.kind().columns(left)));
    assertEquals("Elementer", left.unplaced().getFirst().heading());
  }

  @Test
  void whatTheAuthorHasLeftOutStaysSoWhenSomethingElseIsAdapted() {
    Row row = text.rows().toList().get(1);
    Plan without = assertInstanceOf(Outcome.Changed.class,
        new SetRowColumns(row.id(), List.of(new RowColumn("titel", null, Extra.NONE))).apply(text)).plan();
    Plan after = adapted(without, KindDraft.of(text.kind()).withColumn("titel", c -> c.withWords("Navn", "")).made());
    assertEquals(without.row(row.id()), after.row(row.id()));
  }

  @Test
  void aRemovedColumnTakesNothingWithIt() {
    PlanKind to = KindDraft.of(table.kind()).without(null, "tema").made();
    Plan after = adapted(table, to);
    assertEquals("emne", to.priority() == null ? "" : to.priority().column(), "the priority is printed in the first one then");
    List<Unplaced> kept = after.rows().flatMap(r -> r.unplaced().stream()).toList();
    assertEquals(table.rows().filter(r -> !r.cell("tema").orElseThrow().text().isBlank()).count(), kept.size());
    assertEquals(table, adapted(after, table.kind()));
  }

  @Test
  void anOverviewGoesWithItsLastColumn() {
    PlanKind one = text.kind();
    KindDraft draft = KindDraft.of(one);
    PlanKind to = draft.without("kapitel", "titel").without("afsnit", "titel").without("anbefaling", "titel").made();
    assertEquals(null, Objects.requireNonNull(to.text()).overview());
  }

  @Test
  void aColumnHasTheShareThatItIsGiven() {
    KindDraft draft = KindDraft.of(table.kind());
    for (int percent : new int[] {KindDraft.LEAST, 11, 50, KindDraft.MOST}) {
      assertEquals(percent, draft.withShare(null, "hvem", percent).share(null, "hvem"));
    }
    double ratio = draft.columns().get(0).width() / draft.columns().get(1).width();
    KindDraft wider = draft.withShare(null, "hvem", 40);
    assertEquals(ratio, wider.columns().get(0).width() / wider.columns().get(1).width(), 1e-9);
    assertEquals(draft, draft.withShare(null, "hvem", draft.share(null, "hvem")), "nothing is rounded unasked");
  }

  @Test
  void aFieldOfTheHeadIsAddedMovedKeptUnprintedAndRemoved() {
    HeadDraft head = KindDraft.of(table.kind()).head();
    HeadField first = table.kind().fields().getFirst();
    HeadDraft more = head.withNew("Journalnr.");
    assertTrue(more.isPrinted("journalnr"));
    assertEquals(head.lines(), more.withPrinted("journalnr", false).lines());
    assertEquals(more.lines(), more.withPrinted("journalnr", false).withPrinted("journalnr", true).lines(), "where it stood");
    assertEquals(head, more.without("journalnr"));
    HeadDraft up = more.moved("journalnr", -1);
    assertEquals(more.inOrder().size(), up.inOrder().size());
    assertEquals(more, up.moved("journalnr", 1));
    assertFalse(more.canMove(more.inOrder().getFirst().id(), -1));
    Plan after = adapted(table, KindDraft.of(table.kind()).withHead(head.without(first.id())).made());
    assertEquals(table.head(first.id()), after.unplaced().getFirst().text());
    assertTrue(after.kind().head().stream().map(HeadLine::fields).noneMatch(List::isEmpty));
  }

  /** Whatever is done to a kind, its plan can be written and read again, and no text is gone. */
  @Test
  void anyAdaptedKindIsWholeAndKeepsAllTexts() throws Exception {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Plan plan = new RandomPlans(random).plan();
      KindDraft draft = KindDraft.of(plan.kind());
      for (int i = 0; i < 6; i++) draft = changed(draft, random);
      Plan after = adapted(plan, draft.made());
      assertTrue(after.rows().allMatch(r -> r.fits(after.kind())), "seed " + seed);
      assertEquals(after, PlanFile.parse(PlanFile.bytes(after)), "seed " + seed);
      assertEquals(letters(plan), letters(after), "seed " + seed);
    }
  }

  private static KindDraft changed(KindDraft draft, Random random) {
    List<String> forms = draft.forms().stream().map(f -> f.id()).toList();
    String form = forms.isEmpty() ? null : forms.get(random.nextInt(forms.size()));
    List<Column> columns = draft.columns(form);
    Column column = columns.get(random.nextInt(columns.size()));
    List<HeadField> fields = draft.head().fields();
    return switch (random.nextInt(6)) {
      case 0 -> draft.withNewColumn(form, "Økonomi");
      case 1 -> draft.canRemove(form, column) ? draft.without(form, column.id()) : draft;
      case 2 -> draft.moved(form, column.id(), random.nextBoolean() ? 1 : -1);
      case 3 -> draft.withShare(form, column.id(), 20);
      case 4 -> fields.isEmpty() ? draft : draft.withHead(draft.head().without(fields.get(random.nextInt(fields.size())).id()));
      default -> draft.withHead(draft.head().withNew("Sagsnr."));
    };
  }

  /** How many letters are written in a plan, wherever they stand. */
  private static long letters(Plan plan) {
    long head = plan.head().stream().mapToLong(h -> letters(h.text())).sum() + plan.unplaced().stream().mapToLong(u -> letters(u.text())).sum();
    return head + plan.rows().mapToLong(r -> r.cells().stream().mapToLong(c -> letters(c.text())).sum()
        + r.unplaced().stream().mapToLong(u -> letters(u.text())).sum()
        + r.steps().stream().flatMap(s -> s.cells().stream()).mapToLong(c -> letters(c.text())).sum()).sum();
  }

  private static long letters(Text text) {
    return text.shown().codePoints().filter(Character::isLetterOrDigit).count();
  }
}
