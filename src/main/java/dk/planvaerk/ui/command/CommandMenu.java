package dk.planvaerk.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;

/**
 * A menu of commands, in the bar or in another menu.
 *
 * @param title what it is called; an underscore stands before its letter for the keyboard
 */
public record CommandMenu(String title, List<MenuEntry> entries) implements MenuEntry {
  public CommandMenu {
    entries = List.copyOf(entries);
  }

  /** A menu of groups with lines between them; groups may be empty. */
  @SafeVarargs
  public static CommandMenu of(String title, List<? extends MenuEntry>... groups) {
    var entries = new ArrayList<MenuEntry>();
    for (List<? extends MenuEntry> group : groups) addGroup(entries, group);
    return new CommandMenu(title, entries);
  }

  /** The entries of a menu without a title. */
  @SafeVarargs
  public static List<MenuEntry> lined(List<? extends MenuEntry>... groups) {
    return lined(Arrays.stream(groups).toList());
  }

  /** The same of as many groups as there are. */
  public static List<MenuEntry> lined(Collection<? extends List<? extends MenuEntry>> groups) {
    var entries = new ArrayList<MenuEntry>();
    for (List<? extends MenuEntry> group : groups) addGroup(entries, group);
    return entries;
  }

  private static void addGroup(List<MenuEntry> entries, List<? extends MenuEntry> group) {
    if (!entries.isEmpty() && !group.isEmpty()) entries.add(Line.LINE);
    entries.addAll(group);
  }

  /**
   * Does what the keys stand for; says whether they stand for something here.
   *
   * @param taken whether a command may have the keys where they were pressed
   */
  public static boolean press(List<CommandMenu> menus, KeyEvent e, Predicate<Command> taken) {
    Optional<Command> pressed = menus.stream().flatMap(MenuEntry::commands)
        .filter(c -> c.keys() != null && c.keys().match(e) && taken.test(c)).findFirst();
    pressed.filter(c -> !c.disabled().getValue()).ifPresent(c -> c.action().run());
    return pressed.isPresent();
  }

  /** The same with another group at its end. */
  public CommandMenu and(List<? extends MenuEntry> group) {
    var more = new ArrayList<>(entries);
    addGroup(more, group);
    return new CommandMenu(title, more);
  }

  /** The title as it is read. */
  public String plainTitle() {
    return title.replace("_", "");
  }
}
