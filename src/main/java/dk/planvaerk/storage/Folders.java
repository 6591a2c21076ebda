package dk.planvaerk.storage;

import java.nio.file.Path;

/**
 * Where the program keeps what is the user's beside the plans themselves; none of them need exist yet.
 *
 * @param data what is remembered from one start to the next
 * @param journal what has been written and not yet saved
 * @param history plans as they once were
 */
public record Folders(Path data, Path journal, Path history) {
  /** All in one. */
  public static Folders in(Path data) {
    return new Folders(data, data.resolve("journal"), data.resolve("history"));
  }
}
