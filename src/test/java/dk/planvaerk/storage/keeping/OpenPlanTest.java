package dk.planvaerk.storage.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two copies of a plan began as, told by their saves and not by what they say. */
class OpenPlanTest {
  @TempDir private Path folder;
  private final Plan first = titled(Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow(), "Første");
  private Path file = Path.of("");

  private static Plan titled(Plan plan, String title) {
    return plan.withHead(plan.head().getFirst().field(), Text.of(title));
  }

  @BeforeEach
  void begin() throws Exception {
    file = folder.resolve("a.plan");
    KeepingIn.plan(folder, first, null).save(first, file, null);
  }

  private OpenPlan open(String who, Path where) throws Exception {
    Keeping keeping = KeepingIn.folder(folder.resolve(who));
    return keeping.open(PlanFile.open(where), keeping.lock(where));
  }

  private static void save(OpenPlan open, Plan plan, Path where) throws Exception {
    Saved saved = open.save(plan, where, null);
    if (saved instanceof Saved.TakenOver) {
      open.takeOver();
      saved = open.save(plan, where, null);
    }
    assertInstanceOf(Saved.Done.class, saved);
  }

  private static List<Plan> begun(OpenPlan open, Plan plan, Path where) throws Exception {
    open.takeOver();
    return open.earlier(assertInstanceOf(Saved.ChangedOutside.class, open.save(plan, where, null)).lineage());
  }

  /** Their file says what mine once did, and is all the same later than mine. */
  @Test
  void whoTakesMyTextBackHasBegunWithMine() throws Exception {
    OpenPlan mine = open("mine", file);
    Plan second = titled(first, "Anden");
    save(mine, second, file);
    save(open("theirs", file), first, file);
    assertEquals(List.of(second), begun(mine, titled(first, "Tredje"), file));
  }

  /** Two saved at the same time, and the service put the other's in the place of mine. */
  @Test
  void whoHasNeverSeenMineHasBegunWithWhatWasBefore() throws Exception {
    Path elsewhere = folder.resolve("b.plan");
    Files.copy(file, elsewhere);
    OpenPlan mine = open("mine", file);
    save(mine, titled(first, "Anden"), file);
    Plan third = titled(first, "Tredje");
    save(mine, third, file);
    save(open("theirs", elsewhere), titled(first, "Tredje, og noget mere"), elsewhere);
    Files.copy(elsewhere, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(first), begun(mine, titled(first, "Fjerde"), file));
  }

  /** Another program wrote it, which knows of no saves. */
  @Test
  void whereNothingIsToldAllThatTheFileHasSaidIsLookedAt() throws Exception {
    OpenPlan mine = open("mine", file);
    Plan second = titled(first, "Anden");
    save(mine, second, file);
    Files.write(file, PlanFile.bytes(titled(first, "Deres")));
    assertEquals(List.of(second, first), begun(mine, titled(first, "Tredje"), file).stream().distinct().toList());
  }
}
