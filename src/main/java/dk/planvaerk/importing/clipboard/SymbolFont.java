package dk.planvaerk.importing.clipboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A font that draws signs for letters: what is à in the source is an arrow on the page. */
final class SymbolFont {
  private static final int FIRST = 0x20;
  private static final int LAST = 0xFF;
  private static final int LATIN = 0x80;
  /** Where Unicode leaves room for fonts, Office puts their letters from here on. */
  private static final int OWN_ROOM = 0xF000;
  private static final char HARD_SPACE = '\u00A0';
  /** The letters from 80 to 9F are written as those that Windows has there. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, SymbolFont> ALL = read();

  private final int[] signs;

  private SymbolFont(String signs) {
    this.signs = signs.codePoints().toArray();
  }

  private static Map<String, SymbolFont> read() {
    try (InputStream in = Objects.requireNonNull(SymbolFont.class.getResourceAsStream("symbols.txt"))) {
      var all = new HashMap<String, SymbolFont>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (tab > 0) all.put(line.substring(0, tab), new SymbolFont(line.substring(tab + 1)));
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The font that is asked for first, where it is one.
   *
   * @param families as a style or {@code <font face>} has them
   */
  static Optional<SymbolFont> of(String families) {
    String first = families.split(",", 2)[0].replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ALL.get(first));
  }

  /** What the letters look like; what is a sign already stays. */
  String signs(String letters) {
    var out = new StringBuilder();
    letters.codePoints().forEach(c -> out.appendCodePoint(sign(c)));
    return out.toString();
  }

  private int sign(int c) {
    if (c <= FIRST || c == HARD_SPACE) return c;
    int letter = letter(c);
    return letter < FIRST ? c : signs[letter - FIRST];
  }

  /** The place in the font, or -1 for a letter that is in none. */
  private static int letter(int c) {
    if (c <= LAST) return c;
    if (c >= OWN_ROOM + FIRST && c <= OWN_ROOM + LAST) return c - OWN_ROOM;
    if (c > Character.MAX_VALUE || !WINDOWS.newEncoder().canEncode((char) c)) return -1;
    int letter = Character.toString(c).getBytes(WINDOWS)[0] & LAST;
    return letter >= LATIN ? letter : -1;
  }
}
