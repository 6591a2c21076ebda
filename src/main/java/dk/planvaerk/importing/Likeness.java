package dk.planvaerk.importing;

import dk.planvaerk.plan.Column;

/** How likely a heading of another table means a column: by what the two mean, not by how alike they look. */
public final class Likeness {
  /** From here on a heading is taken to mean the column. */
  static final double ENOUGH = 0.5;

  private static final double WITH_QUESTION = 0.95;
  private static final double SAME_MEANING = 0.9;
  private static final int SHORTEST_GUIDE = 5;

  private Likeness() {}

  /** What two headings have in common that mean the same: not case, question marks, colons and spaces. */
  public static String plain(String heading) {
    return HeadingMeaning.plain(heading);
  }

  /** Whether two headings mean the same for sure. */
  public static boolean isSame(String one, String other) {
    return HeadingMeaning.isSame(one, other);
  }

  /** Whether two headings mean different things, as far as their words are understood. */
  public static boolean isOther(String one, String other) {
    return HeadingMeaning.isOther(one, other);
  }

  /**
   * From 0 to 1.
   *
   * @param heading may have the guide question behind or below it
   */
  static double of(String heading, Column column) {
    String own = plain(column.heading());
    String whole = plain(heading);
    if (own.isEmpty() || whole.isEmpty()) return 0;
    if (whole.equals(own)) return 1;
    if (whole.startsWith(own + " ") && isGuide(whole.substring(own.length()), column)) return WITH_QUESTION;
    if (isAsked(heading, own)) return WITH_QUESTION;
    return isSame(heading, column.heading()) ? SAME_MEANING : 0;
  }

  /** Whether it is the guide question of a column, or the beginning of it. */
  private static boolean isGuide(String text, Column column) {
    String said = letters(text);
    return said.length() >= SHORTEST_GUIDE && letters(column.guide()).startsWith(said);
  }

  private static String letters(String text) {
    return plain(text).replaceAll("[^\\p{L}]+", "");
  }

  /** Whether the first line is a heading and the others ask for what it means, or for nothing that is known. */
  private static boolean isAsked(String heading, String own) {
    String first = heading.lines().findFirst().orElse("");
    String question = heading.substring(first.length()).strip();
    return plain(first).equals(own) && question.endsWith("?")
        && HeadingMeaning.of(own).known().containsAll(HeadingMeaning.of(question).known());
  }
}
