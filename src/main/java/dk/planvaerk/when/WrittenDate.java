package dk.planvaerk.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a day of the calendar in a Danish text, as leaders write it: "9. august 2021", "09.08.2021",
 * "9/8-21", "22.3-2021", "2025.01.15", "2025-01-15".
 */
public final class WrittenDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Pattern IN_WORDS =
      Pattern.compile("\\b(\\d{1,2})\\.?\\s*([a-zæøå]{3,9})\\.?\\s+(\\d{4})\\b");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{4}|\\d{2})\\b");

  private WrittenDate() {}

  /** The first whole date in the text, or nothing. */
  public static Optional<LocalDate> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher words = IN_WORDS.matcher(lower);
    while (words.find()) {
      int month = month(words.group(2));
      if (month > 0) return day(words.group(3), month, words.group(1));
    }
    Matcher year = YEAR_FIRST.matcher(lower);
    if (year.find()) return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
    Matcher day = DAY_FIRST.matcher(lower);
    if (day.find()) return day(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
    return Optional.empty();
  }

  private static int month(String word) {
    boolean known = word.length() >= 3 && MONTHS.contains(word.substring(0, 3));
    return known ? 1 + MONTHS.indexOf(word.substring(0, 3)) : 0;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = Integer.parseInt(year);
    try {
      return Optional.of(LocalDate.of(y < 100 ? 2000 + y : y, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
