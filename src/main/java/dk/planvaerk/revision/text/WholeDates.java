package dk.planvaerk.revision.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes one token of a date, a time or a range that is written with spaces: "4. december 2024", "2. + 3. kvartal",
 * "kl. 13 – 15", "4/11 2025". A month or quarter and its year stay two, for either moves alone.
 */
final class WholeDates {
  private static final Set<String> MONTHS = Set.of("januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
      "september", "oktober", "november", "december", "jan.", "feb.", "apr.", "aug.", "sept.", "okt.", "nov.", "dec.");
  private static final Set<String> TIMES = Set.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "forår",
      "sommer", "efterår", "vinter", "foråret", "sommeren", "efteråret", "vinteren", "primo", "medio", "ultimo");
  private static final Set<String> PERIODS = Set.of("kvartal", "halvår", "tertial");
  private static final Set<String> BETWEEN = Set.of("-", "+", "/", ",", "og", "samt", "til", "eller");
  private static final Set<String> CLOCK = Set.of("kl", "kl.");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.:,]\\d+)*");
  private static final Pattern TO = Pattern.compile("-" + NUMBER.pattern());
  private static final Pattern HOURS = Pattern.compile("\\d{1,2}(?:[.:]\\d\\d)?(?:-\\d{1,2}(?:[.:]\\d\\d)?)?");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}[./]\\d{1,2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final List<Token> tokens;

  private WholeDates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a word names a month or a season, so that a dash between two is "until". */
  static boolean isTime(String key) {
    String word = key.toLowerCase(Locale.ROOT);
    return MONTHS.contains(word) || TIMES.contains(word);
  }

  static List<Token> joined(List<Token> tokens) {
    return new WholeDates(tokens).joined();
  }

  private List<Token> joined() {
    var out = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); ) {
      int end = end(i);
      out.add(end == i + 1 ? tokens.get(i) : join(i, end));
      i = end;
    }
    return out;
  }

  private Token join(int from, int end) {
    var text = new StringBuilder();
    var key = new StringBuilder();
    for (Token t : tokens.subList(from, end)) {
      if (!text.isEmpty()) text.append(t.gap());
      text.append(t.text());
      key.append(t.key());
    }
    return new Token(tokens.get(from).gap(), text.toString(), key.toString(), true, false);
  }

  /** The end of what begins here. */
  private int end(int at) {
    String key = tokens.get(at).key();
    if (CLOCK.contains(key) && is(HOURS, at + 1)) return range(at + 1);
    if (key.isEmpty() || !Character.isDigit(key.charAt(0))) return at + 1;
    if (ORDINAL.matcher(key).matches()) return ordinals(at);
    if (DAY_AND_MONTH.matcher(key).matches() && is(YEAR, at + 1)) return at + 2;
    return is(NUMBER, at) ? range(at) : at + 1;
  }

  private int ordinals(int at) {
    int end = at + 1;
    while (end + 1 < tokens.size() && BETWEEN.contains(key(end)) && is(ORDINAL, end + 1)) end += 2;
    String unit = end < tokens.size() ? key(end).toLowerCase(Locale.ROOT) : "";
    if (PERIODS.contains(unit)) return end + 1;
    if (!MONTHS.contains(unit)) return at + 1;
    return is(YEAR, end + 1) ? end + 2 : end + 1;
  }

  private int range(int at) {
    if (at + 1 < tokens.size() && !tokens.get(at + 1).beginsLine() && is(TO, at + 1)) return at + 2;
    boolean oneLine = at + 2 < tokens.size() && !tokens.get(at + 1).beginsLine() && !tokens.get(at + 2).beginsLine();
    return oneLine && key(at + 1).equals("-") && is(NUMBER, at + 2) ? at + 3 : at + 1;
  }

  private String key(int at) {
    return tokens.get(at).key();
  }

  private boolean is(Pattern form, int at) {
    return at < tokens.size() && form.matcher(key(at)).matches();
  }
}
