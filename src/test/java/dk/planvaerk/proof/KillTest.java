package dk.planvaerk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes and saves. */
class KillTest {
  private static final int KILLS = Integer.getInteger("proof.kills", 100);

  @TempDir private Path folder;

  @Test
  void whatIsOnTheDiskSurvivesAKill() throws Exception {
    var loop = new KillLoop(folder, 5);
    for (int i = 0; i < KILLS; i++) loop.kill();
    assertEquals(KILLS, loop.done());
  }
}
