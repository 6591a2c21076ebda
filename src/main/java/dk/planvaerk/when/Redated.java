package dk.planvaerk.when;

import dk.planvaerk.when.WrittenDate.Found;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Writes another day in the place of one that is written in a text, in the form that the writer chose. */
public final class Redated {
  private Redated() {}

  /** The text with another day in the place of the last one; nothing where no day is written. */
  public static Optional<String> last(String text, LocalDate day) {
    if (text.toLowerCase(Locale.ROOT).length() != text.length()) return Optional.empty();
    return WrittenDate.all(text).max(Comparator.comparingInt(Found::at)).map(found -> {
      MatchResult m = found.match();
      String written = text.substring(m.start(), m.end());
      return text.substring(0, m.start()) + like(found, written, day) + text.substring(m.end());
    });
  }

  private static String like(Found found, String written, LocalDate day) {
    MatchResult m = found.match();
    if (found.form() == WrittenDate.YEAR_FIRST) {
      boolean bare = m.group(2).length() == 1 || m.group(3).length() == 1;
      return put(m, written, year(m.group(1), day), digits(day.getMonthValue(), !bare), digits(day.getDayOfMonth(), !bare));
    }
    if (found.form() == WrittenDate.IN_WORDS) {
      String was = written.substring(m.start(2) - m.start(), m.end(2) - m.start());
      boolean dot = written.startsWith(".", m.end(2) - m.start());
      return put(m, written, digits(day.getDayOfMonth(), m.group(1).startsWith("0")), month(was, dot, day), year(m.group(3), day));
    }
    boolean padded = m.group(1).length() == 2 && m.group(2).length() == 2;
    return put(m, written, digits(day.getDayOfMonth(), padded), digits(day.getMonthValue(), padded), year(m.group(3), day));
  }

  /** A month in full or by its first letters, as the one that was written. */
  private static String month(String was, boolean dot, LocalDate day) {
    String lower = was.toLowerCase(Locale.ROOT);
    boolean inFull = MonthNames.FULL.contains(lower) && !(dot && MonthNames.SHORT.contains(lower)); // "maj" is both
    String word = (inFull ? MonthNames.FULL : MonthNames.SHORT).get(day.getMonthValue() - 1);
    return Character.isUpperCase(was.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private static String year(String was, LocalDate day) {
    String year = Integer.toString(day.getYear());
    return was.length() == 2 ? year.substring(year.length() - 2) : year;
  }

  private static String digits(int number, boolean padded) {
    return padded && number < 10 ? "0" + number : Integer.toString(number);
  }

  /** What was written with others in the places of its three groups. */
  private static String put(MatchResult m, String written, String... groups) {
    var out = new StringBuilder();
    int at = 0;
    for (int g = 1; g <= groups.length; g++) {
      out.append(written, at, m.start(g) - m.start()).append(groups[g - 1]);
      at = m.end(g) - m.start();
    }
    return out.append(written.substring(at)).toString();
  }
}
