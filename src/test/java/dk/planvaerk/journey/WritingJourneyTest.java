package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Walk;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding, replacing and what is offered, with real keys. */
@ExtendWith(ApplicationExtension.class)
class WritingJourneyTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  @TempDir private static Path folder;
  private EditorStage shown;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 1366, 1000);
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  @Test
  void aWordIsReplacedEverywhereAndOneUndoBringsItBack(FxRobot robot) throws Exception {
    press(robot, KeyCode.H);
    robot.write("borger");
    TextField what = robot.lookup(".find-field").nth(0).query();
    assertEquals("borger", what.getText());
    waitUntil(() -> robot.lookup(".find-status").queryLabeled().getText().contains(" af "));
    long hits = count("borger");
    assertTrue(hits > 3);
    robot.clickOn(robot.lookup(".find-field").nth(1).<Node>query()).write("beboer");
    robot.clickOn("Erstat alle");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, count("borger"));
    assertTrue(robot.lookup(".find-bar").<Node>query().isFocusWithin(), "the focus stays in the bar");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup(".find-bar").<Node>query().isVisible());
    press(robot, KeyCode.Z);
    assertSame(plan, editor.plan());
  }

  @Test
  void hitsAreMarkedWhileTheBarIsOpenAndNotByF3WithoutIt(FxRobot robot) throws Exception {
    press(robot, KeyCode.F);
    robot.write("borger");
    waitUntil(() -> isMarked(robot));
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(isMarked(robot));
    robot.type(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(isMarked(robot), "nobody could take the marks away, and what is typed would leave them behind");
    assertTrue(editor.cell().isPresent());
  }

  private static boolean isMarked(FxRobot robot) {
    return robot.lookup(".found").queryAllAs(javafx.scene.shape.Path.class).stream().anyMatch(p -> !p.getElements().isEmpty())
        || robot.lookup(".found-here").queryAllAs(javafx.scene.shape.Path.class).stream().anyMatch(p -> !p.getElements().isEmpty());
  }

  @Test
  void enterIsTheTextsUntilTheUserHasGoneIntoTheList(FxRobot robot) throws Exception {
    Spot.InRow theme = Walk.first(plan).orElseThrow();
    robot.interact(() -> {
      editor.write(theme, "");
      editor.travel(theme);
    });
    robot.write("udd");
    waitUntil(() -> isOffered(robot));
    robot.type(KeyCode.ENTER);
    assertEquals("udd\n", text(theme), "Enter without going into the list begins a new line");
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(isOffered(robot));
    robot.write("udd");
    waitUntil(() -> isOffered(robot));
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(text(theme).startsWith("udd\nUddannelse"), text(theme));
  }

  private static boolean isOffered(FxRobot robot) {
    return robot.lookup(".suggest-list").<Node>query().isVisible();
  }

  private static void waitUntil(Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, so);
  }

  private String text(Spot spot) {
    return editor.plan().text(spot).orElseThrow().shown();
  }

  private long count(String word) {
    Stream<Spot> spots = editor.plan().rows().flatMap(r -> r.spots(plan.kind()).stream());
    return spots.filter(s -> text(s).toLowerCase(Locale.ROOT).contains(word)).count();
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
