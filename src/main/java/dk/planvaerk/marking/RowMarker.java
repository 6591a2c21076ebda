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
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.HeadingChange;
import dk.planvaerk.revision.LineChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the marks of one row. */
final class RowMarker {
  private final PlanKind kind;
  private final Row row;
  private final @Nullable RowChange change;
  private final Map<Spot.InRow, List<Segment>> changes;
  private final StepNotes steps;
  private final RowNotes rowNotes;

  /**
   * @param kindBefore of the version, or null where it is compared with none
   * @param change what happened to the row since the version, or null where nothing did
   */
  RowMarker(PlanKind kind, @Nullable PlanKind kindBefore, Row row, @Nullable RowChange change) {
    this.kind = kind;
    this.row = row;
    this.change = change;
    this.steps = new StepNotes(kind, kindBefore, row, change);
    this.rowNotes = new RowNotes(kind, kindBefore, row, change);
    this.changes = change == null ? Map.of()
        : change.cells().stream().collect(Collectors.toMap(CellChange::spot, CellChange::segments, (a, b) -> a));
  }

  RowMarks marks() {
    var told = new ArrayList<>(rowNotes.told());
    row.steps().stream().filter(st -> steps.column(st) == null).flatMap(st -> steps.told(st).stream()).forEach(told::add);
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
      if (printed && !heading.after().isEmpty()) out.put(heading.column(), TextMarking.of(Text.of(heading.after()), heading.segments()));
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
    Set<Integer> lost = TextMarking.lost(text.shown(), segments, added);
    boolean struck = kind.column(spot.column()).filter(Column::struck).isPresent();
    BitSet done = step != null && struck && kind.isDone(step)
        ? done(text, step.state().done(), spot.column(), added) : new BitSet();
    lines(text, done);
    boolean told = step != null && spot.column().equals(steps.column(step));
    return new CellMarks(Ranges.stretches(text.shown().length(), added, done), !lost.isEmpty(), step != null && told ? steps.usual(step) : List.of(),
        step != null && told ? steps.told(step) : List.of(), lost, lineNotes(spot, text));
  }

  /** What changed about paragraphs that are or were done by themselves. */
  private Map<Integer, String> lineNotes(Spot.InRow spot, Text text) {
    var out = new HashMap<Integer, String>();
    if (change == null) return out;
    for (LineChange line : change.lines()) {
      if (!line.spot().equals(spot)) continue;
      for (int i = 0; i < text.paragraphs().size(); i++) {
        Paragraph p = text.paragraphs().get(i);
        boolean same = p.plain().equals(line.text()) && (p.done() != null) == line.done();
        if (same && out.putIfAbsent(i, steps.line(line)) == null) break;
      }
    }
    return out;
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
}
