package dk.planvaerk.settings;

import dk.planvaerk.storage.Folders;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why what the program keeps for the user is gone when they log off, as far as that can be known. */
public enum WipedProfile {
  /** The settings say so. */
  SET,
  /** Windows could not load the user's profile and has made one for this time. */
  TEMPORARY,
  /** The profile is the same for all, and Windows keeps nothing of what is changed in it. */
  MANDATORY,
  /** The data folder lies in the memory of the computer. */
  MEMORY;

  /** The folder that Windows makes then, with the domain and a number behind it where there are several. */
  private static final Pattern TEMPORARY_FOLDER = Pattern.compile("TEMP(\\..+)?");
  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");

  /** For this process. */
  public static Optional<WipedProfile> find(Settings settings, Folders folders, boolean named) {
    return find(settings, folders, named, System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
  }

  /**
   * Looks.
   *
   * @param named whether the data folder was named when the program was started, by somebody who knows where it lies
   * @param system name of the operating system, as in {@code os.name}
   * @param home the user's own folder
   */
  static Optional<WipedProfile> find(
      Settings settings, Folders folders, boolean named, String system, Map<String, String> environment, Path home) {
    if (named || !settings.profileIsWiped().orElse(true)) return Optional.empty();
    boolean inProfile = Stream.of(folders.data(), folders.journal(), folders.history()).anyMatch(f -> f.startsWith(home));
    if (inProfile && settings.profileIsWiped().isPresent()) return Optional.of(SET);
    if (inProfile && system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      boolean isCalledSo = environment.getOrDefault("USERNAME", "").equalsIgnoreCase("temp");
      if (!isCalledSo && TEMPORARY_FOLDER.matcher(String.valueOf(home.getFileName())).matches()) return Optional.of(TEMPORARY);
      if (Files.exists(home.resolve("NTUSER.MAN"))) return Optional.of(MANDATORY);
    }
    return IN_MEMORY.contains(drive(folders.data())) ? Optional.of(MEMORY) : Optional.empty();
  }

  /** What kind of drive a folder lies on, or will. */
  private static String drive(Path folder) {
    for (@Nullable Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (!Files.exists(at)) continue;
      try {
        return at.getFileSystem() == FileSystems.getDefault() ? Files.getFileStore(at).type() : "";
      } catch (IOException e) {
        return "";
      }
    }
    return "";
  }
}
