package dk.planvaerk.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that menus show by their names in the user's language; JavaFX has English ones only. */
final class NamedKeys extends KeyCombination {
  private final KeyCodeCombination keys;
  private final String name;

  private NamedKeys(KeyCodeCombination keys, String name) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.name = name;
  }

  /** The same keys with names; on a Mac the signs of its keys are the names everywhere. */
  static KeyCombination of(KeyCombination keys, Locale language) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    return !mac && keys instanceof KeyCodeCombination codes ? new NamedKeys(codes, new KeyNames(language).of(codes)) : keys;
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKeys named && named.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
