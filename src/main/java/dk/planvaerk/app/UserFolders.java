package dk.planvaerk.app;

import dk.planvaerk.settings.Settings;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where this process keeps what is the user's.
 *
 * @param named whether the command line or the environment names the folder
 */
record UserFolders(Folders folders, boolean named) {
  static UserFolders of(Optional<Path> named, Settings settings) {
    return new UserFolders(settings.folders(named, UserFolder.ofUser()), named.isPresent());
  }

  Path data() {
    return folders.data();
  }

  /** As parameters of the program with windows. */
  List<String> parameters() {
    return List.of("--data=" + folders.data(), "--journal=" + folders.journal(), "--history=" + folders.history(), "--named=" + named);
  }

  /** Of those parameters. */
  static UserFolders of(Map<String, String> parameters) {
    Folders usual = Folders.in(Path.of(parameters.getOrDefault("data", UserFolder.ofUser().toString())));
    return new UserFolders(
        new Folders(usual.data(), Path.of(parameters.getOrDefault("journal", usual.journal().toString())),
            Path.of(parameters.getOrDefault("history", usual.history().toString()))),
        Boolean.parseBoolean(parameters.get("named")));
  }
}
