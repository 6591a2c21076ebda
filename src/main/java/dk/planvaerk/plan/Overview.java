package dk.planvaerk.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of all rows of a form, made from them, in front of a running text.
 *
 * @param heading above the table
 * @param form id of the form
 * @param columns ids of the columns that are shown
 * @param status heading of the column with the status, or null for none
 * @param shown whether it is printed
 */
public record Overview(
    String heading, String form, List<String> columns, @Nullable String status, boolean shown, Extra extra) {
  public Overview {
    columns = List.copyOf(columns);
  }

  public Overview withShown(boolean on) {
    return new Overview(heading, form, columns, status, on, extra);
  }
}
