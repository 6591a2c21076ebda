package dk.planvaerk.storage;

import dk.planvaerk.kind.KindFolder;
import dk.planvaerk.kind.KindOrigin;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folders in which kinds are looked for besides those that ship with the program. */
public final class KindFolders {
  private static final String NAME = "kinds";
  /** The folder of the organisation, for all its users. */
  private static final String VARIABLE = "PLANVAERK_KINDS";

  private final Path user;
  private final List<KindFolder> found;

  private KindFolders(Path user, List<KindFolder> organisation) {
    this.user = user;
    var all = new ArrayList<>(organisation);
    all.add(new KindFolder(KindOrigin.USER, user));
    found = List.copyOf(all);
  }

  /**
   * The folders for a user.
   *
   * @param environment of the process
   * @param set what the settings beside the program name, where the environment names none
   * @param data the user's data folder
   * @param code where the program's classes were loaded from
   */
  public static KindFolders of(Map<String, String> environment, List<Path> set, Path data, URI code) {
    var organisation = new ArrayList<KindFolder>();
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isEmpty()) add(organisation, named);
    else set.forEach(f -> organisation.add(new KindFolder(KindOrigin.ORGANISATION, f)));
    ProgramFolder.find(code, NAME).filter(Files::isDirectory).ifPresent(f -> organisation.add(new KindFolder(KindOrigin.ORGANISATION, f)));
    return new KindFolders(data.resolve(NAME), organisation);
  }

  /** The folder that is the user's own; it need not exist yet. */
  public Path user() {
    return user;
  }

  /** All of them, and those that were named when the program was started. */
  public List<KindFolder> with(List<Path> named) {
    var all = new ArrayList<>(found);
    named.forEach(f -> all.add(new KindFolder(KindOrigin.NAMED, f)));
    return all;
  }

  private static void add(List<KindFolder> folders, String named) {
    try {
      folders.add(new KindFolder(KindOrigin.ORGANISATION, Path.of(named)));
    } catch (InvalidPathException e) {
      return; // no such folder can be there
    }
  }
}
