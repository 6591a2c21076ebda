package dk.planvaerk.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  /** They come when the page has long been laid out. */
  @Test
  void eachIsAsTallAsItsWordsFromTheFirst(FxRobot robot) {
    robot.interact(() -> {
      list.getChildren().setAll(List.of(choice(), choice()));
      list.applyCss();
      list.layout();
    });
    assertEquals(list.getChildren().getLast().prefHeight(WIDTH), ((Choice) list.getChildren().getFirst()).getHeight(), 1);
  }

  private static Choice choice() {
    return new Choice("Handleplan Banesvinget 2024", "Handleplan efter tilsyn", "start-entry", () -> {});
  }
}
