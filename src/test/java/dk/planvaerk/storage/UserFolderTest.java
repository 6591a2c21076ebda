package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("hjem").toAbsolutePath();

  @Test
  void eachSystemHasItsPlace() {
    assertEquals(HOME.resolve(".local/share/planvaerk"), UserFolder.find(Map.of(), "Linux", HOME));
    assertEquals(HOME.resolve("Library/Application Support/Planvaerk"), UserFolder.find(Map.of(), "Mac OS X", HOME));
    assertEquals(HOME.resolve("AppData/Local/Planvaerk"), UserFolder.find(Map.of(), "Windows 11", HOME));
  }

  @Test
  void theEnvironmentMayNameAnotherWhichMustBeAbsolute() {
    Path data = Path.of("data").toAbsolutePath();
    assertEquals(data.resolve("planvaerk"), UserFolder.find(Map.of("XDG_DATA_HOME", data.toString()), "Linux", HOME));
    assertEquals(HOME.resolve(".local/share/planvaerk"), UserFolder.find(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME));
  }
}
