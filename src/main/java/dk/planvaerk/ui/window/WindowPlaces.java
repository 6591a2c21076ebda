package dk.planvaerk.ui.window;

import dk.planvaerk.storage.Memory;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Puts windows where the last one stood, the next ones beside it, and remembers where they were left. */
final class WindowPlaces {
  private static final double BESIDE = 32;

  private final Memory memory;

  WindowPlaces(Memory memory) {
    this.memory = memory;
  }

  void put(Stage stage) {
    List<Rectangle2D> screens = screens();
    WindowPlace wanted = WindowPlace.remembered(memory).orElseGet(() -> WindowPlace.first(screens.getFirst()));
    long others = Window.getWindows().stream().filter(w -> w instanceof Stage && w != stage && w.isShowing()).count();
    WindowPlace place = (others == 0 ? wanted : wanted.beside(BESIDE)).on(screens);
    stage.setX(place.box().getMinX());
    stage.setY(place.box().getMinY());
    stage.setWidth(place.box().getWidth());
    stage.setHeight(place.box().getHeight());
    stage.setMaximized(place.maximised());
    for (var edge : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
      edge.subscribe(v -> Platform.runLater(() -> remember(stage))); // that it is maximised is told after its size
    }
    stage.maximizedProperty().subscribe(m -> Platform.runLater(() -> remember(stage)));
  }

  private void remember(Stage stage) {
    if (!stage.isShowing() || stage.isIconified()) return;
    if (stage.isMaximized()) {
      WindowPlace.remembered(memory).ifPresent(last -> new WindowPlace(last.box(), true).remember(memory));
    } else {
      new WindowPlace(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()), false).remember(memory);
    }
  }

  private static List<Rectangle2D> screens() {
    var screens = new ArrayList<Rectangle2D>();
    screens.add(Screen.getPrimary().getVisualBounds());
    Screen.getScreens().stream().map(Screen::getVisualBounds).filter(b -> !screens.contains(b)).forEach(screens::add);
    return screens;
  }
}
