package dk.planvaerk.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceTest {
  private static final double WIDTH = 400;
  private final VBox list = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(list, WIDTH, WIDTH));
    stage.show();
  }

  /** Before it has a width its words don't stand one below the other. */
  @Test
  void itIsNoTallerThanItsWordsFromTheFirst(FxRobot robot) {
    robot.interact(() -> {
      list.getChildren().setAll(List.of(choice()));
      list.applyCss();
      Node choice = list.getChildren().getFirst();
      assertEquals(choice.prefHeight(WIDTH), choice.prefHeight(-1), 1);
    });
  }

  private static Choice choice() {
    return new Choice("Handleplan Banesvinget 2024", "Handleplan efter tilsyn", "start-entry", () -> {});
  }
}
