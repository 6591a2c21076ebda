package dk.planvaerk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.storage.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WipedProfileTest {
  private static final String WINDOWS = "Windows 11";

  @TempDir private Path folder;

  private Optional<WipedProfile> find(Optional<Boolean> said, String system, String user, Path home, Path data, boolean named) {
    var settings = new Settings("", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Settings.Keep.USUAL, said);
    return WipedProfile.find(settings, Folders.in(data), named, system, Map.of("USERNAME", user), home);
  }

  private Optional<WipedProfile> onWindows(String user, String home) {
    Path profile = folder.resolve("Users").resolve(home);
    return find(Optional.empty(), WINDOWS, user, profile, profile.resolve("AppData/Local/Planvaerk"), false);
  }

  @Test
  void windowsNamesATemporaryProfileSo() {
    assertEquals(Optional.of(WipedProfile.TEMPORARY), onWindows("hanne", "TEMP"));
    assertEquals(Optional.of(WipedProfile.TEMPORARY), onWindows("hanne", "TEMP.KOMMUNE.003"));
    assertEquals(Optional.empty(), onWindows("hanne", "hanne"));
    assertEquals(Optional.empty(), onWindows("hanne", "TEMPLE"));
    assertEquals(Optional.empty(), onWindows("temp", "TEMP"), "somebody may be called so");
  }

  @Test
  void aMandatoryProfileIsKnownByItsFile() throws Exception {
    Files.createFile(Files.createDirectories(folder.resolve("Users/kiosk")).resolve("NTUSER.MAN"));
    assertEquals(Optional.of(WipedProfile.MANDATORY), onWindows("kiosk", "kiosk"));
  }

  @Test
  void whatIsKeptOutsideTheProfileIsNotWiped() {
    Path home = folder.resolve("Users/TEMP");
    assertEquals(Optional.empty(), find(Optional.empty(), WINDOWS, "hanne", home, folder.resolve("H/Planvaerk"), false));
    assertEquals(Optional.empty(), find(Optional.of(true), WINDOWS, "hanne", home, folder.resolve("H/Planvaerk"), false));
  }

  @Test
  void theSettingsDecideEitherWay() {
    Path home = folder.resolve("home/hanne");
    Path data = home.resolve(".local/share/planvaerk");
    assertEquals(Optional.of(WipedProfile.SET), find(Optional.of(true), "Linux", "hanne", home, data, false));
    assertEquals(Optional.empty(), find(Optional.empty(), "Linux", "hanne", home, data, false));
    Path temporary = folder.resolve("Users/TEMP");
    assertEquals(Optional.empty(), find(Optional.of(false), WINDOWS, "hanne", temporary, temporary.resolve("d"), false));
  }

  @Test
  void whoNamesTheFolderKnowsWhereItLies() {
    Path home = folder.resolve("Users/TEMP");
    assertEquals(Optional.empty(), find(Optional.empty(), WINDOWS, "hanne", home, home.resolve("d"), true));
  }

  @Test
  void aFolderInMemoryIsGoneWithThePower() throws Exception {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isDirectory(memory) && Files.getFileStore(memory).type().equals("tmpfs"));
    assertEquals(Optional.of(WipedProfile.MEMORY), find(Optional.empty(), "Linux", "hanne", folder, memory.resolve("no/such/folder"), false));
    assertEquals(Optional.empty(), find(Optional.empty(), "Linux", "hanne", folder, memory.resolve("no/such/folder"), true));
  }
}
