package dk.planvaerk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.merge.Ancestor;
import dk.planvaerk.merge.Choice;
import dk.planvaerk.merge.Conflict;
import dk.planvaerk.merge.Merge;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.copies.PlanCopies;
import dk.planvaerk.storage.copies.PlanCopy;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Owner;
import dk.planvaerk.storage.keeping.Keeping;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people write in one plan in a folder that a real sync service carries between them. Each saves as the window does: what
 * somebody else wrote is merged, of two different texts in one place both are kept, and conflict copies are merged. At
 * the end both have one plan, with everything that either of them wrote.
 */
class SyncTest {
  private static final int ROUNDS = Integer.getInteger("proof.syncrounds", 12);
  private static final int SETTLED = 4;

  @TempDir Path folder;
  private int conflicts;

  @Test
  void nothingThatTwoPeopleWroteAtTheSameTimeIsLost(TestReporter reporter) throws Exception {
    assumeTrue(Syncthing.isThere(), "Syncthing is not installed: two people in a synchronised folder are not tried");
    List<Path> places = List.of(Files.createDirectories(folder.resolve("a")), Files.createDirectories(folder.resolve("b")));
    Plan first = Examples.shipped().copy("dolmer-have", new Ids(new Random(1))).orElseThrow();
    PlanFile.save(first, places.getFirst().resolve("plan.plan"));
    try (var _ = new Syncthing(folder, places)) {
      Path theirs = places.getLast().resolve("plan.plan");
      for (int i = 0; i < 120 && Files.notExists(theirs); i++) Thread.sleep(500);
      assertTrue(Files.exists(theirs), "the service did not carry the plan");
      var random = new Random(7);
      List<Person> both = List.of(new Person("a", places.getFirst()), new Person("b", places.getLast()));
      for (int i = 0; i < ROUNDS; i++) {
        for (Person p : both) p.write(random);
        for (Person p : both) if (random.nextInt(4) > 0) p.save();
        Thread.sleep(random.nextInt(2_500));
      }
      for (int quiet = 0, i = 0; quiet < SETTLED; i++) {
        assertTrue(i < 60, "the two never came to one plan");
        for (Person p : both) p.catchUp();
        Thread.sleep(2_000);
        quiet = both.getFirst().saved().equals(both.getLast().saved()) && both.stream().noneMatch(Person::hasCopies) ? quiet + 1 : 0;
      }
      for (Person p : both) {
        String all = p.saved().toString();
        for (Person writer : both) for (String word : writer.words) assertTrue(all.contains(word), p.name + " has lost " + word);
      }
      reporter.publishEntry("texts of two people", String.valueOf(both.getFirst().words.size() + both.getLast().words.size()));
      reporter.publishEntry("choices between two texts", String.valueOf(conflicts));
    }
    assertEquals(first.id(), PlanFile.open(places.getFirst().resolve("plan.plan")).plan().id());
  }

  /** One of the two, with a program of their own. */
  private final class Person {
    private final String name;
    private final Path file;
    private final OpenPlan open;
    private final List<String> words = new ArrayList<>();
    private Plan plan;

    Person(String name, Path place) throws Exception {
      this.name = name;
      this.file = place.resolve("plan.plan");
      var keeping = new Keeping(new RealDisk(), Thread::sleep, Folders.in(folder.resolve("data-" + name)), Retention.USUAL,
          (pause, work) -> {}, Clock.systemUTC(), new Owner("PC-" + name, 1, 1), owner -> true);
      var stored = PlanFile.open(file);
      this.plan = stored.plan();
      this.open = keeping.open(stored, keeping.lock(file));
    }

    /** A paragraph more in some place; often both write in the same one. */
    void write(Random random) {
      List<Row> rows = plan.rows().toList();
      Row row = rows.get(random.nextInt(rows.size()));
      List<Spot.InRow> spots = row.spots(plan.kind());
      Spot.InRow spot = spots.get(random.nextInt(spots.size()));
      String word = "%s%03dx".formatted(name, words.size());
      words.add(word);
      become(Choice.MINE.settle(plan, new Conflict.OfText(spot, null, plan.text(spot).orElse(Text.EMPTY).then(Text.of(word)), Text.EMPTY, Text.EMPTY)));
    }

    private void become(Plan next) {
      plan = next;
      open.note(next);
    }

    void save() throws Exception {
      Saved saved = taking(null);
      while (saved instanceof Saved.ChangedOutside changed) {
        Plan theirs = changed.theirs();
        if (theirs == null) throw new AssertionError("the service has left a file that can't be read");
        Plan mine = plan;
        become(settled(Ancestor.nearest(open.earlier(changed.lineage()), theirs).map(base -> Merge.of(base, mine, theirs)).orElseGet(() -> Merge.of(mine, theirs))));
        saved = taking(changed.fingerprint());
      }
    }

    /** Neither heeds that the other has the plan open: each takes it over at each save. */
    private Saved taking(@Nullable Fingerprint over) throws Exception {
      Saved saved = open.save(plan, file, over);
      if (!(saved instanceof Saved.TakenOver)) return saved;
      open.takeOver();
      return open.save(plan, file, over);
    }

    private Plan settled(Merge merge) {
      Plan out = merge.plan();
      for (Conflict c : merge.conflicts()) {
        conflicts++;
        if (Choice.of(c, out).contains(Choice.BOTH)) out = Choice.BOTH.settle(out, c);
      }
      return out;
    }

    /** Merges what the service has put aside, and saves if there is something to save. */
    void catchUp() throws Exception {
      for (PlanCopy copy : PlanCopies.beside(file, plan)) {
        become(settled(Merge.of(plan, copy.plan())));
        Files.deleteIfExists(copy.file()); // the other one may have merged it, too
      }
      if (!plan.equals(saved())) save();
    }

    boolean hasCopies() {
      return !PlanCopies.beside(file, plan).isEmpty();
    }

    Plan saved() throws Exception {
      return PlanFile.open(file).plan();
    }
  }
}
