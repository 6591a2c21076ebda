package dk.planvaerk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.FaultyDisk;
import dk.planvaerk.storage.files.FaultyDisk.Fault;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step of writing and saving fails in turn, in each way: the file is the old or the new one, and the text is safe. */
class FaultsTest {
  private final Writer writer = new Writer(11);
  private final Plan first = Examples.shipped().copy("dolmer-have", new Ids(new Random(2))).orElseThrow();
  private int failed;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void noStepThatFailsLosesAnything(Fault fault) throws Exception {
    eachStep(this::run, fault);
    System.out.println("faults " + fault + ": " + failed);
  }

  private interface Attempt {
    void with(Fault fault, int which, boolean forGood) throws Exception;
  }

  /** Until one attempt has no step left that could fail. */
  private void eachStep(Attempt attempt, Fault fault) throws Exception {
    for (boolean forGood : new boolean[] {false, true}) {
      int before;
      int which = 0;
      do {
        before = failed;
        attempt.with(fault, ++which, forGood);
      } while (failed > before);
      assertTrue(which > 1, "nothing failed");
    }
  }

  private void run(Fault fault, int which, boolean forGood) throws Exception {
    String at = fault + " at step " + which + (forGood ? " and all after" : "");
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      var disk = new FaultyDisk(new RealDisk());
      Path data = memory.getPath("/data");
      Path file = Files.createDirectories(memory.getPath("/planer æøå")).resolve("plan.plan");
      var desk = new Desk(disk, data, file, first);
      desk.become(writer.next(first));
      assertInstanceOf(Saved.Done.class, desk.save());
      Plan old = desk.plan();
      desk.become(writer.next(old));
      assertTrue(desk.write());
      desk.become(writer.next(desk.plan()));
      Plan mine = desk.plan();

      disk.failAt(which, fault, forGood);
      boolean written = desk.write();
      boolean saved = save(desk);
      failed += disk.mend();

      boolean there = Files.exists(file);
      assertTrue(there || fault == Fault.VANISHED_FOLDER, at);
      if (there) {
        Plan inFile = PlanFile.parse(Files.readAllBytes(file));
        assertTrue(inFile.equals(mine) || (!saved && inFile.equals(old)), at + ": nr. " + Writer.number(inFile));
      }
      if (fault != Fault.VANISHED_FOLDER) {
        int found = Writer.number(new Desk(disk, data, file, first).plan());
        assertTrue(found >= (written || saved ? 3 : 2), at + ": found " + found);
      }

      Files.createDirectories(file.getParent()); // the drive is back
      desk.become(writer.next(mine));
      assertTrue(desk.write(), at);
      assertEquals(desk.plan(), new Desk(disk, data, file, first).plan(), at);
      assertInstanceOf(Saved.Done.class, desk.save(), at);
      assertEquals(desk.plan(), PlanFile.parse(Files.readAllBytes(file)), at);
      assertEquals(desk.plan(), new Desk(disk, data, file, first).plan(), at);
    }
  }

  /** Each step of saving and closing fails in turn: what comes next time is not older than what was saved. */
  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatIsSavedAndClosedDoesNotComeBackOlder(Fault fault) throws Exception {
    eachStep(this::close, fault);
    System.out.println("faults " + fault + " and closing: " + failed);
  }

  private void close(Fault fault, int which, boolean forGood) throws Exception {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      var disk = new FaultyDisk(new RealDisk());
      Path data = memory.getPath("/data");
      Path file = Files.createDirectories(memory.getPath("/planer")).resolve("plan.plan");
      var desk = new Desk(disk, data, file, first);
      desk.become(writer.next(first));
      assertTrue(desk.write());
      desk = new Desk(disk, data, file, first); // after a crash
      assertInstanceOf(Saved.Done.class, desk.save());
      desk.become(writer.next(desk.plan()));
      assertTrue(desk.write());

      disk.failAt(which, fault, forGood);
      boolean saved = save(desk);
      if (saved) desk.close();
      failed += disk.mend();
      if (!saved || fault == Fault.VANISHED_FOLDER) return;
      assertEquals(desk.plan(), new Desk(disk, data, file, first).plan(), fault + " at step " + which);
      if (forGood) return; // nobody can be told any more that it was saved
      Plan later = writer.next(desk.plan());
      Files.write(file, PlanFile.bytes(later)); // by somebody else
      assertEquals(later, new Desk(disk, data, file, first).plan(), fault + " at step " + which + ", and the file is newer");
    }
  }

  private static boolean save(Desk desk) {
    try {
      return desk.save() instanceof Saved.Done;
    } catch (OutputProblem e) {
      String said = e.in(Texts.DANISH);
      assertTrue(said.startsWith("Planen er ikke gemt. Din tekst er stadig i vinduet. "), said);
      return false;
    }
  }
}
