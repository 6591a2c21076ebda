package dk.planvaerk.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** One cut of the font, and how wide its characters are. Belongs to one document. */
final class Face {
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

  /**
   * Loads a cut of Liberation Sans.
   *
   * @param cut such as {@code BoldItalic}
   * @throws IOException if the program itself is damaged
   */
  static Face load(String cut) throws IOException {
    String name = "LiberationSans-" + cut + ".ttf";
    try (InputStream in = BaseFont.class.getResourceAsStream("/liberation/" + name)) {
      if (in == null) throw new IOException(name);
      BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      // OpenPDF's list of the embedded glyphs is wrong, and PDF/A-2 asks for none.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SameLetters());
      return new Face(font);
    }
  }

  BaseFont font() {
    return font;
  }

  boolean has(int codePoint) {
    return thousandths(codePoint) != MISSING;
  }

  /** Width in points of a character that the font has. */
  float width(int codePoint, float size) {
    return thousandths(codePoint) * size / 1000;
  }

  private int thousandths(int codePoint) {
    if (codePoint >= REMEMBERED) return look(codePoint);
    if (widths[codePoint] == UNKNOWN) widths[codePoint] = look(codePoint);
    return widths[codePoint];
  }

  private short look(int codePoint) {
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
