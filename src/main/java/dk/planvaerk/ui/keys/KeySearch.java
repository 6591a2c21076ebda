package dk.planvaerk.ui.keys;

import dk.planvaerk.ui.command.KeyList;
import java.util.List;
import java.util.Locale;

/** Finds keys by what they do, by what they are called, or by their group. */
final class KeySearch {
  private final Locale language;

  KeySearch(Locale language) {
    this.language = language;
  }

  /** The groups with what fits; a group in which nothing does is left out. */
  List<KeyList> find(List<KeyList> lists, String typed) {
    String wanted = typed.strip().toLowerCase(language);
    return lists.stream().map(l -> fits(l.title(), wanted) ? l : fitting(l, wanted)).filter(l -> !l.entries().isEmpty()).toList();
  }

  private KeyList fitting(KeyList list, String wanted) {
    return new KeyList(list.title(),
        list.entries().stream().filter(e -> fits(e.label(), wanted) || fits(e.keys(), wanted)).toList());
  }

  private boolean fits(String text, String wanted) {
    return text.toLowerCase(language).contains(wanted);
  }
}
