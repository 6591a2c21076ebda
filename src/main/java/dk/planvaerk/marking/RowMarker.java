package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.HeadingChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the marks of one row. */
final class RowMarker {
  private final PlanKind kind;
  private final Row row;
  private final @Nullable RowChange change;
  private final Map<Spot.InRow, List<Segment>> changes;

  /**
   * @param change what happened to the row since the version, or null where nothing did
   */
  RowMarker(PlanKind kind, Row row, @Nullable RowChange change) {
    this.kind = kind;
    this.row = row;
    this.change = change;
    this.changes = change == null ? Map.of()
        : change.cells().stream().collect(Collectors.toMap(CellChange::spot, CellChange::segments, (a, b) -> a));
  }

  RowMarks marks() {
    var marks = new RowMarks(cells(), headings(), basis());
    return marks.isEmpty() ? RowMarks.NONE : marks;
  }

  /** Those of columns that stand on paper: below them is a text. */
  private Map<String, CellMarks> headings() {
    var out = new HashMap<String, CellMarks>();
    if (change == null) return out;
    for (HeadingChange heading : change.headings()) {
      List<Spot.InRow> spots = row.spots(kind).stream().filter(s -> s.column().equals(heading.column())).toList();
      boolean printed = spots.stream().allMatch(s -> s.step() == null) && spots.stream().flatMap(s -> row.text(s).stream()).anyMatch(t -> !t.isBlank());
      BitSet added = Ranges.of(heading.segments(), Segment.Kind.ADDED);
      if (!printed || heading.after().isEmpty()) continue;
      out.put(heading.column(), new CellMarks(Ranges.stretches(heading.after().length(), added, new BitSet()), added.isEmpty(), List.of()));
    }
    return out;
  }

  private CellMarks basis() {
    if (change == null || kind.basis() == Basis.Place.NONE) return CellMarks.NONE;
    Row before = change.before();
    return BasisText.marks(before == null ? Basis.NONE : before.basis(), row.basis(), Texts.language(kind.language()));
  }

  /** The cells that have marks. */
  private Map<Spot.InRow, CellMarks> cells() {
    var out = new HashMap<Spot.InRow, CellMarks>();
    for (Spot.InRow spot : row.spots(kind)) {
      CellMarks marks = marks(spot);
      if (!marks.isEmpty()) out.put(spot, marks);
    }
    return out;
  }

  private CellMarks marks(Spot.InRow spot) {
    Text text = row.text(spot).orElse(Text.EMPTY);
    Step step = spot.step() == null ? null : row.step(spot.step()).orElse(null);
    List<Segment> segments = changes.getOrDefault(spot, List.of());
    BitSet added = Ranges.of(segments, Segment.Kind.ADDED);
    boolean gone = added.isEmpty() && segments.stream().anyMatch(s -> s.kind() == Segment.Kind.REMOVED);
    boolean struck = kind.column(spot.column()).filter(Column::struck).isPresent();
    BitSet done = step != null && struck && kind.isDone(step)
        ? done(text, step.state().done(), spot.column(), added) : new BitSet();
    lines(text, done);
    List<String> notes = step == null ? List.of() : note(step).filter(n -> spot.column().equals(noteColumn(step))).stream().toList();
    if (added.isEmpty() && done.isEmpty() && !gone && notes.isEmpty()) return CellMarks.NONE;
    return new CellMarks(Ranges.stretches(text.shown().length(), added, done), gone, notes);
  }

  /** What the column said when the step was marked; where that is not known, all that was not added since. */
  private static BitSet done(Text text, @Nullable Done done, String column, BitSet added) {
    Text said = done == null ? null : done.said(column).orElse(null);
    if (said != null) return Ranges.of(TextDiff.between(said.shown(), text.shown()), Segment.Kind.KEPT);
    var rest = new BitSet();
    rest.set(0, text.shown().length());
    rest.andNot(added);
    return rest;
  }

  /** Paragraphs that are done by themselves. */
  private static void lines(Text text, BitSet into) {
    int start = 0;
    for (Paragraph p : text.paragraphs()) {
      int bullet = p.item() ? Paragraph.BULLET.length() : 0;
      String plain = p.plain();
      DoneLine done = p.done();
      if (done != null) {
        int begin = start + bullet;
        Ranges.of(TextDiff.between(done.said(), plain), Segment.Kind.KEPT).stream().forEach(i -> into.set(begin + i));
      }
      start += bullet + plain.length() + 1;
    }
  }

  /** Where it is told that a step is done or dropped: when it happens, else the last column that is struck, else the first. */
  private @Nullable String noteColumn(Step step) {
    List<Column> own = kind.columns(row).stream().filter(c -> step.cell(c.id()).isPresent()).toList();
    return Stream.of(
            own.stream().filter(c -> c.role() == Column.Role.WHEN).findFirst(),
            own.reversed().stream().filter(Column::struck).findFirst(),
            own.stream().findFirst())
        .flatMap(Optional::stream).findFirst().map(Column::id).orElse(null);
  }

  /** In the words of the kind and the language of the plan. */
  private Optional<String> note(Step step) {
    Status.Meaning meaning = kind.meaning(step);
    String status = step.state().status();
    if (status == null || (meaning != Status.Meaning.DONE && meaning != Status.Meaning.DROPPED)) return Optional.empty();
    Done done = step.state().done();
    String said = meaning == Status.Meaning.DROPPED ? step.state().reason() : done == null ? "" : done.date();
    return kind.status(status).map(s -> s.name().in(Texts.language(kind.language())))
        .map(name -> said.isEmpty() ? name : name + ": " + said);
  }
}
