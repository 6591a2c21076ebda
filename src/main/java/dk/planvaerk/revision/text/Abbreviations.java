package dk.planvaerk.revision.text;

import java.util.Set;

/** Danish abbreviations, whose full stop belongs to them and ends no sentence. */
final class Abbreviations {
  /** Those of one word, without the full stop. Words that also end sentences, such as "min", are left out. */
  private static final Set<String> WORDS = Set.of("afd", "alm", "ang", "apr", "aug", "bl", "ca", "cand", "d", "dec", "dr",
      "dvs", "eks", "ekskl", "evt", "feb", "hhv", "hr", "ifbm", "ifm", "ift", "iht", "inkl", "jan", "jf", "jr", "kap", "kl",
      "kr", "lign", "maks", "mdr", "mfl", "mht", "mhp", "mia", "mill", "mio", "mm", "mv", "nr", "nov", "okt", "osv", "pct",
      "pga", "pkt", "pr", "pt", "resp", "s", "sept", "sml", "stk", "tlf", "ugtl", "vedr", "vha");
  /** Those of several words, which some write with spaces. */
  private static final Set<String> PHRASES = Set.of("bl.a.", "d.d.", "d.v.s.", "d.å.", "e.l.", "f.eks.", "h.h.v.", "i.f.m.",
      "i.f.t.", "i.h.t.", "m.a.o.", "m.fl.", "m.h.p.", "m.h.t.", "m.m.", "m.v.", "o.a.", "o.l.", "o.lign.", "o.s.v.",
      "p.g.a.", "p.t.", "s.u.", "t.o.m.", "v.h.a.");
  private static final int LONGEST_FIRST_WORD = 2;
  private static final int MOST_WORDS = 3;

  private Abbreviations() {}

  /** Whether a full stop behind this word belongs to it. */
  static boolean isOne(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() <= 8 && word.indexOf('.') > 0 && Character.isLetter(word.charAt(0));
    return initial || dotted || WORDS.contains(word);
  }

  /**
   * The end of an abbreviation of several words, with or without spaces between them.
   *
   * @param first end of its first word
   * @return {@code first} where none stands here
   */
  static int endOfPhrase(String text, int from, int first) {
    if (first - from > LONGEST_FIRST_WORD || first == text.length() || text.charAt(first) != '.') return first;
    var phrase = new StringBuilder();
    int found = first;
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
      if (end == at || end == text.length() || text.charAt(end) != '.') break;
      phrase.append(text, at, end + 1);
      if (PHRASES.contains(phrase.toString())) found = end + 1;
      at = end + 1;
      while (at < text.length() && text.charAt(at) != '\n' && Signs.isGap(text.charAt(at))) at++;
    }
    return found;
  }
}
