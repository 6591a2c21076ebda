package dk.planvaerk.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Folders of kinds where the user has the only one. */
public final class UserKinds {
  private UserKinds() {}

  public static KindFolders in(Path data) {
    return KindFolders.of(Map.of(), List.of(), data, data.toUri());
  }
}
