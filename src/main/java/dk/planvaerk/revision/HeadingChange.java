package dk.planvaerk.revision;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another heading of a column that one row of a running text has in its own way. The kind's own headings are nobody's news.
 *
 * @param before as it was printed; empty where none was
 * @param after as it is printed; empty where none is
 */
public record HeadingChange(String column, String before, String after) {
  /** The headings that are others now; all of a new row's own. */
  static List<HeadingChange> between(PlanKind kindBefore, @Nullable Row before, PlanKind kindAfter, @Nullable Row after) {
    if (after == null || kindAfter.text() == null) return List.of();
    Row old = kindBefore.text() == null ? null : before;
    var out = new ArrayList<HeadingChange>();
    for (Column column : kindAfter.columns(after)) {
      boolean own = isOwn(after, column.id()) || (old != null && isOwn(old, column.id()));
      String was = old == null ? "" : kindBefore.column(old, column.id()).map(HeadingChange::printed).orElse("");
      String is = printed(column);
      if (own && TextDiff.isChanged(TextDiff.between(was, is))) out.add(new HeadingChange(column.id(), was, is));
    }
    return out;
  }

  private static boolean isOwn(Row row, String column) {
    return row.columns().stream().filter(c -> c.column().equals(column)).map(RowColumn::heading).anyMatch(h -> h != null);
  }

  private static String printed(Column column) {
    return column.bare() || column.role() == Column.Role.TITLE ? "" : column.heading();
  }

  /** What became of its words. */
  public List<Segment> segments() {
    return TextDiff.between(before, after);
  }
}
