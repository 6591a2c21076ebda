package dk.planvaerk.app;

/**
 * Keeps what libraries log away from the terminal, where only the program's own sentences belong. The
 * logging of the JDK makes one of these when it is first used, in place of its own settings, and finds
 * no handler; a command that logs nothing never pays for it.
 */
public final class SilentLogging {
  private static final String SETTING = "java.util.logging.config.class";

  /** Called by the logging of the JDK, which needs it public. */
  public SilentLogging() {}

  /** Takes effect unless logging has been set otherwise, as someone who looks for a fault may do. */
  static void begin() {
    boolean set = System.getProperty(SETTING) != null || System.getProperty("java.util.logging.config.file") != null;
    if (!set) System.setProperty(SETTING, SilentLogging.class.getName());
  }
}
