package dk.planvaerk.export.pdf;

import java.util.HashMap;
import java.util.Map;

/** What is drawn of a sign: without what can't be seen, Arabic joined, brackets turned where they are read from right to left. */
final class Shape {
  private static final int HYPHEN = '-';
  private static final int KEYCAP = 0x20E3;
  /** Those that Unicode calls mirrored and a font has both of. */
  private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩⟦⟧⌈⌉⌊⌋";
  private static final Map<String, String> TURNED = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      TURNED.put(PAIRS.substring(i, i + 1), PAIRS.substring(i + 1, i + 2));
      TURNED.put(PAIRS.substring(i + 1, i + 2), PAIRS.substring(i, i + 1));
    }
  }

  private Shape() {}

  /**
   * The characters of its glyphs; none where there is nothing to see.
   *
   * @param at where it stands in a text, by which letters are joined; an empty text joins none
   */
  static String of(String cluster, int at, String text, boolean fromRight) {
    var shown = new StringBuilder();
    int i = 0;
    while (i < cluster.length()) {
      int c = cluster.codePointAt(i);
      boolean first = i == 0;
      i += Character.charCount(c);
      if (isInvisible(c) || (!first && isChange(c))) continue;
      if (first && !text.isEmpty() && ArabicForms.isLetter(c)) shown.append(ArabicForms.shown(text, at));
      else shown.appendCodePoint(like(c));
    }
    String all = shown.toString();
    return fromRight ? TURNED.getOrDefault(all, all) : all;
  }

  /**
   * Spaces and hyphens of a special kind share a glyph with the plain ones; a font in PDF says of each glyph
   * one character only.
   */
  private static int like(int codePoint) {
    if (codePoint == 0x2010 || codePoint == 0x2011) return HYPHEN;
    return Character.isSpaceChar(codePoint) ? ' ' : codePoint;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** The colour of a skin, or a frame like that of a key: what is said is said without. */
  private static boolean isChange(int c) {
    return c == KEYCAP || (c >= 0x1F3FB && c <= 0x1F3FF);
  }
}
