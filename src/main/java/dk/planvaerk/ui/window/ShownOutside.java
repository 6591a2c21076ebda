package dk.planvaerk.ui.window;

import dk.planvaerk.language.Message;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A document or its folder in the program that the system has for it. */
final class ShownOutside {
  private ShownOutside() {}

  /**
   * Shows it.
   *
   * @param tell told where it is if the system can't show it
   */
  static void show(Windows windows, Path file, Consumer<Message> tell) {
    Message unshown = Message.of(PlanWindow.class, "show.failed", file.toString());
    windows.background.beside(() -> windows.opener.show(file), shown -> {
      if (!shown) tell.accept(unshown);
    }, failure -> tell.accept(unshown));
  }

  /** Shows the folder that a document lies in. */
  static void showFolder(Windows windows, Path document, Consumer<Message> tell) {
    Path folder = document.toAbsolutePath().getParent();
    if (folder != null) show(windows, folder, tell);
  }
}
