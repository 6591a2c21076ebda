package dk.planvaerk.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.storage.Memory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoomTest {
  @TempDir private Path folder;

  @Test
  void goesByStepsAndStopsAtBothEnds() {
    var zoom = new Zoom(memory());
    assertEquals(100, zoom.percentProperty().get());
    zoom.step(1);
    assertEquals(110, zoom.percentProperty().get());
    for (int i = 0; i < 20; i++) zoom.step(1);
    assertEquals(200, zoom.percentProperty().get());
    for (int i = 0; i < 20; i++) zoom.step(-1);
    assertEquals(80, zoom.percentProperty().get());
    zoom.reset();
    assertEquals(100, zoom.percentProperty().get());
  }

  @Test
  void isRememberedAndASizeThatCanNotBeChosenIsNot() {
    Memory memory = memory();
    new Zoom(memory).set(150);
    assertEquals(150, new Zoom(memory).percentProperty().get());
    memory.put("look.zoom", 101);
    assertEquals(100, new Zoom(memory).percentProperty().get());
    memory.put("look.zoom", "x");
    assertEquals(100, new Zoom(memory).percentProperty().get());
  }

  private Memory memory() {
    return new Memory(folder, write -> {});
  }
}
