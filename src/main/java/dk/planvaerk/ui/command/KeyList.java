package dk.planvaerk.ui.command;

import java.util.List;
import java.util.Objects;

/**
 * Keys and what they do, as they are shown to the user.
 *
 * @param title of the group, such as that of a menu
 */
public record KeyList(String title, List<Entry> entries) {
  /**
   * One of them.
   *
   * @param keys as in {@code Ctrl+Skift+S}
   */
  public record Entry(String label, String keys) {}

  public KeyList {
    entries = List.copyOf(entries);
  }

  /** The keys of a menu's commands and those of the menus in it. */
  public static KeyList of(CommandMenu menu) {
    return new KeyList(menu.plainTitle(), menu.commands()
        .filter(c -> c.keys() != null)
        .map(c -> new Entry(c.plainLabel(), Objects.requireNonNull(c.keys()).getDisplayText()))
        .toList());
  }
}
