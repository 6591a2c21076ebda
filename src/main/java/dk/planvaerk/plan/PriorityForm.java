package dk.planvaerk.plan;

/**
 * How the priority of a row is printed: bold, on a line of its own, before the text of a column.
 *
 * @param column id of the column
 * @param text with {@code {0}} for the number, such as "{0}. prioritet:"
 */
public record PriorityForm(String column, String text, Extra extra) {
  public static final String NUMBER = "{0}";

  public String of(int priority) {
    return text.replace(NUMBER, Integer.toString(priority));
  }
}
