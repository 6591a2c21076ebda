package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** One view of a plan comes in the place of another, as when the plan gets another kind. */
@ExtendWith(ApplicationExtension.class)
class ViewJourneyTest {
  @TempDir private static Path folder;

  private final EditorModel plan = new EditorModel(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow(), new Ids(), false);
  private EditorStage stage;
  private Stage window;

  @Start
  void start(Stage shown) {
    window = shown;
    stage = new EditorStage(shown, plan, folder, 1280, 800);
  }

  @AfterEach
  void stop() throws Exception {
    stage.close();
  }

  @Test
  void whatWasWrittenBeforeIsNotToldAgain(FxRobot robot) throws Exception {
    stage.answers.file = folder.resolve("plan.pdf");
    Parent before = window.getScene().getRoot();
    robot.interact(stage.document::exportPdf);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> before.lookup(".notice-line").isVisible());
    robot.interact(() -> stage.show(plan.another()));
    assertFalse(window.getScene().getRoot().lookup(".notice-line").isVisible());
  }

  @Test
  void theViewBeforeIsNotHeld(FxRobot robot) throws Exception {
    WeakReference<Parent> before = another(robot);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
      Thread.sleep(500); // the dictionary may be being read, and whoever asked for it is held until it is
      System.gc();
      return before.get() == null;
    });
    assertTrue(before.refersTo(null));
  }

  /** With large letters whole tools go, which are in the menu too; none is left with a few dots for its words. */
  @Test
  void theToolsThatAreLeftSayTheirWords(FxRobot robot) throws Exception {
    for (int size : new int[] {13, 18}) {
      robot.interact(() -> window.getScene().getRoot().setStyle("-fx-font-size: " + size + "px"));
      WaitForAsyncUtils.waitForFxEvents();
      for (Node tool : window.getScene().getRoot().lookup(".editor-tools").lookupAll(".button")) {
        if (!(tool instanceof Button button) || !button.isVisible() || button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) continue;
        assertTrue(button.getWidth() >= button.prefWidth(-1) - 1, size + " " + button.getText());
      }
    }
  }

  /** The root of a view that another one has come in the place of. */
  private WeakReference<Parent> another(FxRobot robot) {
    EditorModel left = plan.another();
    robot.interact(() -> stage.show(left));
    var root = new WeakReference<>(window.getScene().getRoot());
    robot.interact(() -> {
      left.leave();
      stage.show(plan.another());
    });
    return root;
  }
}
