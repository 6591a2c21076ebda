package dk.planvaerk.storage.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.Ticking;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.Kept.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanHistoryTest {
  private static final String PLAN = "abcdefgh";

  @TempDir private Path folder;
  private final Ticking clock = new Ticking(Instant.parse("2025-01-01T08:00:00Z"));

  private PlanHistory history(Retention retention) {
    return new PlanHistory(new RealDisk(), ms -> {}, folder.resolve("history"), retention, clock);
  }

  private static Content content(int number) {
    return new Content(("plan " + number).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theLastSavesOneADayAndOneAMonthStayAndWhatWasSent() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    for (int day = 0; day < 200; day++) {
      for (int save = 0; save < 3; save++) {
        history.keep(PLAN, folder.resolve("a.plan"), content(day * 3 + save), day == 5 ? Reason.SENT : Reason.SAVED);
        clock.tick(Duration.ofMinutes(20));
      }
      clock.tick(Duration.ofHours(23));
    }
    List<Kept> kept = history.of(PLAN);
    List<Instant> lastTwenty = kept.stream().map(Kept::when).limit(20).toList();
    assertTrue(Duration.between(lastTwenty.getLast(), clock.instant()).toDays() <= 8, "20 saves are those of 7 days");
    assertEquals(3, kept.stream().filter(k -> k.reason() == Reason.SENT).count());
    long days = kept.stream().filter(k -> Duration.between(k.when(), clock.instant()).toDays() < 30).map(k -> k.when().toString().substring(0, 10)).distinct().count();
    assertTrue(days >= 30, "one of each of 30 days, but there are " + days);
    long months = kept.stream().map(k -> k.when().toString().substring(0, 7)).distinct().count();
    assertEquals(7, months, "one of each month");
    assertTrue(kept.size() < 60, "not more than that: " + kept.size());
    assertArrayEquals(content(599).bytes(), history.read(kept.getFirst()));
  }

  @Test
  void whatWasDiscardedStaysForThirtyDays() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    history.keep(PLAN, null, content(1), Reason.DISCARDED);
    clock.tick(Duration.ofDays(29));
    history.keep(PLAN, null, content(2), Reason.SAVED);
    assertEquals(2, history.of(PLAN).size());
    clock.tick(Duration.ofDays(2));
    history.keep(PLAN, null, content(3), Reason.SAVED);
    assertEquals(List.of(Reason.SAVED, Reason.SAVED), history.of(PLAN).stream().map(Kept::reason).toList());
  }

  @Test
  void whatIsSavedOnceMoreIsTheLastThatWasSaved() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    for (int number : new int[] {1, 2, 1, 1}) {
      history.keep(PLAN, null, content(number), Reason.SAVED);
      clock.tick(Duration.ofMinutes(1));
    }
    assertEquals(3, history.of(PLAN).size());
    assertArrayEquals(content(1).bytes(), history.read(history.of(PLAN).getFirst()));
    history.keep(PLAN, null, content(3), Reason.DISCARDED);
    clock.tick(Duration.ofMinutes(1));
    history.keep(PLAN, null, content(3), Reason.SAVED);
    assertEquals(List.of(Reason.SAVED, Reason.DISCARDED), history.of(PLAN).stream().map(Kept::reason).limit(2).toList());
  }

  @Test
  void thereIsALimitAndTheNewestStays() throws Exception {
    PlanHistory history = history(new Retention(20, 30, 120, 200));
    for (int i = 0; i < 10; i++) {
      history.keep(PLAN, null, content(i), Reason.SAVED);
      clock.tick(Duration.ofMinutes(1));
    }
    List<Kept> kept = history.of(PLAN);
    assertTrue(!kept.isEmpty() && kept.size() < 10, kept.size() + " are kept");
    assertArrayEquals(content(9).bytes(), history.read(kept.getFirst()));
  }

  @Test
  void whatWasExportedIsKeptOnceGoesLastAndIsErasedWithTheRest() throws Exception {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    PlanHistory roomy = history(Retention.USUAL);
    roomy.keep(plan.id(), null, content(0), Reason.SENT);
    clock.tick(Duration.ofMinutes(1));
    roomy.keepExported(plan);
    clock.tick(Duration.ofMinutes(1));
    roomy.keep(plan.id(), null, content(1), Reason.SAVED);
    clock.tick(Duration.ofMinutes(1));
    roomy.keepExported(plan);
    List<Kept> kept = roomy.of(plan.id());
    assertEquals(List.of(Reason.SAVED, Reason.EXPORTED, Reason.SENT), kept.stream().map(Kept::reason).toList());
    assertEquals(plan.withVersions(List.of()), PlanFile.parse(roomy.read(kept.get(1))));
    clock.tick(Duration.ofDays(20_000));
    PlanHistory narrow = history(new Retention(1, 30, 1, Files.size(kept.get(1).file()) + 50));
    narrow.keep(plan.id(), null, content(2), Reason.SAVED);
    assertEquals(List.of(Reason.SAVED, Reason.EXPORTED), narrow.of(plan.id()).stream().map(Kept::reason).toList());
    narrow.erase(plan.id());
    assertEquals(List.of(), narrow.of(plan.id()));
  }

  @Test
  void theSameIsKeptOnceAndFoundByItsFile() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    Path file = folder.resolve("æøå.plan");
    history.keep(PLAN, file, content(1), Reason.SAVED);
    clock.tick(Duration.ofMinutes(1));
    history.keep(PLAN, file, content(1), Reason.SAVED);
    assertEquals(1, history.of(PLAN).size());
    assertEquals(Optional.of(PLAN), history.planOf(file));
    assertEquals(Optional.empty(), history.planOf(folder.resolve("b.plan")));
  }

  /** Two plans have been saved in the file, one after the other; then a document is made of a copy of the first. */
  @Test
  void aFileIsOfThePlanThatWasLastSavedInItWhateverIsExported() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    Path file = folder.resolve("a.plan");
    history.keep("first", file, content(1), Reason.SAVED);
    clock.tick(Duration.ofMinutes(1));
    history.keep("second", file, content(2), Reason.SAVED);
    clock.tick(Duration.ofMinutes(1));
    history.keep("first", null, content(3), Reason.EXPORTED);
    history.keep("first", null, content(4), Reason.DISCARDED);
    assertEquals(Optional.of("second"), history.planOf(file));
  }

  @Test
  void whatIsDamagedIsNotTakenForWhatWasKept() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    history.keep(PLAN, null, content(1), Reason.SAVED);
    Kept kept = history.of(PLAN).getFirst();
    byte[] bytes = Files.readAllBytes(kept.file());
    bytes[bytes.length / 2] ^= 4;
    Files.write(kept.file(), bytes);
    assertThrows(InputProblem.class, () -> history.read(kept));
  }

  @Test
  void nothingIsLeftOfWhatIsErased() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    history.keep(PLAN, folder.resolve("a.plan"), content(1), Reason.SAVED);
    history.erase(PLAN);
    assertEquals(List.of(), history.of(PLAN));
    assertFalse(Files.exists(folder.resolve("history").resolve(PLAN)));
  }

  @Test
  void whatWasNeverInAFileIsFoundUntilItIsTooOld() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    assertEquals(List.of(), history.unfiled());
    history.keep(PLAN, null, content(1), Reason.DISCARDED);
    clock.tick(Duration.ofMinutes(1));
    history.keep("nofile02", null, content(2), Reason.DISCARDED);
    clock.tick(Duration.ofMinutes(1));
    history.keep(PLAN, null, content(3), Reason.DISCARDED);
    assertEquals(List.of(history.of(PLAN).getFirst(), history.of("nofile02").getFirst()), history.unfiled());
    assertFalse(history.hasFile(PLAN));
    clock.tick(Duration.ofDays(31));
    assertEquals(List.of(), history.unfiled());
    assertEquals(List.of(), history.of(PLAN), "nobody saves it any more, so it goes when it is looked for");
  }

  @Test
  void whatHasAFileIsFoundInItsOwnHistoryUnlessTheFileIsGone() throws Exception {
    PlanHistory history = history(Retention.USUAL);
    Path file = Files.createFile(folder.resolve("a.plan"));
    history.keep(PLAN, null, content(1), Reason.DISCARDED);
    clock.tick(Duration.ofMinutes(1));
    history.keep(PLAN, file, content(2), Reason.SAVED);
    assertTrue(history.hasFile(PLAN));
    assertEquals(List.of(), history.unfiled(), "it was saved after that");
    clock.tick(Duration.ofMinutes(1));
    history.keep(PLAN, file, content(3), Reason.DISCARDED);
    assertEquals(List.of(), history.unfiled());
    Files.delete(file);
    assertEquals(List.of(history.of(PLAN).getFirst()), history.unfiled());
  }
}
