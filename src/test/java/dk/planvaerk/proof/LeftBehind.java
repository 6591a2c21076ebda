package dk.planvaerk.proof;

import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.keeping.Keeping;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Looks for a text in what a program that was ended has left unsaved. Arguments: the data folder, and the text. Ends with 1
 * where it is not there.
 */
public final class LeftBehind {
  private LeftBehind() {}

  public static void main(String[] arguments) throws Exception {
    var keeping = new Keeping(Folders.in(Path.of(arguments[0])), Retention.USUAL, (pause, work) -> {}, Clock.systemUTC());
    for (Leftover left : keeping.leftovers().find()) {
      if (left instanceof Leftover.Unsaved unsaved && unsaved.plan().toString().contains(arguments[1])) return;
    }
    System.exit(1);
  }
}
