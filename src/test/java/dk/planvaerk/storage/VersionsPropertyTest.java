package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionsPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

  private static Plan withVersion(Plan plan, Ids ids) {
    return plan.withVersions(Versions.with(plan.versions(), Versions.of(plan, DAY, "", "", null, ids)));
  }

  @Test
  void anyVersionsAreReadBackAsTheyWere() throws InputProblem {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var edits = new RandomEdits(random);
      var ids = new Ids(random);
      Plan plan = new RandomPlans(random).plan();
      var frozen = new ArrayList<Plan>(plan.versions().stream().map(Version::plan).toList());
      for (int i = 0; i < 30; i++) {
        if (edits.transaction(plan).apply(plan) instanceof Outcome.Changed(Plan after)) plan = after;
        if (random.nextInt(4) > 0) continue;
        frozen.add(plan.withVersions(List.of()));
        plan = withVersion(plan, ids);
      }
      byte[] bytes = PlanFile.bytes(plan);
      Plan read = PlanFile.parse(bytes);
      assertEquals(plan, read, "seed " + seed);
      assertEquals(frozen, read.versions().stream().map(Version::plan).toList(), "seed " + seed);
      assertEquals(List.of(), VersionSeal.broken(read.versions()), "seed " + seed);
      assertArrayEquals(bytes, PlanFile.bytes(read), "seed " + seed);
    }
  }

  @Test
  void whetherTheCaseIsPrintedIsFrozenToo() throws InputProblem {
    var ids = new Ids();
    Plan plan = withVersion(Examples.shipped().copy("banesvinget", ids).orElseThrow().withVersions(List.of()), ids);
    Plan later = withVersion(plan.withCasePrinted(true), ids).withCasePrinted(false);
    Plan read = PlanFile.parse(PlanFile.bytes(later));
    assertEquals(later, read);
    assertEquals(List.of(false, true), read.versions().stream().map(v -> v.plan().casePrinted()).toList());
    assertEquals(List.of(), VersionSeal.broken(read.versions()));
  }

  /** A program from before the field keeps it among what it does not know, and finds the seal whole. */
  @Test
  void theSealOfAPlanWhoseCaseIsPrintedHoldsForOlderProgramsToo() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
    var kept = new Extra(Map.of("casePrinted", "true"));
    Plan asOlderProgramsReadIt = new Plan(plan.id(), plan.kind(), plan.head(), plan.sections(), plan.unplaced(), List.of(), kept);
    assertEquals(VersionSeal.of(asOlderProgramsReadIt), VersionSeal.of(plan.withCasePrinted(true)));
    assertNotEquals(VersionSeal.of(plan), VersionSeal.of(plan.withCasePrinted(true)));
  }

  @Test
  void anotherKindIsFrozenToo() throws InputProblem {
    var ids = new Ids();
    Plan plan = withVersion(Examples.shipped().copy("banesvinget", ids).orElseThrow().withVersions(List.of()), ids);
    PlanKind other = plan.kind().withColumns(plan.kind().columns().reversed());
    Plan later = withVersion(new Plan(plan.id(), other, plan.head(), plan.sections(), plan.unplaced(), plan.versions(), plan.extra()), ids);
    Plan read = PlanFile.parse(PlanFile.bytes(later));
    assertEquals(later, read);
    assertNotEquals(read.versions().getFirst().plan().kind(), read.versions().getLast().plan().kind());
  }

  @Test
  void rowsThatDidNotChangeAreTheSameObjects() throws InputProblem {
    var ids = new Ids();
    Plan plan = withVersion(Examples.shipped().copy("banesvinget", ids).orElseThrow(), ids);
    Plan read = PlanFile.parse(PlanFile.bytes(withVersion(plan, ids)));
    for (Version version : read.versions().subList(read.versions().size() - 1, read.versions().size())) {
      assertSame(read.rows().findFirst().orElseThrow(), version.plan().rows().findFirst().orElseThrow());
    }
  }

  @Test
  void aHundredVersionsTakeTheRoomOfWhatChanged() {
    var random = new Random(7);
    var ids = new Ids(random);
    Plan example = Examples.shipped().copy("banesvinget", ids).orElseThrow().withVersions(List.of());
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 200; i++) rows.add(example.rows().toList().get(i % 6).copy(ids));
    Plan plan = withVersion(example.withSection(example.sections().getFirst().withRows(rows)), ids);
    int one = PlanFile.bytes(plan).length;
    for (int version = 2; version <= 100; version++) {
      for (int cell = 0; cell < 3; cell++) {
        Row row = plan.rows().toList().get(random.nextInt(200));
        List<Spot.InRow> spots = row.spots(plan.kind());
        Spot spot = spots.get(random.nextInt(spots.size()));
        Text text = plan.text(spot).orElseThrow();
        var edit = new SetText(spot, text.become(text.shown() + " Se referat af " + version + ". møde."));
        if (edit.apply(plan) instanceof Outcome.Changed(Plan after)) plan = after;
      }
      plan = withVersion(plan, ids);
    }
    int hundred = PlanFile.bytes(plan).length;
    assertTrue(hundred <= 2 * one, hundred + " against " + one);
  }

  @Test
  void aPlanThatWasTamperedWithIsFound() throws InputProblem {
    var ids = new Ids();
    Plan plan = Examples.shipped().copy("dolmer-have", ids).orElseThrow().withVersions(List.of());
    Version version = Versions.of(plan, DAY, "", "", null, ids);
    String file = new String(PlanFile.bytes(plan.withVersions(List.of(version))), StandardCharsets.UTF_8);
    int versions = file.indexOf("\"versions\"");
    String tampered = file.substring(0, versions) + file.substring(versions).replaceFirst("TRIO|Dolmer", "MED");
    assertNotEquals(file, tampered);
    Plan read = PlanFile.parse(tampered.getBytes(StandardCharsets.UTF_8));
    assertEquals(read.versions(), VersionSeal.broken(read.versions()));
    Plan copy = plan.withVersions(List.of(version)).withId("abcdefgh");
    assertEquals(List.of(), VersionSeal.broken(copy.versions()));
  }
}
