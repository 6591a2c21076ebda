package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
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

/** Writing in the table with real keys and the mouse, on the real plan. */
@ExtendWith(ApplicationExtension.class)
class TableJourneyTest {
  /** Monocle turns the robot's wheel the wrong way round. */
  private static final VerticalDirection DOWN =
      "Monocle".equals(System.getProperty("glass.platform")) ? VerticalDirection.UP : VerticalDirection.DOWN;

  private final EditorModel editor =
      new EditorModel(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow(), new Ids(), false);
  @TempDir private static Path folder;
  private EditorStage shown;
  private PlanTable table;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 1366, 1000);
    table = shown.table;
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  /** Tab leads there from the last cell. */
  @Test
  void whatIsWrittenBehindTheLastCellBeginsTheNextRow(FxRobot robot) {
    long rows = editor.plan().rows().count();
    robot.interact(table::revealTail);
    robot.interact(() -> shown.view.lookup(".add-row").requestFocus());
    robot.write("Ny");
    assertEquals(rows + 1, editor.plan().rows().count());
    assertEquals("Ny", text(onRow((int) rows, "tema")));
  }

  @Test
  void tabGoesOverTheBorderOfARowAndEveryKeyIsInThePlan(FxRobot robot) {
    Spot.InRow inStep = onStep(0, 1, "hvem");
    robot.clickOn(middle(inStep));
    end(robot);
    robot.write(" på ÆØÅ").type(KeyCode.TAB).write("Tema: ");
    assertEquals("Aftaleholder og afdelingsleder på ÆØÅ", text(inStep));
    assertTrue(text(onRow(1, "tema")).endsWith("Tema: "), text(onRow(1, "tema")));
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertEquals(Optional.of(inStep), editor.cell());
  }

  @Test
  void upAndDownGoOnInTheCellAboveOrBelow(FxRobot robot) {
    Spot.InRow cell = onStep(0, 1, "hvem");
    robot.clickOn(middle(cell));
    end(robot);
    robot.type(KeyCode.DOWN);
    assertEquals(Optional.of(onStep(1, 0, "hvem")), editor.cell(), "over the border of a row");
    robot.type(KeyCode.UP);
    assertEquals(Optional.of(cell), editor.cell());
    robot.write("|");
    assertTrue(text(cell).indexOf('|') > "Aftaleholder og ".length(), "into the last line: " + text(cell));
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
    assertEquals(Optional.of(onStep(0, 0, "hvem")), editor.cell());
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP).write("|");
    assertTrue(text(onStep(0, 0, "hvem")).startsWith("|"), "at the top of the table up goes to the beginning");
  }

  @Test
  void altAndItsLetterOpensEachMenu(FxRobot robot) {
    MenuBar bar = robot.lookup(".menu-bar").query();
    for (int i = bar.getMenus().size() - 1; i >= 0; i--) {
      Menu menu = bar.getMenus().get(i);
      int letter = menu.getText().indexOf('_') + 1;
      robot.interact(table::requestFocus);
      robot.press(KeyCode.ALT).type(KeyCode.getKeyCode(menu.getText().substring(letter, letter + 1).toUpperCase(Locale.ROOT))).release(KeyCode.ALT);
      WaitForAsyncUtils.waitForFxEvents();
      assertEquals(List.of(menu), bar.getMenus().filtered(Menu::isShowing));
      robot.type(KeyCode.ESCAPE);
      robot.interact(menu::hide);
    }
  }

  @Test
  void theRowGrowsWhileTypingAndUndoShrinksIt(FxRobot robot) {
    Spot.InRow tallest = onStep(0, 1, "hvad");
    robot.clickOn(middle(tallest));
    end(robot);
    String before = text(tallest);
    double height = box(tallest).orElseThrow().getHeight();
    robot.write(" Vi følger op på det hele hver eneste måned");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(box(tallest).orElseThrow().getHeight() > height, "the row grows");
    robot.interact(editor::undo);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, text(tallest));
    assertEquals(height, box(tallest).orElseThrow().getHeight());
  }

  @Test
  void escapeGivesBackWhatStoodThere(FxRobot robot) {
    Spot.InRow cell = onStep(0, 0, "hvem");
    robot.clickOn(middle(cell));
    robot.write("xyz").type(KeyCode.ESCAPE);
    assertEquals("Aftaleholder og afdelingsleder", text(cell));
    assertEquals(Optional.of(cell), editor.cell(), "commands are for the cell with the ring");
    robot.type(KeyCode.ENTER).write("!");
    assertEquals("Aftaleholder og afdelingsleder!", text(cell));
    robot.type(KeyCode.ESCAPE);
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(3, row(0).steps().size());
  }

  @Test
  void escapeAfterTheMenusOrAfterADeedFromElsewhereTakesNothingBack(FxRobot robot) {
    Spot.InRow cell = onStep(0, 0, "hvem");
    robot.clickOn(middle(cell));
    end(robot);
    robot.write("!").type(KeyCode.F10).type(KeyCode.ESCAPE);
    assertEquals("Aftaleholder og afdelingsleder!", text(cell), "closes the menus only");
    robot.type(KeyCode.ESCAPE);
    assertEquals("Aftaleholder og afdelingsleder!", text(cell), "was written before the menus");
    robot.type(KeyCode.ENTER).write("?");
    robot.interact(() -> editor.write(cell, "do.replace", Text.of("Aftaleholder")));
    robot.type(KeyCode.ESCAPE);
    assertEquals("Aftaleholder", text(cell));
  }

  @Test
  void typingAfterScrollingAwayLosesNothingAndComesBack(FxRobot robot) throws Exception {
    Spot.InRow cell = onStep(0, 0, "hvem");
    robot.clickOn(middle(cell));
    end(robot);
    robot.moveTo(table).scroll(40, DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), box(cell), "scrolled out of sight");
    robot.write("!?");
    assertEquals("Aftaleholder og afdelingsleder!?", text(cell));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> box(cell).isPresent());
  }

  @Test
  void theHeadAndTheTableDoNotTakeEachOthersKeys(FxRobot robot) {
    Spot.InRow cell = onRow(0, "tema");
    robot.clickOn(middle(cell));
    end(robot);
    robot.write("!");
    robot.clickOn(robot.lookup(".field-area").nth(0).<Node>query());
    end(robot);
    robot.write("?").type(KeyCode.ESCAPE);
    assertEquals("Tema: Målgruppe, metoder og resultat!", text(cell), "Escape in the head is not the cell's");
    assertEquals("Handleplan Banesvinget 2024?", editor.plan().head("titel").shown());
    robot.type(KeyCode.TAB).write("X");
    assertTrue(editor.plan().head("grundlag").shown().contains("X"), "Tab goes on in the head");
    robot.clickOn(middle(cell));
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(3, row(0).steps().size(), "back in the cell its commands work");
  }

  @Test
  void tabLeavesTheTableAtBothEnds(FxRobot robot) {
    Spot.InRow first = onRow(0, "tema");
    robot.clickOn(middle(first));
    press(robot, KeyCode.SHIFT, KeyCode.TAB);
    press(robot, KeyCode.SHIFT, KeyCode.TAB);
    robot.write("Y");
    assertTrue(editor.plan().head("signatur").shown().contains("Y"), "two fields back");
    List<Spot.InRow> last = row(5).spots(editor.plan().kind());
    robot.interact(() -> editor.travel(last.getLast()));
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(7, editor.plan().rows().count(), "Tab past the last cell comes to the button that adds a row");
  }

  @Test
  void aPasteIsOneStepOfUndoAndTheCaretStandsBehindIt(FxRobot robot) {
    Spot.InRow cell = onStep(0, 0, "hvem");
    robot.clickOn(middle(cell));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("abcdef").type(KeyCode.LEFT, 3);
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString("e\u0301\u00ADn\tto\r\ntre");
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(robot, KeyCode.CONTROL, KeyCode.V);
    robot.write("!");
    assertEquals("abcén to\ntre!def", text(cell));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("abcdef", text(cell));
  }

  @Test
  void boldByItsKeysIsAStepOfUndoByItselfAndDoesNotJoinTyping(FxRobot robot) {
    Spot.InRow cell = onStep(0, 0, "hvem");
    robot.clickOn(middle(cell));
    end(robot);
    robot.write("x");
    press(robot, KeyCode.CONTROL, KeyCode.A);
    press(robot, KeyCode.CONTROL, KeyCode.B);
    String text = text(cell);
    assertTrue(editor.plan().text(cell).orElseThrow().isBold(0, text.length()));
    end(robot);
    robot.write("y");
    assertTrue(editor.plan().text(cell).orElseThrow().isBold(0, text.length() + 1), "typed on in bold");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(text, text(cell));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(text, text(cell));
    assertTrue(!editor.plan().text(cell).orElseThrow().isBold(0, 1), "bold is undone");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Aftaleholder og afdelingsleder", text(cell));
  }

  @Test
  void anOpenedCellKeepsItsHeightAndItsLinesAtEverySize(FxRobot robot) {
    Spot.InRow cell = onStep(0, 1, "hvad");
    for (String size : List.of("13px", "26px")) {
      robot.interact(() -> table.getScene().getRoot().setStyle("-fx-font-size: " + size));
      robot.interact(() -> editor.travel(onRow(1, "tema")));
      WaitForAsyncUtils.waitForFxEvents();
      Optional<Bounds> before = box(cell);
      robot.interact(() -> editor.travel(cell));
      WaitForAsyncUtils.waitForFxEvents();
      var open = robot.lookup(".cell-editor").<TextEditor>query();
      double height = box(cell).orElseThrow().getHeight();
      before.ifPresent(b -> assertEquals(b.getHeight(), height, 0.001));
      assertTrue(open.prefHeight(open.getWidth()) <= height, "the editor needs no more room than the cell has");
    }
  }

  @Test
  void theCaretStaysInSightInACellThatIsTallerThanTheWindow(FxRobot robot) throws Exception {
    Spot.InRow cell = onStep(0, 1, "hvad");
    robot.interact(() -> editor.write(cell, "Vi følger op.\n".repeat(90)));
    robot.interact(() -> editor.travel(cell));
    robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
    end(robot);
    robot.write("og igen");
    var open = robot.lookup(".cell-editor").<TextEditor>query();
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
      assertTrue(open.getHeight() > table.getHeight());
      Bounds caret = open.caretBox().map(open::localToScreen).orElseThrow();
      return table.localToScreen(table.getLayoutBounds()).contains(caret.getCenterX(), caret.getCenterY());
    }));
    assertTrue(text(cell).endsWith("og igen"));
    robot.interact(() -> open.replace(open.caret(), open.caret(), "\nog en gang til".repeat(90)));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
      Bounds caret = open.caretBox().map(open::localToScreen).orElseThrow();
      return table.localToScreen(table.getLayoutBounds()).contains(caret.getCenterX(), caret.getMaxY());
    }));
  }

  /** The row above is cut by the edge, and its texts have come down as far as they can. */
  private Spot.InRow belowACutRow(FxRobot robot) {
    robot.interact(() -> editor.travel(onStep(2, 0, "hvad")));
    Spot.InRow cell = onStep(3, 1, "hvem");
    robot.interact(() -> table.reveal(cell));
    robot.interact(() -> table.scrollBy(box(cell).orElseThrow().getMinY() - table.localToScreen(table.getLayoutBounds()).getMinY() - 260));
    WaitForAsyncUtils.waitForFxEvents();
    return cell;
  }

  @Test
  void aPressBelowARowThatIsCutByTheEdgeGoesToTheCellUnderIt(FxRobot robot) {
    Spot.InRow cell = belowACutRow(robot);
    int steps = row(3).steps().size();
    robot.clickOn(middle(cell));
    assertEquals(Optional.of(cell), editor.cell());
    press(robot, KeyCode.ALT, KeyCode.DELETE);
    assertEquals(steps - 1, row(3).steps().size());
    assertTrue(row(3).steps().stream().noneMatch(s -> s.id().equals(cell.step())));
  }

  @Test
  void theMenuOfACellOpensOnTheCellThatItIsOf(FxRobot robot) {
    Spot.InRow cell = belowACutRow(robot);
    askMenu(robot, middle(cell));
    assertEquals(Optional.of(cell), editor.cell());
    assertTrue(hasMenu(robot));
    robot.type(KeyCode.ESCAPE);
    Node heading = table.lookup(".heading");
    Bounds box = heading.localToScreen(heading.getLayoutBounds());
    askMenu(robot, new Point2D(box.getCenterX(), box.getMinY() + 8));
    assertFalse(hasMenu(robot), "no cell, no menu");
    robot.clickOn(middle(cell));
    robot.interact(() -> table.fireEvent(menuAt(table.localToScreen(table.getWidth() / 2, table.getHeight() - 20))));
    assertFalse(hasMenu(robot), "not that of the cell elsewhere");
  }

  /** Monocle asks for no menu. */
  private void askMenu(FxRobot robot, Point2D at) {
    robot.rightClickOn(at);
    robot.interact(() -> table.fireEvent(menuAt(at)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ContextMenuEvent menuAt(Point2D at) {
    Point2D inScene = table.localToScene(table.screenToLocal(at));
    return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, inScene.getX(), inScene.getY(), at.getX(), at.getY(), false, null);
  }

  private static boolean hasMenu(FxRobot robot) {
    return robot.listWindows().stream().anyMatch(w -> w instanceof ContextMenu && w.isShowing());
  }

  @Test
  void whatIsOutOfSightIsShownBeforeItIsTakenAway(FxRobot robot) {
    Spot.InRow cell = onStep(0, 1, "hvem");
    robot.clickOn(middle(cell));
    robot.interact(() -> table.scrollBy(100_000));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), box(cell));
    press(robot, KeyCode.ALT, KeyCode.DELETE);
    assertEquals(2, row(0).steps().size(), "the first press shows it");
    assertTrue(box(cell).isPresent());
    press(robot, KeyCode.ALT, KeyCode.DELETE);
    assertEquals(1, row(0).steps().size());
    robot.interact(() -> table.scrollBy(100_000));
    robot.press(KeyCode.SHIFT);
    press(robot, KeyCode.ALT, KeyCode.DELETE);
    robot.release(KeyCode.SHIFT);
    assertEquals(6, editor.plan().rows().count(), "so it is with rows");
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void end(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
  }

  private Row row(int i) {
    return editor.plan().rows().toList().get(i);
  }

  private Spot.InRow onStep(int row, int step, String column) {
    return new Spot.InRow(row(row).id(), row(row).steps().get(step).id(), column);
  }

  private Spot.InRow onRow(int row, String column) {
    return new Spot.InRow(row(row).id(), null, column);
  }

  private String text(Spot spot) {
    return editor.plan().text(spot).orElseThrow().shown();
  }

  private Optional<Bounds> box(Spot.InRow cell) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> table.boxOf(cell));
  }

  private Point2D middle(Spot.InRow cell) {
    Bounds box = box(cell).orElseThrow();
    return new Point2D(box.getCenterX(), box.getCenterY());
  }
}
