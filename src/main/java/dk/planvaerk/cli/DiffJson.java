package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.HeadingChange;
import dk.planvaerk.revision.LineChange;
import dk.planvaerk.revision.Move;
import dk.planvaerk.revision.Origin;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.SectionChange;
import dk.planvaerk.revision.StepChange;
import dk.planvaerk.revision.WordsChange;
import dk.planvaerk.revision.text.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What changed, for scripts; the form stands in {@code src/docs/cli.md}. */
final class DiffJson {
  private DiffJson() {}

  static JsonWriter of(PlanDiff diff) {
    var out = new JsonWriter()
        .putAll("head", diff.head(), DiffJson::head)
        .putAll("sections", diff.sections(), DiffJson::section)
        .putAll("rows", diff.rows(), DiffJson::row);
    return diff.words().isEmpty() ? out : out.putAll("words", diff.words(), DiffJson::words);
  }

  private static JsonWriter head(HeadChange change) {
    return segments(new JsonWriter().put("field", change.field()), change.segments());
  }

  private static JsonWriter words(WordsChange change) {
    return new JsonWriter().put("place", change.place().name().toLowerCase(Locale.ROOT)).put("id", change.id())
        .putIf("before", change.before()).putIf("after", change.after());
  }

  private static JsonWriter section(SectionChange change) {
    return new JsonWriter().put("id", change.id()).put("kind", name(change.kind()));
  }

  private static JsonWriter row(RowChange change) {
    JsonWriter out = identity(change.row().id(), change.before() == null ? null : change.before().id(), change.kind());
    move(out, change.move());
    if (change.hasOtherPriority()) out.put("priority", priority(change));
    if (change.hasOtherForm()) out.put("form", beforeAfter(form(change.before()), form(change.after())));
    return out
        .putIf("basis", change.hasOtherBasis())
        .putAll("headings", change.headings(), DiffJson::heading)
        .putStrings("placed", change.placed())
        .putAll("lines", change.lines(), DiffJson::line)
        .putAll("steps", change.steps(), DiffJson::step)
        .putAll("cells", change.cells(), DiffJson::cell);
  }

  private static JsonWriter heading(HeadingChange change) {
    return segments(new JsonWriter().put("column", change.column()), change.segments());
  }

  private static JsonWriter step(StepChange change) {
    JsonWriter out = identity(change.step().id(), change.before() == null ? null : change.before().id(), change.kind());
    move(out, change.move());
    origin(out, change.origin());
    Step before = change.before();
    Step after = change.after();
    if (before == null || after == null) return out;
    if (change.hasOtherStatus()) {
      out.put("status", beforeAfter(before.state().status(), after.state().status()));
    }
    if (change.hasOtherDeadline()) {
      out.put("deadline", beforeAfter(text(before.state().deadline()), text(after.state().deadline())));
    }
    if (change.hasOtherDate()) out.put("date", beforeAfter(words(StepChange.date(before)), words(StepChange.date(after))));
    if (change.hasOtherReason()) out.put("reason", beforeAfter(words(before.state().reason()), words(after.state().reason())));
    return out;
  }

  private static @Nullable String form(@Nullable Row row) {
    return row == null ? null : row.form();
  }

  private static @Nullable String words(@Nullable String said) {
    return said == null || said.isEmpty() ? null : said;
  }

  private static JsonWriter beforeAfter(@Nullable String before, @Nullable String after) {
    return new JsonWriter().putIf("before", before).putIf("after", after);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static JsonWriter line(LineChange change) {
    var out = new JsonWriter().put("row", change.spot().row()).putOrNull("step", change.spot().step());
    String kind = change.dateBefore() != null ? "date" : change.done() ? "done" : "reopened";
    out.put("column", change.spot().column()).put("kind", kind).put("text", change.text());
    return change.dateBefore() == null ? out : out.put("date", beforeAfter(words(change.dateBefore()), words(change.date())));
  }

  private static JsonWriter identity(String id, @Nullable String idBefore, Change kind) {
    boolean other = idBefore != null && !idBefore.equals(id);
    return new JsonWriter().put("id", id).putIf("idBefore", other ? idBefore : null).put("kind", name(kind));
  }

  private static JsonWriter move(JsonWriter out, @Nullable Move move) {
    return move == null ? out : out.put("from", move.from()).put("to", move.to());
  }

  /** Where its words stood in A, or stand in B where they were joined with others. */
  private static void origin(JsonWriter out, @Nullable Origin origin) {
    if (origin == null) return;
    out.put(switch (origin.kind()) {
      case OTHER_ROW -> "fromRow";
      case SPLIT -> "splitFrom";
      case JOINED -> "joinedWith";
    }, origin.kind() == Origin.Kind.OTHER_ROW ? origin.row().id() : origin.step().id());
  }

  private static JsonWriter priority(RowChange change) {
    return new JsonWriter()
        .putIf("before", change.before() == null ? null : change.before().priority())
        .putIf("after", change.after() == null ? null : change.after().priority());
  }

  private static JsonWriter cell(CellChange change) {
    var out = new JsonWriter().put("row", change.spot().row()).putOrNull("step", change.spot().step());
    return segments(out.put("column", change.spot().column()), change.segments());
  }

  private static JsonWriter segments(JsonWriter out, List<Segment> segments) {
    return out.putAll("segments", segments,
        s -> new JsonWriter().put("kind", s.kind().name().toLowerCase(Locale.ROOT)).put("text", s.text()));
  }

  private static String name(Change kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
