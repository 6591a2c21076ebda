package dk.planvaerk.suggest;

import dk.planvaerk.plan.Text;
import dk.planvaerk.quality.ModelPart;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be written instead of what has been typed so far.
 *
 * @param words what is offered
 * @param from where in the shown text what it comes instead of begins
 * @param to where that ends
 * @param part what of the quality model the words are, or null
 */
public record Suggestion(String words, Source source, int from, int to, @Nullable ModelPart part) {
  /** Where the words come from. */
  public enum Source {
    THEME,
    CRITERION,
    INDICATOR,
    /** A quality model as a whole. */
    MODEL,
    /** People named in the plan. */
    PERSON,
    /** The same column of the plan. */
    PHRASE
  }

  /** Whether nobody has been able to confirm that this is worded so. */
  public boolean isUnsure() {
    return part != null && part.sure().isUnsure();
  }

  /**
   * Whether it can only be referred to: how criteria and indicators are worded must be known before they are written as if
   * the authority had said so.
   */
  public boolean isReference() {
    return part != null && part.level() != ModelPart.Level.THEME && isUnsure();
  }

  /** The text with the words in it; the text itself where they can only be referred to. */
  public Text in(Text text) {
    return isReference() ? text : text.replace(from, to, words);
  }
}
