package dk.planvaerk.ui.editor.table;

/**
 * How far a step is, in a few words that stand below the text of one of its cells.
 *
 * @param words may be empty
 * @param late whether something should have been done by now
 */
public record StepNote(String words, boolean late) {
  public static final StepNote NONE = new StepNote("", false);

  boolean isNone() {
    return words.isEmpty();
  }
}
