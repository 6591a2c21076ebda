package dk.planvaerk.ui.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives menus that are called after a kind's own words a letter for the keyboard that no other menu has. */
public final class MenuLetters {
  private MenuLetters() {}

  /** The same menus; one whose title says no letter has the first of its letters that is free, if there is one. */
  public static List<CommandMenu> of(List<CommandMenu> menus) {
    Set<Character> taken = new HashSet<>();
    menus.forEach(m -> taken.add(letter(m.title())));
    return menus.stream().map(m -> m.title().contains("_") ? m : new CommandMenu(lettered(m.title(), taken), m.entries())).toList();
  }

  private static String lettered(String title, Set<Character> taken) {
    for (int i = 0; i < title.length(); i++) {
      boolean free = Character.isLetter(title.charAt(i)) && taken.add(upper(title.charAt(i)));
      if (free) return title.substring(0, i) + "_" + title.substring(i);
    }
    return title;
  }

  /** The letter behind the underscore, or a space. */
  private static char letter(String title) {
    int at = title.indexOf('_') + 1;
    return at > 0 && at < title.length() ? upper(title.charAt(at)) : ' ';
  }

  private static char upper(char letter) {
    return Character.toString(letter).toUpperCase(Locale.ROOT).charAt(0);
  }
}
