package dk.planvaerk.plan;

/** Characters that look the same. Has no line end. */
public record Run(String text, boolean bold, boolean italic, Extra extra) {
  public Run {
    text = PlainText.line(text);
  }

  public static Run of(String text) {
    return new Run(text, false, false, Extra.NONE);
  }

  public static Run bold(String text) {
    return new Run(text, true, false, Extra.NONE);
  }

  Run withText(String newText) {
    return new Run(newText, bold, italic, extra);
  }

  boolean looksLike(Run other) {
    return bold == other.bold && italic == other.italic && extra.equals(other.extra);
  }
}
