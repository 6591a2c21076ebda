package dk.planvaerk.importing;

import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids of columns, fields and kinds from what they are called. */
public final class ColumnIds {
  private static final int LONGEST = 16;

  private ColumnIds() {}

  /**
   * An id that nothing else has.
   *
   * @param words what it is called
   * @param otherwise what it is made from where no letter of the words can be used
   * @param isUsed whether something has an id already
   */
  public static String free(String words, String otherwise, Predicate<String> isUsed) {
    String base = letters(words, otherwise);
    String id = cut(base, LONGEST);
    for (int n = 2; isUsed.test(id); n++) id = cut(base, LONGEST - Integer.toString(n).length()) + n;
    return id;
  }

  private static String letters(String words, String otherwise) {
    String ascii = words.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replaceAll("[^a-z0-9]", "");
    return ascii.isEmpty() ? otherwise : ascii;
  }

  private static String cut(String word, int length) {
    return word.length() <= length ? word : word.substring(0, length);
  }
}
