package dk.planvaerk.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may have been meant by a misspelt word. Hunspell's own search for it gives up before it comes to anything for most
 * Danish words, so what one slip of a finger makes is tried first, then what plans often say, and Hunspell comes last.
 */
final class Suggestions {
  private static final int MOST = 5;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé";
  private static final Locale DANISH = Locale.of("da");
  /** A word shorter than this is too like too many others for two slips to be looked for. */
  private static final int LONG = 6;
  /** What is often written together with the word behind it: "igang", "ihvertfald". */
  private static final List<String> APART = List.of("i", "på", "til", "ad", "af", "for", "med", "over", "ved", "hver");

  private final Lexicon lexicon;
  private final WordList field;
  private final Frequencies frequencies;

  Suggestions(Lexicon lexicon, WordList field, Frequencies frequencies) {
    this.lexicon = lexicon;
    this.field = field;
    this.frequencies = frequencies;
  }

  List<String> of(String word) {
    String small = word.toLowerCase(DANISH);
    boolean capital = Character.isUpperCase(word.charAt(0));
    var found = new LinkedHashSet<String>();
    if (lexicon.has(word + ".") || field.has(word + ".")) found.add(word + ".");
    withDanishLetters(small).forEach(s -> found.add(capital ? capital(s) : s));
    apart(small).forEach(s -> found.add(capital ? capital(s) : s));
    oneSlip(small).forEach(s -> found.add(capital ? capital(s) : s));
    if (capital) oneSlipInName(word).forEach(found::add);
    twoSlips(small).forEach(s -> found.add(capital ? capital(s) : s));
    if (found.size() < MOST) {
      lexicon.instead(word).stream().filter(s -> isLikely(s, word)).forEach(found::add);
    }
    found.remove(word);
    return found.stream().limit(MOST).toList();
  }

  private boolean isLikely(String instead, String word) {
    return (instead.indexOf('-') < 0 || word.indexOf('-') >= 0) && (instead.indexOf(' ') > 0 || lexicon.hasWhole(instead));
  }

  /**
   * The words that one slip makes this of: what plans say often first, then what the dictionary has as a whole. What it
   * would only put together ("hund" + "ement") is nearly always nonsense where there is anything else.
   */
  private List<String> oneSlip(String small) {
    record Candidate(String word, int often, boolean whole) {}
    List<Candidate> all = oneEdit(small).stream().filter(c -> lexicon.has(c) || field.has(c))
        .map(c -> new Candidate(c, frequencies.of(c), field.has(c) || lexicon.hasWhole(c)))
        .sorted(Comparator.comparingInt((Candidate c) -> -c.often()).thenComparing(c -> !c.whole()))
        .toList();
    boolean sure = all.stream().anyMatch(c -> c.often() > 0 || c.whole());
    boolean often = small.length() < LONG && all.stream().anyMatch(c -> c.often() > 0); // short words are like too many
    return all.stream()
        .filter(c -> often ? c.often() > 0 : sure ? c.often() > 0 || c.whole() : c.word().length() >= LONG)
        .map(Candidate::word).toList();
  }

  /** Names have no small letters to be looked up by. */
  private List<String> oneSlipInName(String word) {
    String rest = word.substring(1);
    return oneEdit(rest).stream().map(r -> word.charAt(0) + r).filter(lexicon::has).filter(lexicon::hasWhole).toList();
  }

  /** Frequent words from which this is two slips away. */
  private List<String> twoSlips(String small) {
    if (small.length() < LONG) return List.of();
    record Near(String word, int slips, int often) {}
    return frequencies.words().stream()
        .filter(w -> Math.abs(w.length() - small.length()) <= 2)
        .map(w -> new Near(w, slips(small, w), frequencies.of(w)))
        .filter(n -> n.slips() == 2)
        .sorted(Comparator.comparingInt((Near n) -> -n.often()).thenComparing(Near::word))
        .map(Near::word).toList();
  }

  /** Whoever has no Danish keys writes "paa", "vaere" and "foerste". */
  private List<String> withDanishLetters(String small) {
    String danish = small.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    return !danish.equals(small) && lexicon.has(danish) ? List.of(danish) : List.of();
  }

  private List<String> apart(String small) {
    var out = new ArrayList<String>();
    for (String first : APART) {
      String rest = small.startsWith(first) ? small.substring(first.length()) : "";
      if (rest.length() > 2 && frequencies.of(rest) > 0) out.add(first + " " + rest);
    }
    return out;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(DANISH) + word.substring(1);
  }

  /** All that becomes this word by two letters changing places, or one too many, one wrong or one left out. */
  static Set<String> oneEdit(String word) {
    var out = new LinkedHashSet<String>();
    for (int i = 0; i + 1 < word.length(); i++) {
      out.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }
    for (int i = 0; i < word.length(); i++) out.add(word.substring(0, i) + word.substring(i + 1));
    for (int i = 0; i <= word.length(); i++) {
      for (int l = 0; l < LETTERS.length(); l++) {
        if (i < word.length()) out.add(word.substring(0, i) + LETTERS.charAt(l) + word.substring(i + 1));
        out.add(word.substring(0, i) + LETTERS.charAt(l) + word.substring(i));
      }
    }
    out.remove(word);
    out.remove("");
    return out;
  }

  /** How many letters must be put in, taken out, replaced or swapped to make the one of the other. */
  static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
