package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.EditorModel;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.table.TableEditing;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
  private PlanTable table;
  private TableEditing editing;

  @Start
  void start(Stage stage) {
    var front = new Region();
    front.setPrefHeight(120);
    var tail = new Region();
    tail.setPrefHeight(40);
    table = new PlanTable(editor.plan(), front, tail);
    editing = new TableEditing(table, new Desk());
    editor.planProperty().subscribe(p -> editing.show(p));
    editor.onTravel(to -> editing.edit((Spot.InRow) to));
    stage.setScene(new Scene(new BorderPane(table), 1366, 700));
    stage.getScene().getStylesheets().add(String.valueOf(PlanTable.class.getResource("/dk/planvaerk/ui/window/style.css")));
    stage.show();
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
    assertEquals(Optional.of(inStep), editing.cell());
  }

  @Test
  void theRowGrowsWhileTypingAndUndoShrinksIt(FxRobot robot) {
    Spot.InRow tallest = onRow(1, "resultat");
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
    assertEquals(Optional.empty(), editing.cell());
    robot.type(KeyCode.ENTER).write("!");
    assertEquals("Aftaleholder og afdelingsleder!", text(cell));
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

  /** The table joined to its model, and nothing above it. */
  private final class Desk implements TableEditing.Desk {
    @Override
    public Plan plan() {
      return editor.plan();
    }

    @Override
    public void enter(Spot.InRow cell) {
      editor.enter(cell);
    }

    @Override
    public Text write(Spot.InRow cell, String shown) {
      return editor.write(cell, shown);
    }

    @Override
    public void restore(Spot.InRow cell, Text text) {
      editor.restore(cell, text);
    }

    @Override
    public boolean walk(Spot.InRow from, int by) {
      return editor.walk(from, by);
    }

    @Override
    public void leave(int by) {
      table.requestFocus();
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String name(Spot.InRow cell) {
      return cell.column();
    }
  }
}
