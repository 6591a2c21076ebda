package dk.planvaerk.importing;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlainText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How likely a heading of another table means a column. */
public final class Likeness {
  /** From here on a heading is taken to mean the column. */
  static final double ENOUGH = 0.55;

  private static final double BEGINS_WITH = 0.95;
  private static final double IN_GUIDE = 0.6;
  private static final int LEAST_LETTERS = 5;
  private static final int ENDING = 3;

  private Likeness() {}

  /** What two headings have in common that mean the same: not case, question marks, colons and spaces. */
  public static String plain(String heading) {
    return PlainText.line(heading).toLowerCase(Locale.ROOT).replaceAll("[?:\\s\\u00A0]+", " ").strip();
  }

  /**
   * From 0 to 1.
   *
   * @param heading may have the guide question behind or below it
   */
  static double of(String heading, Column column) {
    String own = plain(column.heading());
    String whole = plain(heading);
    String first = plain(heading.lines().findFirst().orElse(""));
    if (own.isEmpty() || whole.isEmpty()) return 0;
    if (first.equals(own) || whole.equals(own)) return 1;
    if (whole.startsWith(own + " ")) return BEGINS_WITH;
    return Math.max(alike(first, own), IN_GUIDE * said(first, column.guide()));
  }

  /** The share of letter pairs that two words have in common. */
  private static double alike(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    if (pairs.isEmpty() || others.isEmpty()) return 0;
    long both = pairs.stream().filter(others::contains).count();
    return 2.0 * both / (pairs.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    var out = new HashSet<String>();
    for (int i = 0; i + 1 < text.length(); i++) out.add(text.substring(i, i + 2));
    return out;
  }

  /** The share of a heading's long words that the guide question has, whatever their endings. */
  private static double said(String heading, String guide) {
    List<String> words = words(heading);
    List<String> asked = words(plain(guide));
    if (words.isEmpty()) return 0;
    return (double) words.stream().filter(w -> asked.stream().anyMatch(a -> sameWord(w, a))).count() / words.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+")).filter(w -> w.length() >= LEAST_LETTERS).collect(Collectors.toList());
  }

  private static boolean sameWord(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
    return same >= LEAST_LETTERS && Math.max(one.length(), other.length()) - same <= ENDING;
  }
}
