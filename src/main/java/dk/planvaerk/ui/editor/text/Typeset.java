package dk.planvaerk.ui.editor.text;

import java.util.List;

/**
 * A text in lines, ready to be drawn and pointed at. Places are those of {@link dk.planvaerk.plan.Text#shown()}.
 *
 * @param lineHeight in pixels, as is the height
 */
public record Typeset(List<Chunk> chunks, double lineHeight, double height) {
  public Typeset {
    chunks = List.copyOf(chunks);
  }

  /** A line of the whole text. */
  record At(Chunk chunk, int line) {
    Line of() {
      return chunk.lines().get(line);
    }
  }

  /** The line where a place is; a place between two lines is at the end of the upper one if asked for. */
  At at(int index, boolean atEnd) {
    int i = chunks.size() - 1;
    while (i > 0 && index < chunks.get(i).start()) i--;
    boolean joins = i > 0 && atEnd && index == chunks.get(i).start() && chunks.get(i - 1).lines().getLast().to() == index;
    Chunk chunk = chunks.get(joins ? i - 1 : i);
    return new At(chunk, chunk.line(index, atEnd));
  }

  /** The line at a height, the nearest one outside of the text and in a gap. */
  At at(double y) {
    int i = chunks.size() - 1;
    while (i > 0 && y < chunks.get(i).top()) i--;
    Chunk chunk = chunks.get(i);
    return new At(chunk, (int) Math.clamp((y - chunk.top()) / lineHeight, 0.0, chunk.lines().size() - 1.0));
  }

  /** Where the line of a place begins, from the top. */
  public double top(int index) {
    return top(at(index, false));
  }

  double top(At at) {
    return at.chunk().top() + at.line() * lineHeight;
  }
}
