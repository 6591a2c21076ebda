package dk.planvaerk.storage.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.copies.CopyName.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCopiesTest {
  @TempDir Path folder;
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  private Path write(String name, Plan what, String when) throws Exception {
    Path file = folder.resolve(name);
    PlanFile.save(what, file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(when)));
    return file;
  }

  @Test
  void othersOfThePlanAreFoundTheNewestFirst() throws Exception {
    Plan other = plan.withHead(plan.head().getFirst().field(), Text.of("En anden"));
    Path file = write("plan.plan", plan, "2025-01-15T12:00:00Z");
    Path synced = write("plan.sync-conflict-20250115-130501-ABCDEFG.plan", other, "2025-01-15T12:05:00Z");
    Path named = write("Planen hjemmefra.plan", other, "2025-01-15T12:09:00Z");
    write("plan-PC-NAVN.plan", plan, "2025-01-15T12:10:00Z"); // says the same
    write("anden.plan", other.withId(new Ids().next()), "2025-01-15T12:10:00Z");
    Files.writeString(folder.resolve("plan (conflicted copy 2025-01-15 130501).plan"), "{\"format\": \"planv");
    Files.writeString(folder.resolve("tabel.json"), "[1, 2]");
    List<PlanCopy> found = PlanCopies.beside(file, plan);
    assertEquals(List.of(named, synced), found.stream().map(PlanCopy::file).toList());
    assertEquals(Optional.of(Service.SYNCTHING), Optional.ofNullable(found.getLast().name()).map(CopyName::service));
    assertEquals(Instant.parse("2025-01-15T12:05:00Z"), found.getLast().modified());
    assertFalse(found.getLast().by().isEmpty());
    assertEquals(other, found.getLast().plan());
  }

  @Test
  void aFolderThatIsGoneHasNone() {
    assertEquals(List.of(), PlanCopies.beside(folder.resolve("væk").resolve("plan.plan"), plan));
  }
}
