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

/**
 * The letters of a document. What the font has no letter for comes from another one; what none has is drawn as an empty box
 * that says, to whoever copies or listens to the text, what it stands for: no character vanishes. Safe for several threads.
 */
final class Letters {
  private static final String BOX = "□";
  private static final String HYPHEN = "-";
  private static final String SOFT_HYPHEN = "\u00AD";
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final char NO_BREAK = '\u00A0';
  /** Up to here a plan's characters are so many of so few kinds that their signs are kept. */
  private static final int KEPT = 0x180;
  /** From here on there are characters that make one sign with the one before them. */
  private static final int MARKS = 0x300;
  /** Pictures begin here, which look well in the font for them only. */
  private static final int PICTURES = 0x1F000;

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
    Sign sign(Face face, char character) {
      if (character >= KEPT) return Letters.sign(face, character, look);
      @Nullable Sign known = signs[character];
      if (known != null) return known;
      Sign made = Letters.sign(face, character, look);
      signs[character] = made;
      return made;
    }
  }

  private Face face(Look look) {
    return face(Face.cut(look.bold(), look.italic()));
  }

  private Face face(String name) {
    return faces.computeIfAbsent(name, n -> {
      try {
        return Face.load(n);
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
    return sign(face(look), '•', look);
  }

  List<Sign> signs(PrintedParagraph paragraph, float size) {
    var signs = new ArrayList<Sign>();
    Reading reading = Reading.of(paragraph);
    int at = 0;
    for (PrintedRun run : paragraph.runs()) {
      add(signs, reading, at, at + run.text().length(), Look.of(run, size));
      at += run.text().length();
    }
    return signs;
  }

  List<Sign> signs(String text, Look look) {
    var signs = new ArrayList<Sign>();
    add(signs, Reading.of(text), 0, text.length(), look);
    return signs;
  }

  /** What no font has of a text, one for one. */
  List<String> missing(String text) {
    return signs(text, Look.plain(1)).stream().filter(s -> s.shown().equals(BOX) && s.actual() != null).map(Sign::said).toList();
  }

  private void add(List<Sign> signs, Reading reading, int from, int to, Look of) {
    Usual kept = usual.computeIfAbsent(of, Usual::new);
    Face face = face(of);
    String text = reading.text();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean alone = isPlain(c) && (at + 1 == to || isPlain(text.charAt(at + 1)));
      if (alone && c != NO_BREAK && reading.level(at) % 2 == 0 && face.has(c)) {
        signs.add(kept.sign(face, c).at(reading.level(at), reading.address(at)));
        at++;
      } else {
        String cluster = alone ? text.substring(at, at + 1) : cluster(text, at, to);
        add(signs, cluster, at, reading, kept.look);
        at += cluster.length();
      }
    }
  }

  /** Whether a character is a sign of its own, with a glyph of its own: Latin letters and the usual punctuation. */
  private static boolean isPlain(char c) {
    return c < MARKS || (c >= '\u2012' && c < '\u2028') || (c >= '\u2030' && c < '\u205F');
  }

  private void add(List<Sign> signs, String cluster, int at, Reading reading, Look look) {
    boolean fromRight = reading.level(at) % 2 != 0;
    String shown = Shape.of(cluster, at, reading.text(), fromRight);
    if (shown.isEmpty()) return;
    @Nullable Face face = having(shown, look);
    if (face == null) {
      String itself = Shape.of(cluster, at, "", fromRight);
      face = having(itself, look);
      if (face != null) shown = itself;
    }
    int first = cluster.offsetByCodePoints(0, 1);
    if (face == null && first < cluster.length() && having(cluster.substring(0, first), look) != null) {
      add(signs, cluster.substring(0, first), at, reading, look);
      add(signs, cluster.substring(first), at + first, reading, look);
      return;
    }
    if (face == null) shown = BOX;
    boolean turned = fromRight && cluster.length() > first;
    Sign sign = sign(face == null ? face(look) : face, shown, shown.equals(cluster) && !turned && face != null ? null : cluster, look);
    signs.add(sign.at(reading.level(at), reading.address(at)));
  }

  /** The best face that has it all, or null. */
  private @Nullable Face having(String shown, Look look) {
    // The usual font puts a mark where it would be above an e, whatever letter it belongs to.
    Face usualOne = face(look);
    boolean marked = shown.codePointCount(0, shown.length()) > 1 && face(Face.SIGNS).has(shown);
    if (!marked && usualOne.has(shown)) return usualOne;
    boolean picture = shown.codePointAt(0) >= PICTURES;
    Face first = face(picture ? Face.PICTURES : Face.SIGNS);
    if (first.has(shown)) return first;
    Face second = face(picture ? Face.SIGNS : Face.PICTURES);
    return second.has(shown) ? second : null;
  }

  private static Sign sign(Face face, char shown, Look look) {
    return new Sign(face, Character.toString(shown), null, look, face.width(shown, look.size()), 0, null);
  }

  private static Sign sign(Face face, String shown, @Nullable String actual, Look look) {
    return new Sign(face, shown, actual, look, face.width(shown, look.size()), 0, null);
  }

  /** What a reader takes for one character: an emoji may be many. */
  private static String cluster(String text, int at, int to) {
    Matcher matcher = CLUSTER.matcher(text).region(at, to);
    return matcher.lookingAt() ? matcher.group() : text.substring(at, at + 1);
  }
}
