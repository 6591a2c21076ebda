package dk.planvaerk.plan;

/** The text of one column of a row or a step. */
public record Cell(String column, Text text, Extra extra) {
  public static Cell empty(String column) {
    return new Cell(column, Text.EMPTY, Extra.NONE);
  }

  public Cell with(Text newText) {
    return newText.equals(text) ? this : new Cell(column, newText, extra);
  }
}
