package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is new since a version is marked while one writes, and the keys go from change to change. */
@ExtendWith(ApplicationExtension.class)
class MarksJourneyTest {
  @TempDir private static Path folder;

  private final Ids ids = new Ids();
  private final Plan bare = Examples.shipped().copy("dolmer-have", ids).orElseThrow().withVersions(List.of());
  private final Plan plan = bare.withVersions(List.of(Versions.of(bare, LocalDate.of(2024, 8, 20), "Første udkast", "", null, ids)));
  private final EditorModel editor = new EditorModel(plan, ids, false);
  private EditorStage stage;

  @Start
  void start(Stage first) {
    stage = new EditorStage(first, editor, folder, 1366, 768);
  }

  @AfterEach
  void stop() throws TimeoutException {
    stage.close();
  }

  @Test
  void whatIsWrittenIsGreenAndWhatWentAwayShowsInComparingOnly(FxRobot robot) throws TimeoutException {
    Spot.InRow cell = spot(0, 2);
    String was = shown(cell);
    robot.interact(() -> editor.travel(cell));
    WaitForAsyncUtils.waitForFxEvents();
    robot.write(" Og noget helt nyt.");
    WaitForAsyncUtils.waitForFxEvents();
    waitFor(robot, "Ognogetheltnyt.");
    assertTrue(legend(robot).startsWith("Grøn tekst"), legend(robot));

    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> editor.write(cell, was.substring(was.indexOf(' ') + 1)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("", drawn(robot, ".mark-gone"));
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    assertEquals(was.substring(0, was.indexOf(' ')), drawn(robot, ".mark-gone"));
    assertTrue(legend(robot).contains("slettet"), legend(robot));
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
    assertEquals("", drawn(robot, ".mark-gone") + drawn(robot, ".mark-added") + legend(robot));
    assertFalse(shown(cell).contains(was), "what went away is no part of the text");
  }

  @Test
  void theKeysGoFromChangeToChange(FxRobot robot) throws TimeoutException {
    Set<Spot> changed = Set.of(spot(0, 2), spot(1, 1));
    robot.interact(() -> changed.forEach(c -> editor.write(c, "Ændret, " + shown(c))));
    waitFor(robot, "Ændret,");
    robot.type(KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(spot(0, 2), editor.spotProperty().get());
    robot.type(KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(spot(1, 1), editor.spotProperty().get());
    assertTrue(stage.table.boxOf(spot(1, 1)).isPresent(), "in sight");
    robot.type(KeyCode.ENTER);
    robot.write("!");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown(spot(1, 1)).endsWith("!"), "Enter writes there");
    press(robot, KeyCode.SHIFT, KeyCode.F8);
    assertEquals(spot(0, 2), editor.spotProperty().get());

    press(robot, KeyCode.ALT, KeyCode.DIGIT5);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(spot(1, 1), editor.spotProperty().get(), "the second in the list");
    assertTrue(stage.table.isFocused());
  }

  private Spot.InRow spot(int row, int cell) {
    Row at = plan.rows().toList().get(row);
    return at.spots(plan.kind()).get(cell);
  }

  private String shown(Spot spot) {
    return editor.plan().text(spot).orElseThrow().shown();
  }

  /** Waits for something that is new to be seen as that. */
  private static void waitFor(FxRobot robot, String added) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> drawn(robot, ".mark-added")).contains(added));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String legend(FxRobot robot) {
    return robot.lookup(".marks-legend .label").queryAll().stream().filter(n -> n.getParent().isVisible())
        .map(n -> ((Label) n).getText()).collect(Collectors.joining());
  }

  /** What is drawn in letters of a style, without spaces, which are none at the ends of lines. */
  private static String drawn(FxRobot robot, String style) {
    return robot.lookup(style).queryAll().stream().filter(n -> n instanceof Text && n.isVisible() && n.getParent().isVisible())
        .map(n -> ((Text) n).getText().replaceAll("\\s+", "")).collect(Collectors.joining());
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
