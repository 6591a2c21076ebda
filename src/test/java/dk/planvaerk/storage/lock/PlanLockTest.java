package dk.planvaerk.storage.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.Ticking;
import dk.planvaerk.storage.copies.PlanCopies;
import dk.planvaerk.storage.files.FaultyDisk;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.journal.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLockTest {
  private static final Owner MINE = new Owner("PC-1", 1_111, 5_000);
  private static final Owner OTHER = new Owner("PC-2", 2_222, 6_000);

  @TempDir private Path folder;
  private Path plan;
  private Path lock;
  private final Set<Owner> running = new HashSet<>();
  private final Set<String> failures = new HashSet<>();
  private final Ticking clock = new Ticking(Instant.now()); // as the dates of files are

  @BeforeEach
  void aPlanInAFolder() throws Exception {
    plan = Files.writeString(folder.resolve("Min plan æøå.plan"), "{}");
    lock = folder.resolve(".Min plan æøå.plan.lock");
    running.addAll(List.of(MINE, OTHER));
  }

  private PlanLock lock(String user, Owner program) {
    return new PlanLocks(new RealDisk(), millis -> {}, clock, user, program, running::contains).of(plan);
  }

  private Holder taken(Look look) {
    return assertInstanceOf(Look.Theirs.class, look).holder();
  }

  @Test
  void whoComesLaterIsToldWhoHasThePlanWhereAndSinceWhen() {
    Instant opened = clock.instant();
    assertEquals(new Look.Mine(), lock("hanne", MINE).take());
    clock.tick(Duration.ofMinutes(2));
    assertEquals(new Holder("hanne", "PC-1", opened, false, false), taken(lock("carsten", OTHER).take()));
    assertEquals(new Holder("hanne", "PC-1", opened, true, false), taken(lock("hanne", OTHER).take()));
  }

  @Test
  void itIsHiddenBesideThePlanUnderOneNameForAllItsNames() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("genvej.plan"), plan);
    lock("hanne", MINE).take();
    assertTrue(Files.isHidden(lock));
    var byLink = new PlanLocks(new RealDisk(), millis -> {}, clock, "carsten", OTHER, running::contains).of(link);
    assertEquals("hanne", taken(byLink.take()).user());
  }

  @Test
  void aClosedPlanIsFreeAndNothingIsLeftBesideIt() throws Exception {
    PlanLock mine = lock("hanne", MINE);
    mine.take();
    Files.writeString(folder.resolve(".Min plan æøå.plan.sync-conflict-20250115-130501-ABCDEFG.lock"), "x");
    mine.release();
    assertEquals(List.of(plan), files());
    assertEquals(new Look.Without(), mine.take(), "a late look takes nothing any more");
    assertEquals(List.of(plan), files());
  }

  private List<Path> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void whoeverTookItOverKeepsItAndTheOtherLearnsOfIt() {
    PlanLock mine = lock("hanne", MINE);
    PlanLock theirs = lock("carsten", OTHER);
    mine.take();
    assertEquals(new Look.Mine(), theirs.takeOver());
    assertEquals("carsten", taken(mine.take()).user());
    mine.release();
    assertEquals(new Look.Mine(), theirs.take(), "closing the other window takes nothing away");
    theirs.release();
    assertFalse(Files.exists(lock));
  }

  @Test
  void whoOnlyReadsTakesNothing() {
    PlanLock mine = lock("hanne", MINE);
    PlanLock reader = lock("carsten", OTHER);
    assertTrue(reader.holder().isEmpty());
    mine.take();
    assertEquals("hanne", reader.holder().orElseThrow().user());
    mine.release();
    assertTrue(reader.holder().isEmpty());
    assertFalse(Files.exists(lock));
  }

  @Test
  void whatAProgramLeftThatHasEndedIsTakenSilently() {
    lock("hanne", MINE).take();
    running.remove(MINE);
    assertEquals(new Look.Mine(), lock("hanne", new Owner("PC-1", 3_333, 9_000)).take());
  }

  @Test
  void anotherProgramOfMineHereHasItAsLongAsItRunsHoweverLongItSleeps() {
    lock("hanne", MINE).take();
    clock.tick(Duration.ofDays(3));
    Owner second = new Owner("PC-1", 3_333, 9_000);
    assertEquals(new Holder("hanne", "PC-1", clock.instant().minus(Duration.ofDays(3)), true, true), taken(lock("hanne", second).take()));
  }

  @Test
  void ofAnotherUserOnThisMachineAProcessThatIsNotSeenProvesNothing() {
    lock("hanne", MINE).take();
    running.remove(MINE);
    assertEquals("hanne", taken(lock("carsten", new Owner("PC-1", 3_333, 9_000)).take()).user());
    clock.tick(PlanLock.STALE.plusMinutes(1));
    assertEquals(new Look.Mine(), lock("carsten", new Owner("PC-1", 3_333, 9_000)).take());
  }

  @Test
  void onAnotherMachineItIsStaleWhenItHasNotBeenSaidAgainForLong() {
    PlanLock mine = lock("hanne", MINE);
    mine.take();
    clock.tick(PlanLock.STALE.minusMinutes(1));
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
    mine.take(); // says it again
    clock.tick(PlanLock.STALE.minusMinutes(1));
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
    clock.tick(Duration.ofMinutes(2));
    assertEquals(new Look.Mine(), lock("carsten", OTHER).take());
    assertEquals("carsten", taken(mine.take()).user());
  }

  @Test
  void itIsNotWrittenAtEachLook() throws Exception {
    PlanLock mine = lock("hanne", MINE);
    mine.take();
    byte[] first = Files.readAllBytes(lock);
    clock.tick(PlanLock.AGAIN.minusSeconds(1));
    mine.take();
    assertEquals(Files.readString(lock), new String(first, UTF_8));
    clock.tick(Duration.ofSeconds(2));
    mine.take();
    assertFalse(Files.readString(lock).equals(new String(first, UTF_8)));
  }

  @Test
  void aClockThatIsHoursBehindMakesNoLockStaleWhoseFileIsFresh() throws Exception {
    Instant right = clock.instant();
    clock.tick(Duration.ofHours(-5));
    lock("hanne", MINE).take();
    clock.set(right);
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
  }

  @Test
  void aClockThatIsYearsAheadHoldsNoPlanForYears() throws Exception {
    Instant right = clock.instant();
    clock.tick(Duration.ofDays(800));
    lock("hanne", MINE).take();
    clock.set(right.plus(PlanLock.STALE).plusSeconds(60));
    assertEquals(new Look.Mine(), lock("carsten", OTHER).take());
  }

  @Test
  void whereBothTimesAreInTheFutureSomebodyHasIt() throws Exception {
    clock.tick(Duration.ofDays(800));
    lock("hanne", MINE).take();
    Files.setLastModifiedTime(lock, FileTime.from(clock.instant()));
    clock.tick(Duration.ofDays(-800));
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0\0\0", "{\"mark\": \"q", "[]", "{\"mark\": 7}",
      "{\"mark\":\"a\",\"user\":\"b\",\"program\":{\"machine\":\"\",\"process\":\"x\",\"started\":\"y\"},\"since\":\"i går\",\"seen\":\"\"}"})
  void whatSaysNothingIsNobodys(String garbled) throws Exception {
    Files.writeString(lock, garbled);
    assertTrue(lock("hanne", MINE).holder().isEmpty());
    assertEquals(new Look.Mine(), lock("hanne", MINE).take());
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
  }

  @Test
  void oneThatIsJustBeingWrittenIsLookedAtAgain() throws Exception {
    lock("hanne", MINE).take();
    byte[] whole = Files.readAllBytes(lock);
    Files.writeString(lock, "");
    var patient = new PlanLocks(new RealDisk(), millis -> write(whole), clock, "carsten", OTHER, running::contains).of(plan);
    assertEquals("hanne", taken(patient.take()).user());
  }

  private void write(byte[] whole) {
    try {
      Files.write(lock, whole);
    } catch (IOException e) {
      failures.add(e.toString());
    }
  }

  @Test
  void oneThatASyncServiceTookAwayIsMadeAgain() throws Exception {
    PlanLock mine = lock("hanne", MINE);
    mine.take();
    Files.delete(lock);
    assertEquals(new Look.Mine(), mine.take());
    assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
  }

  @Test
  void inAFolderThatCannotBeWrittenWorkGoesOnWithoutALock() throws Exception {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(folder), "whoever may write everywhere can't try this");
      PlanLock mine = lock("hanne", MINE);
      assertEquals(new Look.Without(), mine.take());
      assertTrue(mine.holder().isEmpty());
      mine.release();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void inAFolderThatIsGoneWorkGoesOnWithoutALock() throws Exception {
    PlanLock mine = lock("hanne", MINE);
    mine.take();
    Files.delete(lock);
    Files.delete(plan);
    Files.delete(folder);
    assertEquals(new Look.Without(), mine.take());
    mine.release();
    Files.createDirectory(folder);
  }

  @Test
  void aNameThatLeavesNoRoomForALockHasNone() throws Exception {
    plan = Files.writeString(folder.resolve("x".repeat(245) + ".plan"), "{}");
    assertEquals(new Look.Without(), lock("hanne", MINE).take());
  }

  @ParameterizedTest
  @EnumSource
  void whateverFailsNothingIsThrownAndTheNextLookIsRight(FaultyDisk.Fault fault) throws Exception {
    assumeTrue(fault != FaultyDisk.Fault.VANISHED_FOLDER, "the plan would vanish with it");
    int tried = 0;
    for (boolean forGood : new boolean[] {false, true}) {
      for (int step = 1; ; step++) {
        Files.deleteIfExists(lock);
        var disk = new FaultyDisk(new RealDisk());
        var locks = new PlanLocks(disk, millis -> {}, clock, "hanne", MINE, running::contains);
        PlanLock mine = locks.of(plan);
        disk.failAt(step, fault, forGood);
        mine.take();
        clock.tick(PlanLock.AGAIN);
        mine.take();
        boolean failed = disk.mend() > 0;
        assertEquals(new Look.Mine(), mine.take(), fault + " at step " + step);
        assertEquals("hanne", taken(lock("carsten", OTHER).take()).user());
        locks.release();
        assertFalse(Files.exists(lock));
        if (!failed) break;
        tried++;
      }
    }
    assertTrue(tried > 0 || fault == FaultyDisk.Fault.SHORT_WRITE || fault == FaultyDisk.Fault.NO_ATOMIC_MOVE, fault + ": " + tried);
  }

  @Test
  void ofManyWhoTakeAFreePlanAtOnceOneHasIt() throws Exception {
    int many = 8;
    for (int round = 0; round < 30; round++) {
      Files.deleteIfExists(lock);
      var start = new CyclicBarrier(many);
      List<Callable<Look>> all = IntStream.range(0, many).<Callable<Look>>mapToObj(n -> () -> {
        var program = new Owner("PC-" + n, n, n);
        PlanLock one = new PlanLocks(new RealDisk(), Thread::sleep, clock, "user" + n, program, running::contains).of(plan);
        start.await();
        return one.take();
      }).toList();
      try (var threads = Executors.newFixedThreadPool(many)) {
        int owners = 0;
        for (var result : threads.invokeAll(all)) {
          if (result.get() instanceof Look.Mine) owners++;
        }
        assertEquals(1, owners);
      }
    }
  }

  @Test
  void aLockIsNoCopyOfThePlan() throws Exception {
    Plan written = Plan.empty(kind(), new Ids());
    PlanFile.save(written, plan);
    lock("hanne", MINE).take();
    Files.copy(lock, folder.resolve(".Min plan æøå.plan-PC-2.lock"));
    assertEquals(List.of(), PlanCopies.beside(plan, written));
  }

  private static PlanKind kind() {
    return Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().kind();
  }
}
