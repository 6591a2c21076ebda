package dk.planvaerk.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.files.DiskBehind;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.files.RealDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal leaves behind where a virus scanner holds its files. */
class JournalTest {
  @TempDir private Path folder;
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final Held disk = new Held();

  /** Nothing can be deleted while somebody holds it. */
  private static final class Held extends DiskBehind {
    private boolean held;

    Held() {
      super(new RealDisk());
    }

    @Override
    public void delete(Path file) throws IOException {
      if (held) throw new AccessDeniedException(file.toString());
      super.delete(file);
    }
  }

  private Path journals() {
    return folder.resolve("journal");
  }

  private List<Leftover> left() {
    return new Leftovers(disk, journals(), owner -> false).find();
  }

  private Journals open() {
    return new Journals(disk, ms -> {}, journals(), new Owner("", 0, 0), (pause, work) -> {});
  }

  private Plan titled(String title) {
    return plan.withHead(plan.head().getFirst().field(), Text.of(title));
  }

  private static Fingerprint fingerprint(Plan plan) {
    return Fingerprint.of(plan.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void saved(Journal journal, Plan as) {
    journal.saving(as, fingerprint(as));
    journal.saved(as, folder.resolve("a.plan"), fingerprint(as));
  }

  private Journal written(Journals all, String title) {
    Journal journal = all.open(plan, folder.resolve("a.plan"), fingerprint(plan));
    journal.note(titled(title));
    assertTrue(journal.write());
    return journal;
  }

  @Test
  void whatCouldNotBeDeletedAtOnceIsDeletedWhenThePlanIsClosed() {
    Journals all = open();
    Journal journal = written(all, "Første");
    disk.held = true;
    saved(journal, titled("Første"));
    disk.held = false;
    all.close(journal);
    assertEquals(List.of(), left());
  }

  @Test
  void whatIsNeverLetGoSaysThatNothingIsUnsaved() {
    Journals all = open();
    Journal journal = written(all, "Første");
    disk.held = true;
    saved(journal, titled("Første"));
    saved(journal, titled("Anden"));
    all.close(journal);
    assertInstanceOf(Leftover.Open.class, left().getFirst());
    assertEquals(1, left().size());
  }

  @Test
  void whatWasDiscardedIsNotOfferedAgain() {
    Journals all = open();
    Journal journal = written(all, "Ikke gemt");
    disk.held = true;
    all.close(journal);
    assertInstanceOf(Leftover.Open.class, left().getFirst());
  }

  @Test
  void whatWasTakenOverDoesNotComeBackWhenItIsClosed() {
    written(open(), "Ikke gemt");
    var left = assertInstanceOf(Leftover.Unsaved.class, left().getFirst());
    disk.held = true;
    Journals all = open();
    Journal journal = all.adopt(left);
    assertEquals(titled("Ikke gemt"), assertInstanceOf(Leftover.Unsaved.class, left().getFirst()).plan());
    disk.held = false;
    saved(journal, titled("Ikke gemt"));
    all.close(journal);
    assertEquals(List.of(), left());
  }

  @Test
  void whoAsksLateIsToldThatItCannotBeWritten() throws Exception {
    Files.writeString(journals(), "no folder");
    Journal journal = open().open(plan, null, null);
    journal.note(titled("Ikke gemt"));
    assertFalse(journal.write());
    var told = new ArrayList<Boolean>();
    journal.onHealth(told::add);
    assertEquals(List.of(false), told);
    Files.delete(journals());
    assertTrue(journal.write());
    assertEquals(List.of(false, true), told);
  }
}
