package dk.planvaerk.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.DropUnplaced;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceUnplaced;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.session.Session;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConversionTest {
  private static final int SEEDS = 400;

  private static Plan converted(Plan plan, PlanKind to) {
    return converted(plan, to, KindMapping.guess(plan.kind(), to, ReadyMappings.shipped()));
  }

  private static Plan converted(Plan plan, PlanKind to, KindMapping mapping) {
    Outcome outcome = new Transaction("do.kind", new Conversion(plan, to, mapping).edit()).apply(plan);
    return assertInstanceOf(Outcome.Changed.class, outcome, plan.kind().id() + " " + to.id()).plan();
  }

  @Test
  void whetherTheCaseIsPrintedStays() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withCasePrinted(true);
    for (PlanKind kind : KindCatalogue.shipped().all()) {
      if (!kind.equals(plan.kind())) assertTrue(converted(plan, kind).casePrinted(), kind.id());
    }
  }

  /** Another kind of the same or of other columns, a table or running text. */
  private static PlanKind other(int seed, PlanKind kind) {
    PlanKind other = new RandomPlans(new Random(seed + 9_000L)).kind();
    if (seed % 3 > 0 || other.text() != null) return other;
    List<Column> columns = other.columns().stream().map(c -> new Column("d" + c.id(), c.heading(), c.guide(), c.place(), c.width(), c.bare(),
        c.hidden(), c.struck(), c.role(), c.offers(), c.extra())).toList();
    PlanKind renamed = other.withColumns(columns);
    return renamed.priority() == null && !kind.columns().isEmpty() ? renamed : other;
  }

  private static Plan random(int seed) {
    return new RandomPlans(new Random(seed)).plan();
  }

  @Test
  void noWordIsLostAndEverythingFits() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = random(seed);
      PlanKind to = other(seed, plan.kind());
      Plan after = converted(plan, to);
      assertTrue(after.rows().allMatch(r -> r.fits(to)), "seed " + seed);
      Map<String, Integer> words = words(after);
      words(plan).forEach((word, times) -> assertTrue(words.getOrDefault(word, 0) >= times, word));
      assertEquals(after, PlanFile.parse(PlanFile.bytes(after)), "seed " + seed);
    }
  }

  @Test
  void noWordIsLostWhateverTheMapping() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = random(seed);
      PlanKind to = other(seed, plan.kind());
      var random = new Random(seed);
      KindMapping mapping = KindMapping.guess(plan.kind(), to, ReadyMappings.NONE);
      for (Column c : plan.kind().columns()) {
        String goal = random.nextInt(3) == 0 ? null : to.columns().get(random.nextInt(to.columns().size())).id();
        mapping = mapping.withColumn(c.id(), goal);
      }
      Map<String, Integer> words = words(converted(plan, to, mapping));
      words(plan).forEach((word, times) -> assertTrue(words.getOrDefault(word, 0) >= times, word));
    }
  }

  @Test
  void undoGivesTheOldPlan() {
    for (int seed = 0; seed < 50; seed++) {
      Plan plan = random(seed);
      var session = new Session(plan);
      PlanKind to = other(seed, plan.kind());
      session.submit("do.kind", new Conversion(plan, to, KindMapping.guess(plan.kind(), to, ReadyMappings.NONE)).edit());
      assertNotEquals(plan, session.plan());
      session.undo();
      assertSame(plan, session.plan());
    }
  }

  @Test
  void thereAndBackGivesEachTextItsPlaceAgain() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = random(seed);
      Plan back = converted(converted(plan, other(seed, plan.kind())), plan.kind());
      assertEquals(places(plan), places(back), "seed " + seed);
    }
  }

  @Test
  void theSameKindChangesNothing() {
    for (int seed = 0; seed < 100; seed++) {
      Plan plan = random(seed);
      assertEquals(places(plan), places(converted(plan, plan.kind())), "seed " + seed);
    }
  }

  @Test
  void aHandleplanBecomesAnOpfoelgningsplanAndBack() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    PlanKind to = KindCatalogue.shipped().find("opfoelgningsplan").orElseThrow();
    var conversion = new Conversion(plan, to, KindMapping.guess(plan.kind(), to, ReadyMappings.shipped()));
    List<String> homeless = conversion.placements().stream().filter(p -> p.to() == null).map(Placement::from).toList();
    assertEquals(List.of("grundlag", "signatur", "resultat"), homeless, "what is expected has not been reached");
    Plan after = converted(plan, to);
    assertEquals(plan.head("opdateret"), after.head("dato"));
    assertEquals(List.of("grundlag", "signatur"), after.unplaced().stream().map(Unplaced::id).toList());
    assertTrue(after.rows().allMatch(r -> r.unplaced().stream().allMatch(u -> u.heading().equals("Forventede effekt"))));
    Plan back = converted(after, plan.kind());
    assertEquals(plan.head(), back.head());
    assertEquals(List.of(), back.unplaced());
  }

  @Test
  void eachExampleBecomesEachKindAndComesBack() {
    for (String name : Examples.shipped().names()) {
      Plan plan = Examples.shipped().copy(name, new Ids()).orElseThrow();
      for (PlanKind to : KindCatalogue.shipped().all()) {
        Plan after = converted(plan, to);
        Map<String, Integer> words = words(after);
        words(plan).forEach((word, times) -> assertTrue(words.getOrDefault(word, 0) >= times, name + " " + to.id() + " " + word));
        assertEquals(places(plan), places(converted(after, plan.kind())), name + " " + to.id());
      }
    }
  }

  @Test
  void aTextWithoutAPlaceIsPlacedOrDeletedByHand() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Plan after = converted(plan, KindCatalogue.shipped().find("opfoelgningsplan").orElseThrow());
    Unplaced text = after.unplaced().getFirst();
    var to = new Spot.InHead("titel");
    Plan placed = assertInstanceOf(Outcome.Changed.class, new PlaceUnplaced(null, text, to).apply(after)).plan();
    assertEquals(after.head("titel").then(text.text()), placed.head("titel"));
    assertEquals(1, placed.unplaced().size());
    assertInstanceOf(Outcome.Refused.class, new PlaceUnplaced(null, text, to).apply(placed));
    Plan dropped = assertInstanceOf(Outcome.Changed.class, new DropUnplaced(null, text).apply(after)).plan();
    assertEquals(1, dropped.unplaced().size());
    assertInstanceOf(Outcome.Refused.class, new DropUnplaced("findesej", text).apply(after));
  }

  @Test
  void aKindThatTheRowsDontFitIsRefused() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    PlanKind fewer = plan.kind().withColumns(plan.kind().columns().subList(0, 3));
    assertInstanceOf(Outcome.Refused.class, SetKind.of(plan, fewer).apply(plan));
    assertSame(plan, assertInstanceOf(Outcome.Changed.class, SetKind.of(plan, plan.kind()).apply(plan)).plan());
  }

  /** Each text by where it stands. */
  private static Map<Object, String> places(Plan plan) {
    var out = new HashMap<Object, String>();
    for (HeadText h : plan.head()) put(out, h.field(), h.text());
    plan.rows().forEach(r -> {
      r.cells().forEach(c -> put(out, List.of(r.id(), "", c.column()), c.text()));
      for (Step s : r.steps()) s.cells().forEach(c -> put(out, List.of(r.id(), s.id(), c.column()), c.text()));
    });
    return out;
  }

  private static void put(Map<Object, String> out, Object place, Text text) {
    if (!text.isBlank()) out.put(place, text.shown());
  }

  private static Map<String, Integer> words(Plan plan) {
    var texts = new ArrayList<String>();
    plan.head().forEach(h -> texts.add(h.text().shown()));
    plan.unplaced().forEach(u -> texts.add(u.text().shown()));
    plan.rows().forEach(r -> texts.addAll(texts(r)));
    var out = new HashMap<String, Integer>();
    texts.stream().flatMap(t -> Arrays.stream(t.split("\\s+"))).filter(w -> !w.isEmpty() && !w.equals("•")).forEach(w -> out.merge(w, 1, Integer::sum));
    return out;
  }

  private static List<String> texts(Row row) {
    var out = new ArrayList<String>();
    row.cells().forEach(c -> out.add(c.text().shown()));
    row.unplaced().forEach(u -> out.add(u.text().shown()));
    for (Step s : row.steps()) {
      s.cells().forEach(c -> out.add(c.text().shown()));
      out.add(s.state().reason());
      out.add(Optional.ofNullable(s.state().done()).map(d -> d.date()).orElse(""));
    }
    return out;
  }
}
