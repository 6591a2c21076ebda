package dk.planvaerk.ui.editor.text;

/**
 * A part of a text that is marked without changing how it is laid out.
 *
 * @param from a place in {@link dk.planvaerk.plan.Text#shown()}
 * @param styleClass gives the colour: the fill behind or of a bar, the stroke below, all that the letters look like
 */
public record Mark(int from, int to, String styleClass, Form form) {
  /** How it is drawn. */
  public enum Form {
    /** Painted behind the letters. */
    BEHIND,
    /** Underlined by a wave. */
    WAVE,
    /** A line through the letters. */
    THROUGH,
    /** The letters themselves look otherwise; such marks lie apart from each other. */
    LETTERS,
    /** A bar at the left of the lines that it touches. */
    BAR
  }

  public static Mark behind(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.BEHIND);
  }

  public static Mark wave(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.WAVE);
  }

  public static Mark through(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.THROUGH);
  }

  public static Mark letters(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.LETTERS);
  }

  public static Mark bar(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.BAR);
  }

  /** The same between other places. */
  public Mark at(int newFrom, int newTo) {
    return new Mark(newFrom, newTo, styleClass, form);
  }
}
