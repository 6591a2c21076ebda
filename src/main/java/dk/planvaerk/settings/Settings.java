package dk.planvaerk.settings;

import dk.planvaerk.storage.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is set for all users of an installation; empty is what is not set.
 *
 * @param organisation its name, which new plans begin with
 * @param recipients to whom plans may be sent
 * @param data the user's data folder
 * @param journal where unsaved text is kept, if not in the data folder
 * @param history where plans are kept as they once were, if not in the data folder
 * @param kinds folders with kinds
 * @param keep how long and how much the history keeps
 * @param profileIsWiped whether the user's profile is gone when they log off
 */
public record Settings(
    String organisation, List<String> recipients, Optional<Path> data, Optional<Path> journal, Optional<Path> history, List<Path> kinds,
    Keep keep, Optional<Boolean> profileIsWiped) {
  /** Nothing is set. */
  public static final Settings NONE =
      new Settings("", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Keep.USUAL, Optional.empty());

  /**
   * What the history keeps.
   *
   * @param saves how many of the last ones
   * @param days for how many days one of each
   * @param months for how many months one of each
   * @param megabytes for one plan
   */
  public record Keep(Optional<Integer> saves, Optional<Integer> days, Optional<Integer> months, Optional<Integer> megabytes) {
    static final Keep USUAL = new Keep(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Where the user's things are kept.
   *
   * @param named the folder that the command line or the environment names, which then holds all of it
   * @param usual the one that the system has for it
   */
  public Folders folders(Optional<Path> named, Path usual) {
    if (named.isPresent()) return Folders.in(named.get());
    Folders all = Folders.in(data.orElse(usual));
    return new Folders(all.data(), journal.orElse(all.journal()), history.orElse(all.history()));
  }
}
