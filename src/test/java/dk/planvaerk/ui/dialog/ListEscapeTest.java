package dk.planvaerk.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.keys.KeysDialog;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ListEscapeTest {
  /** A stage of the test is made before the extension begins. */
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Pane(), 600, 500));
    stage.show();
  }

  @AfterEach
  void stop() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void escapeInAListClosesTheDialog(FxRobot robot) {
    var list = new ListView<String>();
    Dialog<ButtonType> dialog = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
      var asked = new Dialog<ButtonType>();
      asked.initOwner(owner());
      asked.getDialogPane().setContent(list);
      asked.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
      ListEscape.closes(asked.getDialogPane());
      return asked;
    });
    shown(robot, dialog, list);
    robot.push(KeyCode.A);
    assertTrue(dialog.isShowing());
    robot.push(KeyCode.ESCAPE);
    assertFalse(dialog.isShowing());
  }

  @Test
  void escapeInTheListOfKeysClosesIt(FxRobot robot) {
    var keys = List.of(new KeyList("Filer", List.of(new KeyList.Entry("Gem", "Ctrl+S"))));
    KeysDialog dialog = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new KeysDialog(owner(), Texts.DANISH, keys));
    shown(robot, dialog, dialog.getDialogPane().lookup(".key-lines"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(dialog.isShowing());
  }

  private static Stage owner() {
    return FxToolkit.toolkitContext().getRegisteredStage();
  }

  private static void shown(FxRobot robot, Dialog<?> dialog, Node list) {
    robot.interact(dialog::show);
    robot.interact(list::requestFocus);
    assertTrue(list.isFocused());
  }
}
