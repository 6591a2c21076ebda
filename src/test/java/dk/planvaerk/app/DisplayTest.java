package dk.planvaerk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void onLinuxTheEnvironmentNamesTheScreen() {
    assertEquals(false, Display.present(Map.of(), "Linux", ""));
    assertEquals(false, Display.present(Map.of("DISPLAY", ""), "Linux", "gtk"));
    assertEquals(true, Display.present(Map.of("DISPLAY", ":0"), "Linux", ""));
    assertEquals(true, Display.present(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", ""));
  }

  @Test
  void elsewhereAndWithoutAScreenByPurposeThereIsOne() {
    assertEquals(true, Display.present(Map.of(), "Windows 11", ""));
    assertEquals(true, Display.present(Map.of(), "Mac OS X", ""));
    assertEquals(true, Display.present(Map.of(), "Linux", "Monocle"));
  }
}
