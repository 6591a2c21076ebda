package dk.planvaerk.importing;

import dk.planvaerk.plan.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a heading says that the texts below it are. An expectation is never taken for a result, a deadline never for the day on
 * which something was done: headings mean the same only where every word of both is understood, or says the same.
 *
 * @param known what its words mean
 * @param whole whether all its words are understood
 */
record HeadingMeaning(Set<String> known, boolean whole) {
  /** What words say that end differently: "observation", "observationer". */
  private static final Set<String> ENDINGS = Set.of("e", "en", "ene", "er", "erne", "et", "n", "ne", "r", "rne", "s", "t");
  private static final int SHORTEST_STEM = 5;
  private static final String EXPECTED = "expected";
  private static final String TIME = "time";
  private static final String DATE = "date";

  static HeadingMeaning of(String heading) {
    HeadingWords words = HeadingWords.SHIPPED;
    List<String> said = words(heading);
    var known = new TreeSet<String>();
    said.forEach(w -> words.meaning(w).ifPresent(known::add));
    boolean onlyAsked = known.isEmpty();
    for (int i = 0; i < said.size(); i++) {
      boolean begins = i + 1 < said.size() && words.isSilent(said.get(i + 1)); // "hvad er målet" asks for the goal
      if (onlyAsked || !begins) words.question(said.get(i)).ifPresent(known::add);
    }
    if (known.contains(TIME)) known.remove(DATE);
    if (known.contains(EXPECTED) && known.removeAll(words.outcomes())) known.add("outcome");
    return new HeadingMeaning(known, said.stream().allMatch(words::knows));
  }

  /** Whether it can be nothing but a heading. */
  boolean isHeading() {
    return whole && !known.isEmpty();
  }

  /** Whether two headings mean the same for sure. */
  static boolean isSame(String one, String other) {
    if (plain(one).equals(plain(other))) return !plain(one).isEmpty();
    HeadingMeaning mine = of(one);
    HeadingMeaning theirs = of(other);
    boolean understood = mine.whole && theirs.whole && !mine.known.isEmpty();
    return understood ? mine.known.equals(theirs.known) : areSameWords(words(one), words(other));
  }

  /** Whether two headings mean different things, as far as their words are understood. */
  static boolean isOther(String one, String other) {
    HeadingMeaning mine = of(one);
    HeadingMeaning theirs = of(other);
    return !isSame(one, other) && !mine.known.isEmpty() && !theirs.known.isEmpty() && !mine.known.equals(theirs.known);
  }

  /** What two headings have in common that are the same: not case, question marks, colons and spaces. */
  static String plain(String heading) {
    return PlainText.line(heading).toLowerCase(Locale.ROOT).replaceAll("[?:\\s\\u00A0]+", " ").strip();
  }

  private static List<String> words(String heading) {
    return Arrays.stream(plain(heading).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean areSameWords(List<String> some, List<String> others) {
    if (some.isEmpty() || some.size() != others.size()) return false;
    return IntStream.range(0, some.size()).allMatch(i -> isSameWord(some.get(i), others.get(i)));
  }

  private static boolean isSameWord(String one, String other) {
    if (one.equals(other)) return true;
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean known = HeadingWords.SHIPPED.knows(one) || HeadingWords.SHIPPED.knows(other);
    return !known && shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter)
        && ENDINGS.contains(longer.substring(shorter.length()));
  }
}
