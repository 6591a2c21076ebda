package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.table.PlanTable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whole rows with real keys and the mouse: selected, dragged, cut, copied and pasted. */
@ExtendWith(ApplicationExtension.class)
class RowsJourneyTest {
  private static final String TABLE = "<table><tr><th>Tema</th><th>Hvad?</th><th>Pris</th></tr>"
      + "<tr><td rowspan=2>Trivsel</td><td>Samtale<a class=msocomanchor href='#_msocom_1'>[A1]</a></td><td>10</td></tr><tr><td>Kursus</td><td>20</td></tr></table>";

  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final List<String> ids = plan.rows().map(Row::id).toList();
  @TempDir private static Path folder;
  private EditorStage shown;
  private PlanTable table;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 1700, 1060);
    table = shown.table;
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  @Test
  void whatIsCutAndPastedElsewhereHasMoved(FxRobot robot) {
    robot.clickOn(number(0));
    press(robot, KeyCode.CONTROL, KeyCode.X);
    assertEquals(ids.subList(1, 6), order());
    press(robot, KeyCode.SHIFT, KeyCode.DOWN);
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(6, order().size());
    assertEquals(plan.row(ids.getFirst()).orElseThrow().cells(), rows().get(2).cells());
    robot.interact(editor::undo);
    robot.interact(editor::undo);
    assertSame(plan, editor.plan());
  }

  @Test
  void aTableOfAnotherProgramIsPastedAsRowsAfterALook(FxRobot robot) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml(TABLE);
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.clickOn(number(0));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    String left = robot.lookup(".paste-left").queryLabeled().getText();
    assertTrue(left.contains("Kolonnen »Pris« (2 tekster)"), left);
    assertTrue(left.contains("1 kommentar"), left);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(7, order().size());
    Row pasted = rows().get(1);
    assertEquals("Trivsel", pasted.cell("tema").orElseThrow().text().shown());
    assertEquals(List.of("Samtale", "Kursus"), pasted.steps().stream().map(s -> s.cell("hvad").orElseThrow().text().shown()).toList());
    robot.interact(editor::undo);
    assertSame(plan, editor.plan());
  }

  @Test
  void textInACellStaysText(FxRobot robot) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString("en linje\tmed tabulator");
      Clipboard.getSystemClipboard().setContent(content);
    });
    Spot.InRow cell = Walk.first(plan, ids.getFirst()).orElseThrow();
    robot.interact(() -> editor.travel(cell));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertTrue(editor.plan().text(cell).orElseThrow().shown().contains("en linje med tabulator"));
    assertEquals(6, order().size());
  }

  @Test
  void whatIsNotPastedIntoACellIsTold(FxRobot robot) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml("<p>Samtale <del cite='a'>i maj</del><a class=msocomanchor href='#_msocom_1'>[A1]</a>");
      Clipboard.getSystemClipboard().setContent(content);
    });
    Spot.InRow cell = Walk.first(plan, ids.getFirst()).orElseThrow();
    robot.interact(() -> editor.travel(cell));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertTrue(editor.plan().text(cell).orElseThrow().shown().contains("Samtale"));
    assertEquals("Ikke taget med: 1 kommentar, 2 slettede ord: »i maj«.", robot.lookup(".notice-text").queryLabeled().getText());
  }

  @Test
  void aRowIsDraggedByItsNumberAndEscapeLetsItLie(FxRobot robot) {
    Point2D from = number(1);
    Point2D above = number(0);
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(0, -30)).moveTo(above);
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(ids, order());
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(0, -30)).moveTo(above).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(ids.get(1), ids.get(0), ids.get(2)), order().subList(0, 3));
  }

  @Test
  void aPasteIsForTheTableWhenTheUserReadsThereAndNotForTheFieldWrittenInBefore(FxRobot robot) {
    robot.clickOn(robot.lookup(".field-area").nth(0).<Node>query());
    robot.clickOn(number(0));
    press(robot, KeyCode.CONTROL, KeyCode.C);
    robot.type(KeyCode.ESCAPE);
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(plan.head("titel"), editor.plan().head("titel"));
    assertEquals(7, order().size());
  }

  @Test
  void aTableIsTextInAFieldByTheMenuAsByTheKey(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml(TABLE);
      content.putString("Tema\tHvad?\nTrivsel\tSamtale");
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.interact(() -> editor.travel(Walk.first(plan).orElseThrow()));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".form-area").tryQuery().isPresent());
    robot.clickOn(robot.lookup(".form-area").nth(0).<Node>query());
    robot.clickOn("Redigér").clickOn("Sæt ind");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(6, order().size());
    assertTrue(editor.plan().text(editor.cell().orElseThrow()).orElseThrow().shown().contains("Trivsel Samtale"));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertTrue(editor.plan().text(editor.cell().orElseThrow()).orElseThrow().shown().contains("Trivsel Samtale"));
  }

  @Test
  void theMenuOfACellHasOnlyWhatCanBeDoneThere(FxRobot robot) {
    robot.interact(() -> {
      var off = new SimpleBooleanProperty(true);
      var menu = Controls.context(List.of(CommandMenu.of("Aktivitet", List.of(
          Command.of("Flyt op", () -> {}), Command.of("Del", () -> {}).disabledWhen(off)))));
      var part = (Menu) menu.getItems().getFirst();
      assertEquals(List.of(true, false), part.getItems().stream().map(MenuItem::isVisible).toList());
      off.set(false);
      assertTrue(part.getItems().getLast().isVisible());
    });
  }

  @Test
  void whoLetsRowsGoReadsInTheLastOfThem(FxRobot robot) {
    robot.interact(() -> editor.travel(Walk.first(plan).orElseThrow()));
    robot.clickOn(number(1)).type(KeyCode.ESCAPE);
    assertEquals(ids.get(1), editor.row().orElseThrow().id());
    assertTrue(robot.lookup(".cell-ring").<Node>query().getParent().isVisible());
  }

  private List<Row> rows() {
    return editor.plan().rows().toList();
  }

  private List<String> order() {
    return rows().stream().map(Row::id).toList();
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The number of a row, left of its first cell. */
  private Point2D number(int row) {
    Spot.InRow first = Walk.first(editor.plan(), order().get(row)).orElseThrow();
    WaitForAsyncUtils.waitForFxEvents(); // what stands above the rows may still be getting its height
    Bounds box = WaitForAsyncUtils.waitForAsyncFx(5000, () -> table.boxOf(first)).orElseThrow();
    return new Point2D(box.getMinX() - 15, box.getMinY() + 12);
  }
}
