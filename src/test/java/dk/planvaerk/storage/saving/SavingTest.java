package dk.planvaerk.storage.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.DiskBehind;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.history.Kept.Reason;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.history.Retention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's change is never written over, and never seen where there is none. */
class SavingTest {
  private static final int LONGEST_NAME = 255;

  @TempDir private Path folder;
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();

  private Plan titled(String title) {
    return plan.withHead(plan.head().getFirst().field(), Text.of(title));
  }

  private PlanHistory history() {
    return new PlanHistory(new RealDisk(), ms -> {}, folder.resolve("history"), Retention.USUAL, Clock.systemUTC());
  }

  private Saved save(Plan mine, Path file, @Nullable Base base) throws OutputProblem {
    return new Saving(new RealDisk(), ms -> {}, history(), new Sweep(new RealDisk(), Clock.systemUTC(), List.of(folder.resolve("journal")))).save(mine, file, base, f -> {});
  }

  /** The key of why a plan can't be saved; what is said begins with what matters most. */
  private String whyNot(Plan mine, Path file, @Nullable Base base) {
    OutputProblem problem = assertThrows(OutputProblem.class, () -> save(mine, file, base));
    String said = problem.in(Texts.DANISH);
    assertTrue(said.startsWith("Planen er ikke gemt. Din tekst er stadig i vinduet. "), said);
    return assertInstanceOf(Message.class, problem.what().arguments().getFirst()).key();
  }

  private Base saved(Plan mine, Path file) throws OutputProblem {
    return new Base(mine, assertInstanceOf(Saved.Done.class, save(mine, file, null)).fingerprint());
  }

  @Test
  void whatSomebodyElseWroteIsNotWrittenOver() throws Exception {
    Path file = folder.resolve("a.plan");
    Base base = saved(plan, file);
    PlanFile.save(titled("Deres"), file);
    var outside = assertInstanceOf(Saved.ChangedOutside.class, save(titled("Min"), file, base));
    assertEquals(titled("Deres"), outside.theirs());
    assertEquals(titled("Min"), outside.mine());
    assertEquals(titled("Deres"), PlanFile.open(file).plan());
    assertInstanceOf(Saved.Done.class, save(titled("Min"), file, new Base(null, outside.fingerprint())));
    assertEquals(titled("Min"), PlanFile.open(file).plan());
    Kept theirs = history().of(plan.id()).stream().filter(k -> k.reason() == Reason.REPLACED).findFirst().orElseThrow();
    assertEquals(titled("Deres"), PlanFile.parse(history().read(theirs)));
  }

  /** Of a program that was killed in the middle of a save; what is written just now may be another program's. */
  @Test
  void whatAnEndedSaveLeftIsTakenAwayAfterADay() throws Exception {
    Path file = folder.resolve("a.plan");
    var places = List.of(folder, folder.resolve("journal"), history().folderOf(plan.id()));
    for (Path place : places) {
      Files.createDirectories(place);
      for (String name : List.of("~$1y2p0ij32e8e7.tmp", "~$new0000.tmp", "~$Handleplan.docx")) Files.writeString(place.resolve(name), "x");
      for (String name : List.of("~$1y2p0ij32e8e7.tmp", "~$Handleplan.docx")) {
        Files.setLastModifiedTime(place.resolve(name), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
      }
    }
    save(plan, file, null);
    for (Path place : places) {
      assertFalse(Files.exists(place.resolve("~$1y2p0ij32e8e7.tmp")), place.toString());
      assertTrue(Files.exists(place.resolve("~$new0000.tmp")), place.toString());
      assertTrue(Files.exists(place.resolve("~$Handleplan.docx")), place.toString());
    }
  }

  /** Nobody could see that the save had succeeded, and what was written has been undone since. */
  @Test
  void whatWasUndoneAfterASaveThatCouldNotBeSeenIsSavedAgain() throws Exception {
    Path file = folder.resolve("a.plan");
    Base base = saved(plan, file);
    Files.write(file, PlanFile.bytes(titled("Fortrudt")));
    assertInstanceOf(Saved.Done.class, save(plan, file, base.trying(Fingerprint.of(Files.readAllBytes(file)))));
    assertEquals(plan, PlanFile.open(file).plan());
  }

  /** OneDrive holds a file because it is just putting somebody else's in its place. */
  @Test
  void whatIsWrittenWhileWeWaitForTheFileIsNotWrittenOver() throws Exception {
    Path file = folder.resolve("a.plan");
    Base base = saved(plan, file);
    var held = new DiskBehind(new RealDisk()) {
      private boolean once = true;

      @Override
      public void moveAtomically(Path from, Path to) throws IOException {
        if (once && to.equals(file.toRealPath())) {
          once = false;
          Files.write(file, PlanFile.bytes(titled("Deres")));
          throw new AccessDeniedException(to.toString());
        }
        super.moveAtomically(from, to);
      }
    };
    var saving = new Saving(held, ms -> {}, history(), new Sweep(held, Clock.systemUTC(), List.of()));
    assertInstanceOf(Saved.ChangedOutside.class, saving.save(titled("Min"), file, base, f -> {}));
    assertEquals(titled("Deres"), PlanFile.open(file).plan());
  }

  @Test
  void whatSomebodyElseWroteIsOnlyWrittenOverWhenItIsKept() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(titled("Deres"), file);
    Files.writeString(folder.resolve("history"), "no folder");
    var over = new Base(null, Fingerprint.of(Files.readAllBytes(file)));
    assertEquals("save.unkept", whyNot(titled("Min"), file, over));
    assertEquals(titled("Deres"), PlanFile.open(file).plan());
  }

  @Test
  void aDateOrAnotherFormIsNoChange() throws Exception {
    Path file = folder.resolve("a.plan");
    Base base = saved(plan, file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
    assertInstanceOf(Saved.Done.class, save(titled("Min"), file, base));
    Base again = new Base(titled("Min"), assertInstanceOf(Saved.Done.class, save(titled("Min"), file, base)).fingerprint());
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    assertInstanceOf(Saved.Done.class, save(titled("Min 2"), file, again));
    assertEquals(titled("Min 2"), PlanFile.open(file).plan());
  }

  @Test
  void whatIsNoPlanAnyMoreIsNotWrittenOverEither() throws Exception {
    Path file = folder.resolve("a.plan");
    Base base = saved(plan, file);
    Files.write(file, new byte[500]);
    assertInstanceOf(Saved.ChangedOutside.class, save(titled("Min"), file, base));
    assertArrayEquals(new byte[500], Files.readAllBytes(file));
  }

  @Test
  void aFileThatIsGoneIsWrittenAgainAndAMissingFolderIsNamed() throws Exception {
    Path file = Files.createDirectories(folder.resolve("væk")).resolve("a.plan");
    Base base = saved(plan, file);
    Files.delete(file);
    assertInstanceOf(Saved.Done.class, save(titled("Min"), file, base));
    Files.delete(file);
    Files.delete(file.getParent());
    assertEquals("write.nofolder", whyNot(titled("Min"), file, base));
  }

  @Test
  void theLongestNameWithDanishLetters() throws Exception {
    String name = "æøå".repeat(41) + "aaaa.plan";
    assertEquals(LONGEST_NAME, name.getBytes(StandardCharsets.UTF_8).length);
    Path file = folder.resolve(name);
    Base base = saved(plan, file);
    save(titled("Min"), file, base);
    assertEquals(titled("Min"), PlanFile.open(file).plan());
  }

  @Test
  void whatLiesThereFromASaveThatWasCutOffIsSweptAwayAfterADay() throws Exception {
    Path old = Files.write(folder.resolve("~$abcdefghij.tmp"), new byte[3]);
    Path young = Files.write(folder.resolve("~$abcdefghik.tmp"), new byte[3]);
    Path other = Files.write(folder.resolve("~$Planer.docx"), new byte[3]);
    for (Path p : List.of(old, other)) Files.setLastModifiedTime(p, FileTime.from(Instant.now().minusSeconds(100_000)));
    saved(plan, folder.resolve("a.plan"));
    assertFalse(Files.exists(old));
    assertEquals(List.of(true, true), List.of(Files.exists(young), Files.exists(other)));
  }

  /** A real one, where this machine lets a small one be mounted. */
  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    Path small = Files.createDirectories(folder.resolve("lille disk"));
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()), "no disk can be mounted here");
    try {
      Path file = small.resolve("a.plan");
      Base base = saved(plan, file);
      Files.write(small.resolve("fyld"), new byte[1]);
      fill(small.resolve("fyld"));
      assertEquals("write.full", whyNot(titled("Min"), file, base));
      assertEquals(plan, PlanFile.open(file).plan());
      Files.delete(small.resolve("fyld"));
      assertInstanceOf(Saved.Done.class, save(titled("Min"), file, base));
    } finally {
      ran("umount", small.toString());
    }
  }

  private static void fill(Path file) {
    try {
      Files.write(file, new byte[1_000_000]);
    } catch (IOException e) {
      return; // full
    }
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
