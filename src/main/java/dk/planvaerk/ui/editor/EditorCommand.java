package dk.planvaerk.ui.editor;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, for menu, tool bar and keys alike.
 *
 * @param label what it is called; may tell more as the plan changes
 * @param keys the keys that do it, or null
 * @param icon name of its icon, or null
 * @param disabled whether it can't be done now
 */
record EditorCommand(
    ObservableValue<String> label, @Nullable KeyCombination keys, @Nullable String icon, Runnable action, ObservableValue<Boolean> disabled) {

  /** The label without the dots that say that a question follows. */
  String plainLabel() {
    String now = label.getValue();
    return now.endsWith("…") ? now.substring(0, now.length() - 1) : now;
  }
}
