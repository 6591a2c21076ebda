package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Unmarked;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is done is marked in an old plan without the mouse. */
@ExtendWith(ApplicationExtension.class)
class DoneJourneyTest {
  @TempDir private static Path folder;

  private final Plan plan = Unmarked.plan();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private EditorStage shown;
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    shown = new EditorStage(first, editor, folder, 1366, 768);
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  @Test
  void markedWithADateAndAResultTakenBackAndReopened(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.J);
    assertEquals(step(2, 0).id(), at(robot, 2).step(), "as often as it takes to come to row 3");
    press(robot, KeyCode.CONTROL, KeyCode.G);
    assertTrue(focused() instanceof TextField);
    robot.write("august 2024").type(KeyCode.ENTER).write("Alle borgere har en plan.").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(focused() instanceof TextEditor, "back in the cell");
    assertFalse(bar().isVisible());
    assertEquals("august 2024", Objects.requireNonNull(step(2, 0).state().done()).date());
    String when = plan.kind().column(Column.Role.WHEN).orElseThrow().id();
    assertTrue(step(2, 0).cell(when).orElseThrow().text().shown().endsWith("\nAlle borgere har en plan."));

    for (int i = 0; i < 3; i++) press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertSame(plan, editor.plan());
    press(robot, KeyCode.CONTROL, KeyCode.G);
    assertTrue(plan.kind().isDone(step(2, 0)));
    robot.type(KeyCode.ESCAPE);
    press(robot, KeyCode.CONTROL, KeyCode.G);
    assertFalse(plan.kind().isDone(step(2, 0)), "the same key reopens");
  }

  @Test
  void rewritingAsksInPassing(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.J);
    press(robot, KeyCode.CONTROL, KeyCode.G);
    robot.write("august 2024").type(KeyCode.ESCAPE);
    assertFalse(bar().isVisible());
    Node cell = focused();
    press(robot, KeyCode.CONTROL, KeyCode.HOME);
    robot.write("Ikke ");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(bar().isVisible());
    assertSame(cell, focused(), "she writes on");
    robot.press(KeyCode.SHIFT);
    press(robot, KeyCode.CONTROL, KeyCode.A);
    robot.release(KeyCode.SHIFT);
    assertFalse(bar().isVisible());
    assertTrue(isDone());
    robot.write("og ");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(bar().isVisible());
    robot.clickOn(bar().lookupAll(".button").stream().filter(b -> b instanceof Button x && x.getText().startsWith("Nej"))
        .findFirst().orElseThrow());
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(isDone());
    assertFalse(bar().isVisible());
  }

  private boolean isDone() {
    return plan.kind().isDone(editor.step().orElseThrow());
  }

  @Test
  void onlyWhatIsOpenIsShown(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.J);
    Row first = editor.row().orElseThrow();
    for (int i = 0; i < first.steps().size(); i++) {
      press(robot, KeyCode.CONTROL, KeyCode.G);
      press(robot, KeyCode.CONTROL, KeyCode.J);
    }
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".hidden-line").query().isVisible());
    assertTrue(robot.lookup(".row-number").queryAll().stream().filter(n -> n.getParent().isVisible())
        .map(n -> ((Label) n).getText()).noneMatch("1"::equals));
    assertEquals(2, number(), "the others keep their numbers");
    press(robot, KeyCode.CONTROL, KeyCode.G);
    assertTrue(plan.kind().isDone(step(1, 0)));
  }

  @Test
  void noKeyStandsForTwoThings(FxRobot robot) {
    MenuBar bar = robot.lookup(n -> n instanceof MenuBar).query();
    var seen = new HashMap<KeyCombination, String>();
    for (Menu menu : bar.getMenus()) collect(menu, seen);
    assertTrue(seen.size() > 40);
  }

  private static void collect(MenuItem item, Map<KeyCombination, String> seen) {
    if (item instanceof Menu menu) menu.getItems().forEach(i -> collect(i, seen));
    else if (item.getAccelerator() != null) assertNull(seen.put(item.getAccelerator(), item.getText()), item.getText());
  }

  /** Goes on with the key to a row, by its index. */
  private Spot.InRow at(FxRobot robot, int row) {
    while (number() < row + 1) press(robot, KeyCode.CONTROL, KeyCode.J);
    return editor.cell().orElseThrow();
  }

  private int number() {
    return 1 + editor.plan().rows().map(Row::id).toList().indexOf(editor.cell().orElseThrow().row());
  }

  private Step step(int row, int step) {
    return editor.plan().rows().toList().get(row).steps().get(step);
  }

  private Node bar() {
    return stage.getScene().lookup(".follow-bar");
  }

  private Node focused() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().getFocusOwner());
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
