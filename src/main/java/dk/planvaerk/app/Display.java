package dk.planvaerk.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen that a window could stand on. */
final class Display {
  private Display() {}

  /** The screen of this process. */
  static boolean present(Map<String, String> environment) {
    return present(environment, System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
  }

  /**
   * On Linux the environment names the screen; elsewhere there is one.
   *
   * @param platform what JavaFX was told to draw on; Monocle and Headless need no screen
   */
  static boolean present(Map<String, String> environment, String system, String platform) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) return true;
    if (platform.equalsIgnoreCase("Monocle") || platform.equalsIgnoreCase("Headless")) return true;
    return !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
