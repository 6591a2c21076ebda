package dk.planvaerk.conversion;

import dk.planvaerk.importing.Likeness;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The texts of a row that had no place and get one, because their column is there again; and those that still have none. */
final class Returning {
  private final Map<String, List<Unplaced>> back = new LinkedHashMap<>();
  private final Map<String, @Nullable String> headings = new LinkedHashMap<>();
  private final List<Unplaced> left = new ArrayList<>();

  private Returning() {}

  /**
   * Sorts them out. What had a place all the time and was left out by the author stays so.
   *
   * @param isFree whether nothing else is written in a column
   */
  static Returning of(Row row, PlanKind from, PlanKind to, Predicate<String> isFree) {
    var returning = new Returning();
    List<Column> before = from.columns(row.form());
    for (Unplaced u : row.unplaced()) {
      boolean there = to.column(u.id()).filter(c -> to.text() != null || isSame(u, c)).isPresent()
          || (to.text() != null && row.columns().stream().map(RowColumn::column).anyMatch(u.id()::equals));
      boolean hadPlace = before.stream().anyMatch(c -> c.id().equals(u.id()) && isSame(u, c));
      if (there && !hadPlace && isFree.test(u.id()) && returning.takes(row, u)) returning.add(u, to);
      else returning.left.add(u);
    }
    return returning;
  }

  /** A column that is called alike and means something else takes nothing back; in running text it comes with its own heading. */
  private static boolean isSame(Unplaced text, Column column) {
    return text.heading().equals(column.heading()) || Likeness.isSame(text.heading(), column.heading());
  }

  /** A column has one text on the row, or one on each step. */
  private boolean takes(Row row, Unplaced text) {
    List<Unplaced> before = back.getOrDefault(text.id(), List.of());
    boolean onStep = text.step() != null && row.step(text.step()).isPresent();
    if (text.step() != null && !onStep) return false;
    return before.isEmpty() || (onStep && before.stream().allMatch(b -> b.step() != null && !b.step().equals(text.step())));
  }

  private void add(Unplaced text, PlanKind to) {
    back.computeIfAbsent(text.id(), id -> new ArrayList<>()).add(text);
    boolean usual = to.column(text.id()).filter(c -> c.heading().equals(text.heading())).isPresent();
    headings.putIfAbsent(text.id(), usual || text.heading().isEmpty() ? null : text.heading());
  }

  /** What goes back to a column; nothing, one text of the row, or texts of different steps. */
  List<Unplaced> to(String column) {
    return back.getOrDefault(column, List.of());
  }

  /** The columns that get a text back, each with its heading where that is not the kind's. */
  Map<String, @Nullable String> headings() {
    return headings;
  }

  List<Unplaced> left() {
    return left;
  }
}
