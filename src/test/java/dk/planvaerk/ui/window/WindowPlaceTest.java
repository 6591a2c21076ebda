package dk.planvaerk.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.storage.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
  private static final Rectangle2D RIGHT = new Rectangle2D(1366, 0, 1920, 1080);

  @TempDir private Path folder;

  @Test
  void isRememberedAsItWas() {
    var memory = new Memory(folder, write -> {});
    assertEquals(Optional.empty(), WindowPlace.remembered(memory));
    var place = new WindowPlace(new Rectangle2D(-8, 20, 1200, 700), true);
    place.remember(memory);
    assertEquals(Optional.of(place), WindowPlace.remembered(memory));
  }

  @Test
  void whatIsNoPlaceIsNone() {
    var memory = new Memory(folder, write -> {});
    for (String text : List.of("", "1,2,3", "a,b,c,d", "0,0,5,5", "0,0,99999999999,900")) {
      memory.put("place.window", text);
      assertEquals(Optional.empty(), WindowPlace.remembered(memory), text);
    }
  }

  @Test
  void staysWhereItCanBeSeen() {
    var place = new WindowPlace(new Rectangle2D(1400, 50, 1300, 900), false);
    assertEquals(place, place.on(List.of(LAPTOP, RIGHT)));
  }

  @Test
  void aScreenThatIsGoneBringsItToTheMiddleOfTheFirst() {
    var place = new WindowPlace(new Rectangle2D(1400, 50, 1300, 900), true);
    assertEquals(new WindowPlace(LAPTOP, true), place.on(List.of(LAPTOP)));
  }

  @Test
  void aSmallerScreenMakesItSmallerAndKeepsItWhole() {
    var place = new WindowPlace(new Rectangle2D(200, 100, 1300, 900), false);
    assertEquals(new Rectangle2D(66, 0, 1300, 728), place.on(List.of(LAPTOP)).box());
  }

  @Test
  void anotherWindowStandsBesideAndOnTheScreen() {
    WindowPlace place = WindowPlace.first(RIGHT);
    assertEquals(new Rectangle2D(1643, 140, 1366, 800), place.box());
    assertEquals(new Rectangle2D(1673, 170, 1366, 800), place.beside(30).on(List.of(LAPTOP, RIGHT)).box());
  }
}
