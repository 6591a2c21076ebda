package dk.planvaerk.importing.clipboard;

import dk.planvaerk.language.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stood in a source and is no content, or can't be read: how much, and its words. */
final class LeftOut {
  private static final int SHOWN = 80;

  /** In the order in which they are told. */
  enum Kind {
    COMMENT("left.comments"),
    DELETED("left.deleted"),
    FOOTNOTE("left.footnotes"),
    ENDNOTE("left.endnotes"),
    HIDDEN_ROW("left.rows"),
    HIDDEN_COLUMN("left.columns"),
    HIDDEN("left.hidden"),
    PLACEHOLDER("left.placeholders"),
    TOO_NARROW("left.narrow"),
    TOO_MANY("left.cut");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<Kind, StringBuilder> words = new EnumMap<>(Kind.class);

  void add(Kind kind, int number, String said) {
    counts.merge(kind, number, Integer::sum);
    String more = PlainBeside.words(said);
    StringBuilder all = words.computeIfAbsent(kind, k -> new StringBuilder());
    if (more.isEmpty() || all.length() > SHOWN) return;
    all.append(all.isEmpty() ? "" : " · ").append(more);
  }

  /** There are at least as many: a note may be found by its mark in the text, and by itself. */
  void atLeast(Kind kind, int number) {
    if (number > 0) counts.merge(kind, number, Integer::max);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  List<Message> messages() {
    var out = new ArrayList<Message>();
    counts.forEach((kind, number) -> {
      String said = cut(words.getOrDefault(kind, new StringBuilder()).toString());
      out.add(Message.of(LeftOut.class, kind.key, number, said, said.isEmpty() ? 0 : 1));
    });
    return out;
  }

  private static String cut(String text) {
    if (text.length() <= SHOWN) return text;
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + " …";
  }
}
