package dk.planvaerk.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a kind is laid out that is running text and no table: the forms of its rows, which follow each other like the
 * headings of a document, and what is put in front of them.
 *
 * @param item id of the form that the plan is about, which is counted and offered first
 * @param contents the heading of a list of contents, or null for none
 * @param overview a table of all rows of a form, put in front; or null
 */
public record TextLayout(
    List<RowForm> forms, String item, @Nullable String contents, @Nullable Overview overview, Extra extra) {
  public TextLayout {
    forms = List.copyOf(forms);
  }

  /** The same, a form having these columns. */
  TextLayout withColumns(String form, List<Column> columns) {
    List<String> ids = columns.stream().map(Column::id).toList();
    return withForms(forms.stream().map(f -> f.id().equals(form) ? f.withColumns(ids) : f).toList());
  }

  /** The same with other forms. */
  public TextLayout withForms(List<RowForm> newForms) {
    return new TextLayout(newForms, item, contents, overview, extra);
  }

  /** The same with another table in front, or none. */
  public TextLayout withOverview(@Nullable Overview newOverview) {
    return new TextLayout(forms, item, contents, newOverview, extra);
  }

  public Optional<RowForm> form(@Nullable String id) {
    return forms.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
