package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
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
  void theSwitchOfTheCaseFollowsThePlan(FxRobot robot) {
    Parent view = window.getScene().getRoot();
    robot.clickOn(view.lookup(".head-unprinted .fold-line"));
    var printed = (CheckBox) view.lookup(".head-case-printed");
    robot.clickOn(printed);
    assertTrue(plan.plan().casePrinted());
    robot.interact(plan::undo);
    assertFalse(plan.plan().casePrinted());
    assertFalse(printed.isSelected());
  }

  /** What has no room in the tool bar is in a menu, and comes back. */
  @Test
  void atTwiceTheSizeTheToolBarGivesWay(FxRobot robot) {
    Parent view = window.getScene().getRoot();
    size(robot, view, 10);
    assertTrue(isSeen(view, ".marks-tools"));
    assertFalse(isSeen(view, ".more-tools"));
    size(robot, view, 26);
    assertTrue(isSeen(view, ".more-tools"));
    assertTrue(isSeen(view, ".accent"));
    assertFalse(isSeen(view, ".marks-tools"));
    assertTrue(view.getLayoutBounds().getWidth() <= window.getScene().getWidth(), "nothing is cut off");
    size(robot, view, 10);
    assertTrue(isSeen(view, ".marks-tools"));
  }

  private static void size(FxRobot robot, Parent view, int letters) {
    robot.interact(() -> view.setStyle("-fx-font-size: " + letters + "px"));
    robot.interact(view::layout);
  }

  private boolean isSeen(Parent view, String what) {
    Node tool = view.lookup(".editor-tools " + what);
    Bounds at = tool.localToScene(tool.getLayoutBounds());
    return at.getMinX() >= 0 && at.getMaxX() <= window.getScene().getWidth();
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
