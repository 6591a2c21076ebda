package dk.planvaerk.importing;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.PlanKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the column of a kind that a heading means. A heading that the kind does not have, or has had
 * already, becomes a column of the plan's own, behind those of the kind.
 */
final class Headings {
  private static final String NAMELESS = "kolonne";

  private final List<Column> columns;
  private final Set<String> taken = new HashSet<>();
  private final double width;

  Headings(PlanKind kind) {
    columns = new ArrayList<>(kind.itemColumns());
    width = kind.itemColumns().stream().mapToDouble(Column::width).average().orElse(1);
  }

  /** The id of the column for a heading; each call gives another one. */
  String take(String heading) {
    Optional<Column> known = columns.stream()
        .filter(c -> !taken.contains(c.id()) && Likeness.plain(c.heading()).equals(Likeness.plain(heading)))
        .findFirst();
    String id = known.map(Column::id).orElseGet(() -> add(PlainText.line(heading).strip()));
    taken.add(id);
    return id;
  }

  /** The columns of the kind, and those that came to them. */
  List<Column> columns() {
    return List.copyOf(columns);
  }

  private String add(String heading) {
    String id = ColumnIds.free(heading, NAMELESS, this::isUsed);
    columns.add(new Column(id, heading, "", Place.STEPS, width, false, false, false, null, null, Extra.NONE));
    return id;
  }

  private boolean isUsed(String id) {
    return columns.stream().anyMatch(c -> c.id().equals(id));
  }
}
