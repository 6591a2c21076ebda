package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.editor.model.DocumentModel;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what needs no answer, below what it lies around, and goes away by itself. */
final class Notices extends NotificationPane {
  private static final Duration SHOWN = Duration.seconds(8);

  private final Texts texts;
  private final WindowActions window;
  private final PauseTransition hiding = new PauseTransition(SHOWN);

  Notices(Texts texts, WindowActions window, Node content) {
    super(content);
    this.texts = texts;
    this.window = window;
    setShowFromTop(false);
    getStyleClass().add("notices");
    hiding.setOnFinished(e -> hide());
  }

  void say(String text) {
    say(text, "fth-info");
  }

  void exported(DocumentModel.Written written) {
    Path file = written.file();
    say(texts.get("export.done", String.valueOf(file.getFileName())), "fth-check",
        new Action(texts.get("export.open"), e -> window.show(file)),
        new Action(texts.get("export.folder"), e -> window.showFolder(file)));
  }

  private void say(String text, String icon, Action... actions) {
    getActions().setAll(actions);
    show(text, new FontIcon(icon));
    hiding.playFromStart();
  }
}
