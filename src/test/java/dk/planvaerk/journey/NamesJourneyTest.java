package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything that can be used has a name that can be read aloud; zoom is one for all; F1 lists the keys. */
@ExtendWith(ApplicationExtension.class)
class NamesJourneyTest {
  @TempDir private static Path data;

  private final FxBackground background = new FxBackground();
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    var recent = new RecentPlans(data);
    recent.add(data.resolve("væk.plan"), "Handleplan");
    new Windows(Texts.DANISH, new KindShelf(UserKinds.in(data), List.of()), Examples.shipped(), recent, new Memory(data, write -> {}),
        new Spelling(data), KeepingIn.folder(data), background, new Program("Planværk", "0"), owner -> new Answers(), file -> true,
        Clock.systemUTC()).show(first);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  @Test
  void whatCanBeUsedHasAName(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("Handleplan Banesvinget 2024").tryQuery().isPresent());
    assertTrue(robot.lookup(".start-missing").tryQuery().isPresent(), "a plan whose file is gone is told of");
    assertEquals(List.of(), nameless(stage.getScene().getRoot()));
    robot.clickOn("Handleplan Banesvinget 2024");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".field-area").queryAll().size() > 1);
    robot.clickOn(robot.lookup(".field-area").nth(1).<Node>query());
    assertEquals(List.of(), nameless(stage.getScene().getRoot()));
  }

  @Test
  void zoomIsTurnedByKeysAndF1ListsTheKeysUntilEscape(FxRobot robot) {
    assertEquals("100 %", zoom(robot));
    robot.press(KeyCode.CONTROL).type(KeyCode.PLUS, 2).release(KeyCode.CONTROL);
    assertEquals("125 %", zoom(robot));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertEquals("100 %", zoom(robot));
    robot.type(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".key-lines").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup(".key-lines").tryQuery().isPresent());
  }

  /** Opens an empty plan where the start page still is, and reads the zoom from its foot. */
  private static String zoom(FxRobot robot) {
    robot.lookup("Handleplan efter tilsyn").tryQuery().filter(n -> n.getStyleClass().contains("choice-title")).ifPresent(robot::clickOn);
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(".zoom").<MenuButton>query().getText();
  }

  private static List<String> nameless(Parent root) {
    var found = new ArrayList<String>();
    for (Node node : root.getChildrenUnmodifiable()) {
      if (!node.isVisible()) continue;
      if (isUsed(node) && !hasName(node)) found.add(node.toString());
      else if (node instanceof Parent parent && !(node instanceof TextInputControl)) found.addAll(nameless(parent));
    }
    return found;
  }

  private static boolean isUsed(Node node) {
    return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof TextEditor;
  }

  private static boolean hasName(Node node) {
    String own = node.getAccessibleText();
    return (own != null && !own.isBlank()) || (node instanceof Labeled l && l.getText() != null && !l.getText().isBlank());
  }
}
