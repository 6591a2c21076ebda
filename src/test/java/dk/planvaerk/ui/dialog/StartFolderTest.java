package dk.planvaerk.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFolderTest {
  @Test
  void aFolderIsTheStartWhereItIsThere(@TempDir Path folder) {
    assertEquals(Optional.of(folder.toFile()), StartFolder.of(folder.toFile()));
    assertEquals(Optional.empty(), StartFolder.of(folder.resolve("væk").toFile()));
  }

  @Test
  void aDriveThatDoesNotAnswerIsNotWaitedFor() {
    var never = new CountDownLatch(1);
    assertEquals(Optional.empty(), StartFolder.of(new File("væk"), f -> {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return true;
    }));
    never.countDown();
  }
}
