package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.HeadingChange;
import dk.planvaerk.revision.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of changes of a row that have no text to stand beside. */
final class RowNotes {
  private final PlanKind kind;
  private final PlanKind kindBefore;
  private final Row row;
  private final @Nullable RowChange change;
  private final Locale language;

  RowNotes(PlanKind kind, @Nullable PlanKind kindBefore, Row row, @Nullable RowChange change) {
    this.kind = kind;
    this.kindBefore = kindBefore == null ? kind : kindBefore;
    this.row = row;
    this.change = change;
    this.language = Texts.language(kind.language());
  }

  /** Behind the priority that it has; empty where that is as it was, or new as its row is. */
  String priority() {
    if (change == null || change.before() == null || !change.hasOtherPriority() || row.priority() == null) return "";
    Integer was = priorityBefore();
    return was == null ? say("told.priority.new") : say("told.before", Integer.toString(was));
  }

  List<String> told() {
    var out = new ArrayList<String>();
    Row before = before();
    if (change == null || before == null) return out;
    Integer priority = priorityBefore();
    if (kind.priority() != null && priority != null && row.priority() == null) out.add(say("told.priority.none", Integer.toString(priority)));
    if (change.hasOtherForm() && kind.text() != null) out.add(say("told.form", kind.unit(row).one(), kindBefore.unit(before).one()));
    if (change.headings().stream().anyMatch(this::isGone)) out.add(say("told.heading.gone"));
    if (kind.text() != null && change.cells().stream().anyMatch(this::hasLeft)) out.add(say("told.text.gone"));
    return out;
  }

  /** As it stood on paper. */
  private @Nullable Integer priorityBefore() {
    Row before = before();
    return before == null || kindBefore.priority() == null ? null : before.priority();
  }

  private @Nullable Row before() {
    return change == null ? null : change.before();
  }

  /** Whether a text that is still there has lost its heading. */
  private boolean isGone(HeadingChange heading) {
    return heading.after().isEmpty() && row.spots(kind).stream().filter(s -> s.column().equals(heading.column()))
        .flatMap(s -> row.text(s).stream()).anyMatch(t -> !t.isBlank());
  }

  /** Whether a text went together with the cell that it stood in. */
  private boolean hasLeft(CellChange cell) {
    Spot.InRow spot = cell.spot();
    boolean ofRow = spot.step() == null || row.step(spot.step()).isPresent();
    boolean hidden = kind.column(row, spot.column()).filter(Column::hidden).isPresent();
    return ofRow && !hidden && cell.isEmptied() && row.text(spot).isEmpty();
  }

  private String say(String key, Object... arguments) {
    return Message.of(RowNotes.class, key, arguments).in(language);
  }
}
