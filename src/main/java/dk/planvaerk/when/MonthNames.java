package dk.planvaerk.when;

import java.util.List;

/** What the months are called in Danish, with small letters. */
public final class MonthNames {
  /** In full, from January on. */
  public static final List<String> FULL = List.of("januar", "februar", "marts", "april", "maj", "juni", "juli",
      "august", "september", "oktober", "november", "december");
  private static final int LETTERS = 3;

  /** By their first letters, from January on. */
  public static final List<String> SHORT = FULL.stream().map(m -> m.substring(0, LETTERS)).toList();

  private MonthNames() {}
}
