package dk.planvaerk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program's window, seen from outside. */
interface Window {
  /**
   * Shows the window and comes back when it is closed.
   *
   * @param files plans to open
   * @param user where the program keeps what is the user's
   * @param example name of an example to open as a new plan
   * @param kinds folders with kinds, besides the usual ones
   * @return the exit code
   */
  int show(List<Path> files, Optional<String> example, List<Path> kinds, UserFolders user, Locale language);
}
