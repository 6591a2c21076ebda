package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.storage.RecentPlans.Recent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentPlansTest {
  @TempDir private Path folder;

  @Test
  void theNewestIsFirstAndStandsThereOnce() throws Exception {
    var recent = new RecentPlans(folder);
    Path one = Files.createFile(folder.resolve("Å.plan"));
    Path other = Files.createFile(folder.resolve("B.plan"));
    recent.add(one, "Handleplan");
    recent.add(other, "Opfølgningsplan");
    recent.add(one, "Handleplan 2025");
    assertEquals(List.of(new Recent(one, "Handleplan 2025", false), new Recent(other, "Opfølgningsplan", false)),
        new RecentPlans(folder).all());
  }

  @Test
  void aPlanWhoseFileIsGoneIsKeptAndToldUntilItIsRemoved() {
    var recent = new RecentPlans(folder);
    Path gone = folder.resolve("gone.plan");
    recent.add(gone, "Handleplan");
    assertEquals(List.of(new Recent(gone, "Handleplan", true)), recent.all());
    recent.remove(gone);
    assertEquals(List.of(), new RecentPlans(folder).all());
  }
}
