package dk.planvaerk.ui.command;

import dk.planvaerk.language.Texts;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, for menu, tool bar and keys alike.
 *
 * @param label what it is called; may tell more as the plan changes
 * @param keys the keys that do it, or null
 * @param icon name of its icon, or null
 * @param disabled whether it can't be done now
 * @param on whether what it turns on and off is on, or null for what is simply done
 * @param ofField whether the text field that has the focus takes the keys by itself, as those of the clipboard
 */
public record Command(
    ObservableValue<String> label, @Nullable KeyCombination keys, @Nullable String icon, Runnable action,
    ObservableValue<Boolean> disabled, @Nullable ObservableValue<Boolean> on, boolean ofField) implements MenuEntry {

  /** A command that can always be done. */
  public static Command of(String label, Runnable action) {
    return new Command(new ReadOnlyStringWrapper(label), null, null, action, new ReadOnlyBooleanWrapper(false), null, false);
  }

  /**
   * The same with keys.
   *
   * @param newKeys such as {@code Shortcut+Shift+S}, each key by the name that JavaFX has for it
   */
  public Command keys(String newKeys) {
    KeyCombination read = KeyCombination.keyCombination(newKeys);
    if (!(read instanceof KeyCodeCombination)) throw new IllegalArgumentException("no key is called so: " + newKeys);
    return keys(read);
  }

  /** The same with keys whose names JavaFX does not read from a text. */
  public Command keys(KeyCombination newKeys) {
    KeyCombination named = NamedKeys.of(newKeys, Texts.language(Locale.getDefault().toLanguageTag()));
    return new Command(label, named, icon, action, disabled, on, ofField);
  }

  /**
   * The same with an icon.
   *
   * @param newIcon name of an icon, such as {@code fth-save}
   */
  public Command icon(String newIcon) {
    return new Command(label, keys, newIcon, action, disabled, on, ofField);
  }

  public Command disabledWhen(ObservableValue<Boolean> newDisabled) {
    return new Command(label, keys, icon, action, newDisabled, on, ofField);
  }

  public Command labelled(ObservableValue<String> newLabel) {
    return new Command(newLabel, keys, icon, action, disabled, on, ofField);
  }

  /** The same for something that is turned on and off. */
  public Command onWhen(ObservableValue<Boolean> newOn) {
    return new Command(label, keys, icon, action, disabled, newOn, ofField);
  }

  /** The same where the text field that has the focus takes the keys by itself. */
  public Command inField() {
    return new Command(label, keys, icon, action, disabled, on, true);
  }

  /** The same that first does something else. */
  public Command before(Runnable first) {
    Runnable both = () -> {
      first.run();
      action.run();
    };
    return new Command(label, keys, icon, both, disabled, on, ofField);
  }

  /** The label without the dots that say that a question follows. */
  public String plainLabel() {
    String now = label.getValue();
    return now.endsWith("…") ? now.substring(0, now.length() - 1) : now;
  }
}
