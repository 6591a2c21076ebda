package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of a document. What the font has no letter for is drawn as an empty box that says, to whoever
 * copies or listens to the text, what it stands for: no character vanishes. Safe for several threads.
 */
final class Letters {
  private static final int BOX = 0x25A1;
  private static final int HYPHEN = '-';
  private static final String SOFT_HYPHEN = "\u00AD";
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Up to here a plan's characters are so many of so few kinds that their signs are kept. */
  private static final int KEPT = 0x180;

  private final Map<String, Face> faces = new ConcurrentHashMap<>();
  private final Map<Look, Usual> usual = new ConcurrentHashMap<>();

  /** The signs of the usual characters in one look. Two threads may make the same sign: either one will do. */
  private static final class Usual {
    private final Look look;
    private final Sign[] signs = new Sign[KEPT];

    Usual(Look look) {
      this.look = look;
    }

    /** The sign of a character that the face has. */
    Sign sign(Face face, int character) {
      if (character >= KEPT) return Letters.sign(face, character, null, look);
      @Nullable Sign known = signs[character];
      if (known != null) return known;
      Sign made = Letters.sign(face, character, null, look);
      signs[character] = made;
      return made;
    }
  }

  BaseFont font(Look look) {
    return face(look).font();
  }

  private Face face(Look look) {
    String cut = look.bold() ? look.italic() ? "BoldItalic" : "Bold" : look.italic() ? "Italic" : "Regular";
    return faces.computeIfAbsent(cut, c -> {
      try {
        return Face.load(c);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** A hyphen at the end of a line, which is no part of the text. */
  Sign hyphen(Look look) {
    return sign(face(look), HYPHEN, SOFT_HYPHEN, look);
  }

  Sign bullet(Look look) {
    return sign(face(look), '•', null, look);
  }

  List<Sign> signs(PrintedParagraph paragraph, float size) {
    var signs = new ArrayList<Sign>();
    for (PrintedRun run : paragraph.runs()) add(signs, run.text(), Look.of(run, size));
    return signs;
  }

  List<Sign> signs(String text, Look look) {
    var signs = new ArrayList<Sign>();
    add(signs, text, look);
    return signs;
  }

  private void add(List<Sign> signs, String text, Look of) {
    Usual kept = usual.computeIfAbsent(of, Usual::new);
    Look look = kept.look;
    Face face = face(look);
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int like = like(codePoint);
      if (face.has(like)) {
        signs.add(like == codePoint ? kept.sign(face, like) : sign(face, like, Character.toString(codePoint), look));
        at += Character.charCount(codePoint);
      } else {
        String cluster = cluster(text, at);
        if (!isInvisible(cluster)) signs.add(sign(face, face.has(BOX) ? BOX : '?', cluster, look));
        at += cluster.length();
      }
    }
  }

  private static Sign sign(Face face, int shown, @Nullable String actual, Look look) {
    return new Sign(shown, actual, look, face.width(shown, look.size()));
  }

  /**
   * Spaces and hyphens of a special kind share a glyph with the plain ones; a font in PDF says of each glyph
   * one character only.
   */
  private static int like(int codePoint) {
    if (codePoint == 0x2010 || codePoint == 0x2011) return HYPHEN;
    return Character.isSpaceChar(codePoint) ? ' ' : codePoint;
  }

  /** What a reader takes for one character: an emoji may be many. */
  private static String cluster(String text, int at) {
    Matcher matcher = CLUSTER.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : text.substring(at, at + 1);
  }

  private static boolean isInvisible(String cluster) {
    return cluster.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F));
  }
}
