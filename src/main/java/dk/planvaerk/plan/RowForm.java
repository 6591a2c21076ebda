package dk.planvaerk.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that rows of a running text can have, such as a chapter or a recommendation.
 *
 * @param id {@code [a-z0-9]{1,16}}
 * @param name what the user calls a row of the form
 * @param level how deep it stands, from 1: the level of its heading
 * @param number how it is numbered, with {@code {1}} for the number on level 1 and so on, such as "{1}.{2}"; or null
 * @param table whether rows of the form that follow each other are printed as the lines of a table
 * @param start whether a new plan begins with one
 * @param columns ids of its columns, in the order in which they are printed
 */
public record RowForm(
    String id, Unit name, int level, @Nullable String number, boolean table, boolean start, List<String> columns,
    Extra extra) {
  /** How deep a row can stand at most. */
  public static final int DEEPEST = 6;

  public RowForm {
    columns = List.copyOf(columns);
  }

  /** The same with other columns. */
  public RowForm withColumns(List<String> ids) {
    return new RowForm(id, name, level, number, table, start, ids, extra);
  }
}
