package dk.planvaerk.suggest;

import dk.planvaerk.plan.Text;

/**
 * Something that can be written instead of what has been typed so far.
 *
 * @param words what is offered
 * @param from where in the shown text what it comes instead of begins
 * @param to where that ends
 */
public record Suggestion(String words, Source source, int from, int to) {
  /** Where the words come from. */
  public enum Source {
    /** The quality model. */
    THEME,
    /** People named in the plan. */
    PERSON,
    /** The same column of the plan. */
    PHRASE
  }

  /** The text with the words in it. */
  public Text in(Text text) {
    return text.replace(from, to, words);
  }
}
