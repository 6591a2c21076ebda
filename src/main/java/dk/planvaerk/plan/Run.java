package dk.planvaerk.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Characters that look the same. Has no line end.
 *
 * @param to id of the row whose number these characters are, so that they follow it; or null
 */
public record Run(String text, boolean bold, boolean italic, @Nullable String to, Extra extra) {
  public Run {
    text = PlainText.line(text);
  }

  /** Characters that refer to nothing. */
  public Run(String text, boolean bold, boolean italic, Extra extra) {
    this(text, bold, italic, null, extra);
  }

  public static Run of(String text) {
    return new Run(text, false, false, Extra.NONE);
  }

  public static Run bold(String text) {
    return new Run(text, true, false, Extra.NONE);
  }

  /** The same look with other characters, which refer to what these refer to. */
  public Run withText(String newText) {
    return new Run(newText, bold, italic, to, extra);
  }

  /** The same characters in another look. */
  Run looking(boolean nowBold, boolean nowItalic) {
    return new Run(text, nowBold, nowItalic, to, extra);
  }

  /** Some of the characters; a part of a number refers to nothing. */
  Run part(int from, int end) {
    boolean whole = from == 0 && end == text.length();
    return new Run(text.substring(from, end), bold, italic, whole ? to : null, extra);
  }

  boolean looksLike(Run other) {
    return bold == other.bold && italic == other.italic && Objects.equals(to, other.to) && extra.equals(other.extra);
  }
}
