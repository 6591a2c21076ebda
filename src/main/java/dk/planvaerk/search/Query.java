package dk.planvaerk.search;

/**
 * What is looked for.
 *
 * @param matchCase whether "Mål" and "mål" are different
 * @param wholeWords whether "mål" is not found in "målgruppe"
 */
public record Query(String text, boolean matchCase, boolean wholeWords) {
  public static final Query NONE = new Query("", false, false);
}
