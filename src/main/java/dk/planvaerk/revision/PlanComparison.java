package dk.planvaerk.revision;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two plans from head to last row. */
final class PlanComparison {
  private final Plan before;
  private final Plan after;
  private final Rows rowChanges;
  private final SectionPairs sections;
  private final List<String> columns;
  private final boolean ownColumns;
  private final boolean sameMeanings;
  private final Map<String, Place> oldPlaces;
  private final Map<String, Place> newPlaces;

  /** Where a row stands: in which section, and as the how manieth from 1. */
  private record Place(String section, int number) {}

  /** Says what happened to a row; may know it already. Asked by several threads. */
  interface Rows {
    Optional<RowChange> change(Pair<Row> pair, @Nullable Move move, StepMoves.OfRow moves, Supplier<Optional<RowChange>> found);
  }

  PlanComparison(Plan before, Plan after, Rows rowChanges) {
    this.rowChanges = rowChanges;
    this.before = before;
    this.after = after;
    this.sections = SectionPairs.of(before, after);
    this.columns = Stream.of(after, before).flatMap(p -> p.kind().columns().stream()).map(Column::id).distinct().toList();
    this.ownColumns = Stream.of(before, after).anyMatch(p -> p.kind().text() != null);
    this.sameMeanings = meanings(before).equals(meanings(after));
    this.oldPlaces = places(before);
    this.newPlaces = places(after);
  }

  PlanDiff result() {
    return new PlanDiff(head(), sections.changes(), rows(), KindWords.changes(before, after));
  }

  private List<HeadChange> head() {
    var out = new ArrayList<HeadChange>();
    Stream.of(after, before).flatMap(p -> p.head().stream()).map(HeadText::field).distinct().forEach(field -> {
      List<Segment> segments = TextDiff.between(before.head(field).shown(), after.head(field).shown());
      if (TextDiff.isChanged(segments)) out.add(new HeadChange(field, segments));
    });
    return out;
  }

  /** Each row for itself, so on as many threads as there are. */
  private List<RowChange> rows() {
    var matching = Matching.of(before.rows().toList(), after.rows().toList(), Row::id, ColumnTexts::of);
    List<Pair<Row>> pairs = matching.pairs();
    StepMoves moves = StepMoves.of(pairs);
    return pairs.parallelStream().flatMap(pair -> change(pair, moves.in(pair)).stream()).toList();
  }

  private Optional<RowChange> change(Pair<Row> pair, StepMoves.OfRow moves) {
    Move move = move(pair);
    if (move == null && sameMeanings && pair.isSame()) return Optional.empty();
    return rowChanges.change(pair, move, moves,
        () -> new RowComparison(columns(pair), pair, move, moves, headings(pair), this::isDone).result());
  }

  /** In a running text each row has its own, in the order in which it has them now. */
  private List<String> columns(Pair<Row> pair) {
    if (!ownColumns) return columns;
    Stream<Column> now = pair.after() == null ? Stream.of() : after.kind().columns(pair.after()).stream();
    Stream<Column> then = pair.before() == null ? Stream.of() : before.kind().columns(pair.before()).stream();
    return Stream.concat(now, then).map(Column::id).distinct().toList();
  }

  private List<HeadingChange> headings(Pair<Row> pair) {
    return ownColumns ? HeadingChange.between(before.kind(), pair.before(), after.kind(), pair.after()) : List.of();
  }

  /** What each status means: where that is another, a row that is the same can be done no more. */
  private static Map<String, Status.Meaning> meanings(Plan plan) {
    return plan.kind().statuses().stream().collect(Collectors.toMap(Status::id, Status::meaning, (a, b) -> a));
  }

  /** Whether a step is done, as the kind of its plan has it. */
  private boolean isDone(Step step, boolean inNew) {
    return (inNew ? after : before).kind().isDone(step);
  }

  private @Nullable Move move(Pair<Row> pair) {
    if (pair.before() == null || pair.after() == null) return null;
    Place from = Optional.ofNullable(oldPlaces.get(pair.before().id())).orElseThrow();
    Place to = Optional.ofNullable(newPlaces.get(pair.after().id())).orElseThrow();
    boolean moved = pair.moved() || !sections.same(from.section(), to.section());
    return moved ? new Move(from.number(), to.number()) : null;
  }

  private static Map<String, Place> places(Plan plan) {
    var out = new HashMap<String, Place>();
    for (Section s : plan.sections()) {
      for (int i = 0; i < s.rows().size(); i++) out.put(s.rows().get(i).id(), new Place(s.id(), i + 1));
    }
    return out;
  }
}
