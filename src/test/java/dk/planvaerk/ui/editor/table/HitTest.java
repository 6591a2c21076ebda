package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A press lands on the cell that is seen under it, however far the plan is scrolled. */
@ExtendWith(ApplicationExtension.class)
class HitTest {
  /** No divisor of a row's height, so that rows are cut by the upper edge everywhere. */
  private static final double STRIDE = 47;

  private @Nullable Stage given;

  @Start
  void start(Stage shown) {
    given = shown;
  }

  /** Each place of the table that is scrolled to, in each example. */
  private void everywhere(Consumer<Shown> check) {
    Stage stage = Objects.requireNonNull(given);
    for (String name : Examples.shipped().names()) {
      Plan plan = Examples.shipped().copy(name, new Ids()).orElseThrow();
      WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
        var front = new Region();
        front.setPrefHeight(90);
        var table = new PlanTable(plan, front, new Region(), StepNotes.NONE);
        stage.setScene(new Scene(table, 1366, 640));
        stage.getScene().getStylesheets().add(String.valueOf(PlanTable.class.getResource("/dk/planvaerk/ui/window/style.css")));
        stage.show();
        table.applyCss();
        table.layout();
        for (int i = 0; i < 90; i++) {
          check.accept(new Shown(name + " scrolled by " + i * STRIDE, plan, table));
          table.scrollBy(STRIDE);
          table.layout();
        }
      });
    }
  }

  private record Shown(String where, Plan plan, PlanTable table) {
    List<Spot.InRow> cells() {
      return plan.rows().flatMap(r -> r.spots(plan.kind()).stream()).toList();
    }

    Bounds room() {
      Node sheet = table.lookup(".sheet");
      return sheet.localToScene(sheet.getLayoutBounds());
    }

    /** The part of a cell that can be pressed. */
    Optional<Bounds> seen(Spot.InRow cell) {
      Bounds room = room();
      return table.boxOf(cell).map(table::screenToLocal).map(b -> {
        double top = Math.max(room.getMinY(), b.getMinY());
        return new BoundingBox(b.getMinX(), top, b.getWidth(), Math.min(room.getMaxY(), b.getMaxY()) - top);
      }).filter(b -> b.getHeight() > 4).map(Bounds.class::cast);
    }

    Optional<Spot.InRow> hit(double x, double y) {
      return table.hit(x, y).map(PlanTable.Hit::spot);
    }
  }

  @Test
  void aPressLandsOnTheCellUnderIt() {
    everywhere(shown -> {
      for (Spot.InRow cell : shown.cells()) {
        shown.seen(cell).ifPresent(b -> {
          for (double x : new double[] {b.getMinX() + 1, b.getCenterX(), b.getMaxX() - 1}) {
            for (double y : new double[] {b.getMinY() + 1, b.getCenterY(), b.getMaxY() - 1}) {
              assertEquals(Optional.of(cell), shown.hit(x, y), () -> shown.where() + " at " + x + ", " + y);
            }
          }
        });
      }
    });
  }

  /** Not even on a line between two cells: who goes on with a command would do it to the cell before. */
  @Test
  void noPressOnATableIsLost() {
    everywhere(shown -> {
      if (shown.plan().kind().text() != null) return;
      List<Bounds> seen = shown.cells().stream().flatMap(c -> shown.seen(c).stream()).toList();
      double top = shown.room().getMinY();
      double bottom = seen.stream().mapToDouble(Bounds::getMaxY).max().orElse(top);
      double left = seen.stream().mapToDouble(Bounds::getMinX).min().orElse(0);
      double right = seen.stream().mapToDouble(Bounds::getMaxX).max().orElse(left);
      for (double y = top; y < bottom; y++) {
        for (double x : new double[] {left, (left + right) / 2, right - 1}) lands(shown, x, y);
      }
      for (double x = left; x < right; x++) lands(shown, x, (top + bottom) / 2);
    });
  }

  private static void lands(Shown shown, double x, double y) {
    assertTrue(shown.hit(x, y).isPresent(), () -> shown.where() + " at " + x + ", " + y);
  }

  /** What reaches over the next row takes its presses, and shows its own grip there. */
  @Test
  void noRowReachesOverTheNext() {
    everywhere(shown -> {
      for (Node pane : shown.table().lookupAll(".row-pane")) {
        if (!pane.isVisible()) continue;
        Bounds own = pane.localToParent(pane.getLayoutBounds());
        Bounds all = pane.getBoundsInParent();
        assertTrue(all.getMinY() >= own.getMinY() - 1 && all.getMaxY() <= own.getMaxY() + 1, () -> shown.where() + ": " + own + " has " + all);
      }
    });
  }
}
