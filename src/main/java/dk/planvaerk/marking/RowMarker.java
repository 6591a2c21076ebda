package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.HeadingChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.WholeSentences;
import java.util.ArrayList;
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
  private final StepNotes steps;
  private final RowNotes rowNotes;
  private final StatusNotes notes;

  /**
   * @param kindBefore of the version, or null where it is compared with none
   * @param change what happened to the row since the version, or null where nothing did
   */
  RowMarker(PlanKind kind, @Nullable PlanKind kindBefore, Row row, @Nullable RowChange change) {
    this.kind = kind;
    this.row = row;
    this.change = change;
    this.steps = new StepNotes(kind, kindBefore, change);
    this.rowNotes = new RowNotes(kind, kindBefore, row, change);
    this.notes = new StatusNotes(kind, row, steps);
    this.changes = change == null ? Map.of()
        : change.cells().stream().collect(Collectors.toMap(CellChange::spot, CellChange::segments, (a, b) -> a));
  }

  RowMarks marks() {
    var told = new ArrayList<>(rowNotes.told());
    row.steps().stream().filter(s -> !notes.isTold(s)).flatMap(s -> Stream.of(steps.status(s, false), steps.deadline(s)))
        .flatMap(Optional::stream).forEach(told::add);
    var marks = new RowMarks(cells(), headings(), basis(), rowNotes.priority(), told);
    return marks.isEmpty() ? RowMarks.NONE : marks;
  }

  /** Those of columns that stand on paper: below them is a text. */
  private Map<String, CellMarks> headings() {
    var out = new HashMap<String, CellMarks>();
    if (change == null) return out;
    for (HeadingChange heading : change.headings()) {
      List<Spot.InRow> spots = row.spots(kind).stream().filter(s -> s.column().equals(heading.column())).toList();
      boolean printed = spots.stream().allMatch(s -> s.step() == null) && spots.stream().flatMap(s -> row.text(s).stream()).anyMatch(t -> !t.isBlank());
      if (printed && !heading.after().isEmpty()) out.put(heading.column(), CellMarks.of(heading.after(), heading.segments()));
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
    BitSet done = done(spot, step, text, segments);
    BitSet added = Ranges.of(segments, Segment.Kind.ADDED);
    List<StatusNote> said = notes.of(spot, step, text, done, !added.isEmpty());
    Lines.strike(text, done);
    var marks = new CellMarks(Ranges.stretches(text.shown().length(), added, done), Ranges.gone(segments), said);
    return marks.isEmpty() ? CellMarks.NONE : marks;
  }

  /**
   * The sentences that a column of a step had when that was marked; where that is not known, those that it has had since the
   * version.
   */
  private BitSet done(Spot.InRow spot, @Nullable Step step, Text text, List<Segment> segments) {
    boolean struck = kind.column(spot.column()).filter(Column::struck).isPresent();
    if (step == null || !struck || !kind.isDone(step)) return new BitSet();
    Done done = step.state().done();
    String before = segments.isEmpty() ? text.shown() : Segment.without(Segment.Kind.ADDED, segments);
    String said = done == null ? before : done.said(spot.column()).map(Text::shown).orElse(before);
    return WholeSentences.kept(said, text.shown());
  }
}
