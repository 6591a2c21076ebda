package dk.planvaerk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.CrashDisk;
import dk.planvaerk.storage.files.CrashDisk.PowerCut;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The power is cut at any step of writing and saving: what was on the disk for certain is there afterwards. */
class PowerCutTest {
  private static final int RUNS = Integer.getInteger("proof.powercuts", 150);
  private static final Path DATA = Path.of("/data");
  private static final Path PLANS = Path.of("/planer");
  private static final Path FILE = PLANS.resolve("plan.plan");

  /** What must be there again. */
  private int written;
  private int saved;

  @Test
  void whatWasOnTheDiskIsThereAfterwards() throws Exception {
    for (int seed = 0; seed < RUNS; seed++) run(seed);
  }

  private void run(int seed) throws Exception {
    var random = new Random(seed);
    var disk = new CrashDisk(random);
    disk.makeFolders(PLANS);
    Plan first = new RandomPlans(random).plan();
    while (first.head().isEmpty()) first = new RandomPlans(random).plan();
    var writer = new Writer(seed);
    written = Writer.number(first);
    saved = -1;
    Plan known = first;
    for (int cuts = 0; cuts < 4; cuts++) {
      disk.cutAfter(random.nextInt(150));
      int typed = work(disk, first, writer, random);
      disk.powerOn();
      String at = "seed " + seed + ", cut " + cuts;
      if (disk.kind(FILE) == Disk.Kind.FILE) {
        int inFile = Writer.number(PlanFile.parse(disk.read(FILE)));
        assertTrue(inFile >= saved, at + ": the file has " + inFile + " but was saved with " + saved);
      } else {
        assertEquals(-1, saved, at);
      }
      Plan found = new Desk(disk, DATA, FILE, first).plan();
      int number = Writer.number(found);
      assertTrue(number >= written && number <= typed, at + ": " + number + " is not between " + written + " and " + typed);
      known = writer.at(number, number < Writer.number(known) ? first : known);
      assertEquals(known, found, at);
      written = number;
    }
  }

  /** Writes and saves until the power is cut; which state was the last. */
  private int work(Disk disk, Plan first, Writer writer, Random random) throws Exception {
    int typed = written;
    try {
      var desk = new Desk(disk, DATA, FILE, first);
      while (true) {
        desk.become(writer.next(desk.plan()));
        typed = Writer.number(desk.plan());
        if (random.nextInt(2) == 0 && desk.write()) written = typed;
        if (random.nextInt(6) > 0) continue;
        assertInstanceOf(Saved.Done.class, desk.save());
        saved = written = typed;
      }
    } catch (PowerCut e) {
      return typed;
    }
  }
}
