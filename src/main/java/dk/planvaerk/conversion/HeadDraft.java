package dk.planvaerk.conversion;

import dk.planvaerk.importing.ColumnIds;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.PlanKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The head of a kind that is being adapted.
 *
 * @param all the lines, those of fields that are not printed included
 * @param unprinted ids of the fields that stand on no paper
 */
public record HeadDraft(List<HeadField> fields, List<HeadLine> all, Set<String> unprinted) {
  private static final String FIELD = "felt";

  public HeadDraft {
    fields = List.copyOf(fields);
    all = List.copyOf(all);
    unprinted = Set.copyOf(unprinted);
  }

  static HeadDraft of(PlanKind kind) {
    return new HeadDraft(kind.fields(), kind.head(), Set.copyOf(kind.unprintedFields().stream().map(HeadField::id).toList()));
  }

  /** The fields in the order in which they stand on paper, those that stand on none behind them. */
  public List<HeadField> inOrder() {
    return Stream.concat(all.stream().flatMap(l -> l.fields().stream()), fields.stream().map(HeadField::id)).distinct()
        .flatMap(id -> fields.stream().filter(f -> f.id().equals(id))).toList();
  }

  /** The same with a field changed. */
  public HeadDraft with(String field, UnaryOperator<HeadField> change) {
    return new HeadDraft(fields.stream().map(f -> f.id().equals(field) ? change.apply(f) : f).toList(), all, unprinted);
  }

  /** The same with another field, on a line of its own behind the others. */
  public HeadDraft withNew(String label) {
    String id = ColumnIds.free(label, FIELD, i -> fields.stream().anyMatch(f -> f.id().equals(i)));
    var more = new ArrayList<>(fields);
    more.add(new HeadField(id, label, "", null, null, Extra.NONE));
    return new HeadDraft(more, with(id), unprinted);
  }

  private List<HeadLine> with(String field) {
    var lines = new ArrayList<>(all);
    int at = (int) all.stream().filter(l -> l.form() != HeadLine.Form.LEGEND && l.form() != HeadLine.Form.FOOTER).count();
    lines.add(Math.min(at, lines.size()), new HeadLine(HeadLine.Form.BLOCK, List.of(field), Extra.NONE));
    return lines;
  }

  /** The same without a field. */
  public HeadDraft without(String field) {
    return new HeadDraft(fields.stream().filter(f -> !f.id().equals(field)).toList(), lines(f -> !f.equals(field)), unprinted);
  }

  public boolean isPrinted(String field) {
    return !unprinted.contains(field);
  }

  /** The same with a field that is printed or only kept. */
  public HeadDraft withPrinted(String field, boolean on) {
    Set<String> now = new TreeSet<>(unprinted);
    if (on) now.remove(field);
    else now.add(field);
    boolean placed = all.stream().anyMatch(l -> l.fields().contains(field));
    return new HeadDraft(fields, on && !placed ? with(field) : all, now);
  }

  /** Whether a field can change places with its neighbour: both stand on lines that look alike. */
  public boolean canMove(String field, int by) {
    return neighbour(field, by).isPresent();
  }

  private Optional<String> neighbour(String field, int by) {
    List<String> order = inOrder().stream().map(HeadField::id).toList();
    int to = order.indexOf(field) + by;
    if (to < 0 || to >= order.size()) return Optional.empty();
    return form(field).flatMap(f -> form(order.get(to)).filter(f::equals)).map(f -> order.get(to));
  }

  private Optional<HeadLine.Form> form(String field) {
    return all.stream().filter(l -> l.fields().contains(field)).map(HeadLine::form).findFirst();
  }

  /** The same with a field that has changed places with the one before it, or behind it for a positive number. */
  public HeadDraft moved(String field, int by) {
    String other = neighbour(field, by).orElse(field);
    List<HeadLine> lines = all.stream().map(l -> new HeadLine(l.form(),
        l.fields().stream().map(f -> f.equals(field) ? other : f.equals(other) ? field : f).toList(), l.extra())).toList();
    return new HeadDraft(fields, lines, unprinted);
  }

  /** The lines that are printed. */
  List<HeadLine> lines() {
    return lines(f -> !unprinted.contains(f));
  }

  private List<HeadLine> lines(Predicate<String> kept) {
    return all.stream().map(l -> new HeadLine(l.form(), l.fields().stream().filter(kept).toList(), l.extra()))
        .filter(l -> !l.fields().isEmpty()).toList();
  }
}
