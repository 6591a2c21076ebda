package dk.planvaerk.ui.editor.recovery;

import dk.planvaerk.language.Texts;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says, above a plan, that what is seen was recovered and is not in its file, and what can be done about it. */
public final class RecoveredBar extends FlowPane {
  /**
   * @param changes what is not in the file
   * @param save saves the plan as it is seen
   * @param open shows the plan as it is in its file beside it, or null where there is none
   * @param discard shows that one instead
   */
  public RecoveredBar(
      Texts texts, List<ListedChange> changes, Supplier<@Nullable Window> owner, Command save, @Nullable Runnable open, Runnable discard) {
    getStyleClass().add("recovered-bar");
    getStylesheets().add(String.valueOf(RecoveredBar.class.getResource("recovery.css")));
    var told = new Label(texts.get("recovered.told"), new FontIcon("fth-rotate-ccw"));
    told.setWrapText(true);
    var deeds = new HBox();
    deeds.getStyleClass().add("recovered-deeds");
    if (!changes.isEmpty()) {
      String label = texts.get(changes.size() == 1 ? "recovered.one" : "recovered.many", Integer.toString(changes.size()));
      deeds.getChildren().add(button(Command.of(label, () -> new ChangesDialog(owner.get(), texts, changes).show())));
    }
    if (open != null) deeds.getChildren().add(button(Command.of(texts.get("recovered.open"), open)));
    deeds.getChildren().add(button(Command.of(texts.get("recovered.save"), save.action())));
    deeds.getChildren().add(button(Command.of(texts.get("recovered.discard"), discard)));
    HBox.setHgrow(told, Priority.ALWAYS);
    getChildren().addAll(told, deeds);
  }

  private static Button button(Command command) {
    Button button = Controls.button(command, command.plainLabel());
    button.setFocusTraversable(true);
    return button;
  }
}
