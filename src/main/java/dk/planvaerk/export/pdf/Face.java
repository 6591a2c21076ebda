package dk.planvaerk.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** One cut of a font, and how wide its characters are. Belongs to one document. */
final class Face {
  /** Signs and alphabets that the usual font lacks. */
  static final String SIGNS = "DejaVuSans";
  /** Emoji in black: colours are hatched, each in its own way. */
  static final String PICTURES = "NotoEmoji-Regular";
  private static final String USUAL = "LiberationSans-";

  private static final int REMEMBERED = 0x2100;
  private static final short UNKNOWN = -1;
  private static final short MISSING = -2;

  private final BaseFont font;
  /** In thousandths of the size; asking the font again for each character of a plan takes too long. Two threads that ask find the same. */
  private final short[] widths = new short[REMEMBERED];

  private Face(BaseFont font) {
    this.font = font;
    Arrays.fill(widths, UNKNOWN);
  }

  /** The name of a cut of the font of all text, Liberation Sans. */
  static String cut(boolean bold, boolean italic) {
    return USUAL + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular");
  }

  /**
   * Loads a font.
   *
   * @param font one of those named here
   * @throws IOException if the program itself is damaged
   */
  static Face load(String font) throws IOException {
    String name = font + ".ttf";
    try (InputStream in = font.startsWith(USUAL) ? BaseFont.class.getResourceAsStream("/liberation/" + name)
        : Face.class.getResourceAsStream("font/" + name)) {
      if (in == null) throw new IOException(name);
      BaseFont made = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      // OpenPDF's list of the embedded glyphs is wrong, and PDF/A-2 asks for none.
      made.setIncludeCidSet(false);
      made.setSecureRandom(new SameLetters());
      return new Face(made);
    }
  }

  BaseFont font() {
    return font;
  }

  boolean has(int codePoint) {
    return thousandths(codePoint) != MISSING;
  }

  /** Whether it has all characters of a text. */
  boolean has(String text) {
    if (text.length() == 1) return has(text.charAt(0));
    return text.codePoints().allMatch(this::has);
  }

  /** Width in points of a character that the font has. */
  float width(int codePoint, float size) {
    return thousandths(codePoint) * size / 1000;
  }

  /** The same of several that stand beside each other. */
  float width(String text, float size) {
    if (text.length() == 1) return width(text.charAt(0), size);
    return (float) text.codePoints().mapToDouble(c -> width(c, size)).sum();
  }

  private int thousandths(int codePoint) {
    if (codePoint >= REMEMBERED) return look(codePoint);
    if (widths[codePoint] == UNKNOWN) widths[codePoint] = look(codePoint);
    return widths[codePoint];
  }

  /** What a private character means is known to those who agreed on it only, whatever a font draws. */
  private short look(int codePoint) {
    if (Character.getType(codePoint) == Character.PRIVATE_USE) return MISSING;
    return font.charExists(codePoint) ? (short) font.getWidth(codePoint) : MISSING;
  }

  /** OpenPDF names an embedded part of a font by chance; the same document has to give the same bytes. */
  private static final class SameLetters extends SecureRandom {
    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
