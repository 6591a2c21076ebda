package dk.planvaerk.marking;

import dk.planvaerk.when.MonthNames;
import java.util.regex.Pattern;

/** Tells what is nothing but a date from what may say more, in Danish or English. */
final class PlainDate {
  private static final Pattern FORM = Pattern.compile(
      "(?:\\b(?:" + String.join("|", MonthNames.FULL) + "|january|february|march|may|june|july|october"
          + "|" + String.join("|", MonthNames.SHORT)
          + "|sept|oct|forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?|spring|summer|autumn|winter"
          + "|primo|medio|ultimo|uge|week|kvartal|quarter|halvår|den|d|i|og|samt|til|and|to|in)\\b|[\\d\\s./–+-])+",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  /** In digits; longer is a number of a person or a telephone. */
  private static final int LONGEST = 8;

  private static final int LONGEST_TEXT = 60;

  private PlainDate() {}

  static boolean is(String text) {
    return text.length() <= LONGEST_TEXT && FORM.matcher(text).matches() && text.chars().filter(Character::isDigit).count() <= LONGEST;
  }
}
