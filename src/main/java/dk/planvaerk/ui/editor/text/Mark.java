package dk.planvaerk.ui.editor.text;

/**
 * A part of a text that is marked without changing how it is laid out.
 *
 * @param from a place in {@link dk.planvaerk.plan.Text#shown()}
 * @param styleClass gives the colour: the fill behind or of a bar, the stroke below, all that the letters look like
 * @param ofHeading whether it is on the small heading that stands above the text, and on nothing else
 */
public record Mark(int from, int to, String styleClass, Form form, boolean ofHeading) {
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
    return new Mark(from, to, styleClass, Form.BEHIND, false);
  }

  public static Mark wave(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.WAVE, false);
  }

  public static Mark through(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.THROUGH, false);
  }

  public static Mark letters(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.LETTERS, false);
  }

  public static Mark bar(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.BAR, false);
  }

  /** The same between other places. */
  public Mark at(int newFrom, int newTo) {
    return new Mark(newFrom, newTo, styleClass, form, ofHeading);
  }

  /** The same on the heading of the text, or on the text itself. */
  public Mark onHeading(boolean heading) {
    return new Mark(from, to, styleClass, form, heading);
  }
}
