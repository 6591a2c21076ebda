package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/**
 * The text of one field of the head.
 *
 * @param explained what the text explained when it was written, if it explains the marks of the documents; null where that is not known
 */
public record HeadText(String field, Text text, @Nullable Explained explained, Extra extra) {
  public HeadText(String field, Text text, Extra extra) {
    this(field, text, null, extra);
  }

  /** The same with another text; what that explains is only known if it says the same. */
  HeadText with(Text newText) {
    return new HeadText(field, newText, newText.shown().equals(text.shown()) ? explained : null, extra);
  }

  HeadText with(@Nullable Explained newExplained) {
    return new HeadText(field, text, newExplained, extra);
  }
}
