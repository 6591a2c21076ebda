package dk.planvaerk.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a day of the calendar in a Danish text, as leaders write it: "9. august 2021", "09.08.2021",
 * "9/8-21", "22.3-2021", "2025.01.15", "2025-01-15".
 */
public final class WrittenDate {
  static final Pattern IN_WORDS =
      Pattern.compile("\\b(\\d{1,2})\\.?\\s*([a-zæøå]{3,9})\\.?\\s+(\\d{4})\\b");
  static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\b");
  static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{4}|\\d{2})\\b");

  /** A day that is written in a text, and by which pattern it was found. */
  record Found(MatchResult match, Pattern form, LocalDate day) {
    int at() {
      return match.start();
    }
  }

  private WrittenDate() {}

  /** The first day in the text that is in the calendar, or nothing. */
  public static Optional<LocalDate> find(String text) {
    return all(text).min(Comparator.comparingInt(Found::at)).map(Found::day);
  }

  /** All days in a text that are in the calendar, form by form. */
  static Stream<Found> all(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Stream.of(
            IN_WORDS.matcher(lower).results().flatMap(m -> found(m, IN_WORDS, m.group(3), month(m.group(2)), m.group(1))),
            YEAR_FIRST.matcher(lower).results().flatMap(m -> found(m, YEAR_FIRST, m.group(1), number(m.group(2)), m.group(3))),
            DAY_FIRST.matcher(lower).results().flatMap(m -> found(m, DAY_FIRST, m.group(3), number(m.group(2)), m.group(1))))
        .flatMap(Function.identity());
  }

  private static int month(String word) {
    return word.length() < 3 ? 0 : 1 + MonthNames.SHORT.indexOf(word.substring(0, 3));
  }

  private static Stream<Found> found(MatchResult at, Pattern form, String year, int month, String day) {
    int y = number(year);
    try {
      return Stream.of(new Found(at, form, LocalDate.of(y < 100 ? 2000 + y : y, month, number(day))));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
