package dk.planvaerk.merge;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Merges a row that both sides have: priority, where its columns stand, its texts and its steps. */
final class RowMerge {
  private final PlanKind kind;
  private final Findings found;

  /**
   * @param kind of the merged plan
   */
  RowMerge(PlanKind kind, Findings found) {
    this.kind = kind;
    this.found = found;
  }

  Row merged(Sides<Row> sides) {
    Row one = sides.merged();
    if (sides.isSettled() && one != null) return FittedRow.of(one, kind);
    Row theirs = Objects.requireNonNull(sides.theirs());
    Row mine = Objects.requireNonNull(sides.mine());
    String form = sides.part(Row::form).merged();
    String known = kind.knows(form) ? form : kind.item();
    List<RowColumn> own = kind.text() == null ? List.of() : columns(known, sides);
    sides = sides.part(r -> FittedRow.of(r, kind, known, own));
    for (Column c : kind.columns(Objects.requireNonNull(sides.mine()))) {
      Sides<Place> places = sides.part(r -> FittedRow.place(r, c.id()));
      Place place = places.mine() == null ? places.theirs() : places.theirs() == null ? places.mine() : places.merged();
      Place there = place == null ? c.place() : place;
      String first = (places.mine() == there ? mine : theirs).steps().getFirst().id();
      sides = sides.part(r -> FittedRow.placed(r, c.id(), there, first));
    }
    return together(sides);
  }

  private Row together(Sides<Row> sides) {
    Row mine = Objects.requireNonNull(sides.mine());
    Sides<Integer> priority = sides.part(Row::priority);
    if (!priority.isSettled()) {
      found.add(new Conflict.OfPriority(mine.id(), priority.base(), priority.mine(), priority.theirs()));
    }
    Sides<List<Step>> steps = sides.part(Row::steps);
    return new Row(mine.id(), mine.form(), priority.merged(), mine.columns(), cells(mine.id(), null, sides.part(Row::cells)),
        steps(mine.id(), steps), BasisMerge.of(mine.id(), sides.part(Row::basis), found), ListMerge.of(sides.part(Row::unplaced)),
        ExtraMerge.of(sides.part(Row::extra), mine.id(), found));
  }

  /** The columns that the row has in its own way; none where they are those of its form. */
  private List<RowColumn> columns(@Nullable String form, Sides<Row> sides) {
    Sides<List<RowColumn>> own = sides.part(Row::columns);
    if (own.isSettled()) return Objects.requireNonNull(own.merged());
    List<RowColumn> usual = kind.columns(form).stream().map(c -> new RowColumn(c.id(), null, Extra.NONE)).toList();
    Sides<List<RowColumn>> all = own.part(list -> list.isEmpty() ? usual : list);
    Map<String, RowColumn> left = new Presence<>(all.known(), RowColumn::column, UnaryOperator.<RowColumn>identity())
        .of(all.base() == null ? List.of() : all.base(), Objects.requireNonNull(all.mine()), Objects.requireNonNull(all.theirs()),
            new Presence.Deeds<>() {
              @Override
              public RowColumn merge(Sides<RowColumn> of) {
                return Objects.requireNonNull(of.merged());
              }

              @Override
              public void conflict(Sides<RowColumn> of) {} // it stays, and its text with it
            });
    List<RowColumn> merged = ordered(all, RowColumn::column, left);
    return merged.equals(usual) ? List.of() : merged;
  }

  private List<Step> steps(String row, Sides<List<Step>> sides) {
    List<Step> mine = Objects.requireNonNull(sides.mine());
    List<Step> theirs = Objects.requireNonNull(sides.theirs());
    List<Step> base = sides.base() == null ? List.of() : sides.base();
    Map<String, Step> left = new Presence<>(sides.known(), Step::id, UnaryOperator.<Step>identity())
        .of(base, mine, theirs, new Presence.Deeds<>() {
          @Override
          public Step merge(Sides<Step> of) {
            return step(row, of);
          }

          @Override
          public void conflict(Sides<Step> of) {
            found.add(new Conflict.OfStep(row, Objects.requireNonNull(of.base()), of.mine(), of.theirs()));
          }
        });
    if (left.isEmpty()) { // each removed what the other left
      for (Step s : mine) {
        left.put(s.id(), s);
        found.add(new Conflict.OfStep(row, s, s, null));
      }
    }
    return ordered(sides, Step::id, left);
  }

  private Step step(String row, Sides<Step> sides) {
    Step mine = Objects.requireNonNull(sides.mine());
    StepState state = StateMerge.of(kind, row, mine.id(), sides.part(Step::state), found);
    return new Step(mine.id(), state, cells(row, mine.id(), sides.part(Step::cells)),
        ExtraMerge.of(sides.part(Step::extra), mine.id(), found));
  }

  private List<Cell> cells(String row, @Nullable String step, Sides<List<Cell>> sides) {
    var left = new LinkedHashMap<String, Cell>();
    for (Cell c : Objects.requireNonNull(sides.mine())) {
      left.put(c.column(), cell(new Spot.InRow(row, step, c.column()), sides.part(cells -> find(cells, c.column()).orElse(null))));
    }
    return ordered(sides, Cell::column, left);
  }

  private Cell cell(Spot.InRow where, Sides<Cell> sides) {
    Cell mine = Objects.requireNonNull(sides.mine());
    Cell theirs = sides.theirs() == null ? Cell.empty(where.column()) : sides.theirs();
    Text base = sides.base() == null ? Text.EMPTY : sides.base().text();
    TextMerge text = TextMerge.of(sides.known(), base, mine.text(), theirs.text());
    if (text.clashes()) found.add(new Conflict.OfText(where, sides.known() ? base : null, mine.text(), theirs.text(), text.both()));
    Extra was = sides.base() == null ? Extra.NONE : sides.base().extra();
    String id = where.step() == null ? where.row() : where.step();
    return new Cell(where.column(), text.text(), ExtraMerge.of(new Sides<>(sides.known(), was, mine.extra(), theirs.extra()), id, found));
  }

  private static Optional<Cell> find(List<Cell> cells, String column) {
    return cells.stream().filter(c -> c.column().equals(column)).findFirst();
  }

  /** What is left, in the order of both. */
  static <T> List<T> ordered(Sides<List<T>> sides, Function<T, String> id, Map<String, T> left) {
    List<String> theirs = ids(sides.theirs(), id);
    List<String> base = sides.known() ? ids(sides.base(), id) : theirs;
    var out = new ArrayList<T>();
    for (String key : OrderMerge.of(base, ids(sides.mine(), id), theirs, left.keySet())) {
      T one = left.get(key);
      if (one != null) out.add(one);
    }
    return out;
  }

  private static <T> List<String> ids(@Nullable List<T> list, Function<T, String> id) {
    return list == null ? List.of() : list.stream().map(id).toList();
  }
}
