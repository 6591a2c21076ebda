package dk.planvaerk.ui.editor.text;

/**
 * A part of a text that is marked without changing how it is laid out: painted behind, or underlined by a wave.
 *
 * @param from a place in {@link dk.planvaerk.plan.Text#shown()}
 * @param styleClass gives the colour: the fill behind, the stroke below
 */
public record Mark(int from, int to, String styleClass, Form form) {
  /** How it is drawn. */
  public enum Form {
    BEHIND, WAVE
  }

  public static Mark behind(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.BEHIND);
  }

  public static Mark wave(int from, int to, String styleClass) {
    return new Mark(from, to, styleClass, Form.WAVE);
  }
}
