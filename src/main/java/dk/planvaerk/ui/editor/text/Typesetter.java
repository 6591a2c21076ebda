package dk.planvaerk.ui.editor.text;

import dk.planvaerk.hyphenation.Hyphenation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/**
 * Breaks texts into lines, for what shows them and for what they are written in, so that the two lie alike. How
 * tall a text is follows from its lines and needs no node.
 */
public final class Typesetter {
  /** Space before a paragraph, and what an item is indented by, as a share of the font's size. */
  private static final double GAP = 0.35;
  private static final double INDENT = 0.85;
  /** So many lines at most are drawn by one node: in a long text a key then changes but one of them. */
  private static final int LINES = 24;
  private static final int BULLET = 2;
  private static final int FONTS = 6;
  private static final int PARAGRAPHS = 8_000;

  /** A paragraph that has been broken into lines. */
  private record Broken(Passage passage, Typeface face, double width) {}

  private final LineBreaker breaker;
  private final Map<Broken, List<Line>> known = new Remembered<>(PARAGRAPHS);
  private final Map<Font, Typeface> faces = new HashMap<>();

  /**
   * @param language of the texts, as a BCP 47 tag
   */
  public Typesetter(String language) {
    breaker = new LineBreaker(Hyphenation.of(language));
  }

  public Typeset set(List<Passage> passages, Font font, double width) {
    return set(passages, face(font), width);
  }

  /** How tall a text is; less work than to set it. */
  public double height(List<Passage> passages, Font font, double width) {
    Typeface face = face(font);
    double height = gap(face) * (passages.size() - 1);
    for (Passage passage : passages) height += lines(passage, face, width - indent(passage, face)).size() * face.lineHeight();
    return height;
  }

  public double lineHeight(Font font) {
    return face(font).lineHeight();
  }

  /** How wide some characters are, in pixels. */
  public double width(String characters, Font font) {
    return face(font).of(characters, Look.PLAIN);
  }

  private Typeface face(Font font) {
    if (faces.size() >= FONTS && !faces.containsKey(font)) faces.clear();
    return faces.computeIfAbsent(font, Typeface::new);
  }

  private Typeset set(List<Passage> passages, Typeface face, double width) {
    var chunks = new ArrayList<Chunk>();
    double top = 0;
    int start = 0;
    for (Passage passage : passages) {
      if (start > 0) top += gap(face);
      double left = indent(passage, face);
      int offset = start + (passage.item() ? BULLET : 0);
      List<Line> lines = lines(passage, face, width - left);
      for (int i = 0; i < lines.size(); i += LINES) {
        List<Line> some = lines.subList(i, Math.min(i + LINES, lines.size()));
        int from = i == 0 ? start : offset + some.getFirst().from();
        chunks.add(new Chunk(from, offset, i == 0 && passage.item(), left, top, passage, some));
        top += some.size() * face.lineHeight();
      }
      start = offset + lines.getLast().to() + 1;
    }
    return new Typeset(chunks, face.lineHeight(), top);
  }

  /** What shows a text, what it is written in and what asks for its height break it once. */
  private List<Line> lines(Passage passage, Typeface face, double width) {
    return known.computeIfAbsent(new Broken(passage, face, Math.max(1, width)), b -> breaker.lines(passage, face, b.width()));
  }

  private static double gap(Typeface face) {
    return Math.rint(face.size() * GAP);
  }

  private static double indent(Passage passage, Typeface face) {
    return passage.item() ? Math.rint(face.size() * INDENT) : 0;
  }
}
