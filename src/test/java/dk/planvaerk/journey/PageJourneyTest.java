package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.table.PlanTable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
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

/** A plan that is running text is written, put into another order and marked with real keys and the mouse. */
@ExtendWith(ApplicationExtension.class)
class PageJourneyTest {
  private final EditorModel editor =
      new EditorModel(Examples.shipped().copy("koebenhavn", new Ids()).orElseThrow(), new Ids(), false);
  @TempDir private static Path folder;
  private EditorStage shown;
  private PlanTable page;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 1366, 1000);
    page = shown.table;
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  private List<Row> rows() {
    return editor.plan().rows().toList();
  }

  private Spot.InRow cell(int row, String column) {
    return new Spot.InRow(rows().get(row).id(), null, column);
  }

  private String text(Spot.InRow cell) {
    return editor.plan().text(cell).orElseThrow().shown();
  }

  private void click(FxRobot robot, Spot.InRow cell) throws Exception {
    robot.interact(() -> page.reveal(cell));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> page.boxOf(cell).isPresent());
    Bounds box = page.boxOf(cell).orElseThrow();
    robot.clickOn(new Point2D(box.getCenterX(), Math.min(box.getCenterY(), box.getMinY() + 20)));
  }

  @Test
  void textsOfThePageAreWalkedWrittenMovedAndMarked(FxRobot robot) throws Exception {
    Spot.InRow section = cell(2, "overskrift");
    click(robot, section);
    robot.type(KeyCode.END).write(" æøå").type(KeyCode.ENTER);
    assertEquals("Fysiske rammer æøå", text(section));
    assertEquals(cell(2, "tekst"), editor.cell().orElseThrow(), "Enter goes from a heading into its text");
    robot.type(KeyCode.TAB);
    assertEquals(cell(3, "overskrift"), editor.cell().orElseThrow());
    robot.type(KeyCode.UP, 1);
    assertEquals(cell(2, "tekst"), editor.cell().orElseThrow(), "up goes on in the text above");

    click(robot, section);
    Plan before = editor.plan();
    List<String> order = rows().stream().map(Row::id).toList();
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertEquals(section, editor.cell().orElseThrow());
    assertEquals(order.subList(2, 6), rows().subList(5, 9).stream().map(Row::id).toList(), "its recommendations go along");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals(before, editor.plan());

    Spot.InRow open = cell(4, "overskrift");
    click(robot, open);
    robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
    assertTrue(editor.plan().kind().isDone(rows().get(4).steps().getFirst()));
  }

  /** A text may be taller than the window: it is the place in it that has to be in sight. */
  @Test
  void aPlaceFarDownInATallTextIsBroughtIntoSight(FxRobot robot) throws Exception {
    Spot.InRow tall = rows().stream().map(r -> new Spot.InRow(r.id(), null, "tekst")).filter(s -> editor.plan().text(s).isPresent())
        .max(Comparator.comparingInt(s -> text(s).length())).orElseThrow();
    robot.interact(() -> page.reveal(tall));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> page.boxOf(tall).isPresent());
    Bounds before = page.boxOf(tall).orElseThrow();
    robot.interact(() -> page.reveal(tall, text(tall).length()));
    Bounds now = page.boxOf(tall).orElseThrow();
    double bottom = page.localToScreen(page.getBoundsInLocal()).getMaxY();
    assertTrue(before.getMaxY() > bottom, "it is tall");
    assertTrue(now.getMaxY() <= bottom + 30, now + " in " + bottom);
  }
}
