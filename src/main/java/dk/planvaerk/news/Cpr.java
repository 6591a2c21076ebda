package dk.planvaerk.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers that tell who somebody is, and takes them out: a day that there is, and four digits. Their checksum
 * says nothing, for since 2007 there are numbers without. A number that replaces one has 60 added to its day.
 */
final class Cpr {
  private static final String DASH = "[-\\u00AD\\u2010-\\u2015\\u2212]";
  private static final String SPACE = "[ \\t\\u00A0\\u202F\\u2009]";
  /** Six digits, or a day in another form; then a hyphen on this line or the next, or at most a space, and four digits. */
  private static final Pattern LIKELY = Pattern.compile(
      "(?<![\\p{L}\\d])(?:(\\d\\d)(\\d\\d)(\\d\\d)(?:\\s{0,3}" + DASH + "\\s{0,3}|" + SPACE + "?)"
          + "|(\\d\\d)([./ ])(\\d\\d)\\5(?:19|20)?(\\d\\d)" + SPACE + "?" + DASH + SPACE + "?"
          + "|(\\d\\d)(\\d\\d)(?:19|20)(\\d\\d)" + DASH + ")\\d{4}(?![\\p{L}\\d])");
  /** Ten digits that are the number of a place of production, which a plan may well name. */
  private static final Pattern PLACE = Pattern.compile("(?i)\\bP[- .]{0,2}(?:nr|nummer|enhed)\\.?:?\\s*$");
  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int REPLACEMENT = 60;

  private Cpr() {}

  /** The same with other words in the place of such numbers. */
  static String hidden(String text, String instead) {
    Matcher found = LIKELY.matcher(text);
    var out = new StringBuilder();
    int from = 0;
    int at = 0;
    while (found.find(at)) {
      boolean one = isDay(found) && !isPlace(text, found);
      if (one) out.append(text, from, found.start()).append(instead);
      if (one) from = found.end();
      at = one ? found.end() : found.start() + 1;
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private static boolean isDay(Matcher found) {
    int form = found.group(1) != null ? 1 : found.group(4) != null ? 4 : 8;
    int day = Integer.parseInt(found.group(form)) % 100;
    int month = Integer.parseInt(found.group(form == 4 ? 6 : form + 1));
    int real = day > REPLACEMENT ? day - REPLACEMENT : day;
    return month >= 1 && month <= LONGEST.length && real >= 1 && real <= LONGEST[month - 1];
  }

  private static boolean isPlace(String text, Matcher found) {
    boolean bare = found.group().chars().allMatch(Character::isDigit);
    return bare && PLACE.matcher(text.substring(Math.max(0, found.start() - 12), found.start())).find();
  }
}
