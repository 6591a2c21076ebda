package dk.planvaerk.news;

/** What a text says, on one line, without numbers that tell who somebody is. */
final class NewWords {
  /** Longest text that is told whole, in characters; the document has the rest. */
  private static final int LONGEST = 400;
  /** How much of what did not change is told before the change in a text that is too long, in characters. */
  private static final int AROUND = 120;

  private static final String MORE = "…";

  private final String cpr;

  /** One text before and after. */
  record Two(String before, String after) {}

  /**
   * @param cpr stands in the place of such a number
   */
  NewWords(String cpr) {
    this.cpr = cpr;
  }

  /** Paragraphs one after the other; items and lines without an end of their own are set apart by a semicolon. */
  String oneLine(String shown) {
    var out = new StringBuilder();
    for (String line : hidden(shown).split("\n", -1)) {
      String text = line.replaceFirst("^•\\s*", "").strip();
      if (text.isEmpty()) continue;
      if (!out.isEmpty()) out.append(".!?:;,".indexOf(out.charAt(out.length() - 1)) >= 0 ? " " : "; ");
      out.append(text);
    }
    return out.toString();
  }

  String hidden(String text) {
    return Cpr.hidden(text, cpr);
  }

  /** The same, cut at a word where it is very long. */
  String shortened(String shown) {
    return cut(oneLine(shown));
  }

  /** Both on one line; where they are very long, both from the same word shortly before the first that is another. */
  Two shortened(String before, String after) {
    String was = oneLine(before);
    String is = oneLine(after);
    if (was.length() <= LONGEST && is.length() <= LONGEST) return new Two(was, is);
    int same = 0;
    while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) same++;
    int from = same <= LONGEST / 2 ? 0 : 1 + is.lastIndexOf(' ', same - AROUND);
    String more = from == 0 ? "" : MORE + " ";
    return new Two(more + cut(was.substring(from)), more + cut(is.substring(from)));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) return text;
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? text.offsetByCodePoints(0, LONGEST / 2) : end) + " " + MORE;
  }
}
