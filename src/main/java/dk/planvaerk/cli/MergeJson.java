package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.merge.Conflict;
import dk.planvaerk.merge.Conflict.OfState.Part;
import dk.planvaerk.merge.ConflictWords;
import dk.planvaerk.merge.Merge;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of a merge, for scripts; the form stands in {@code src/docs/cli.md}. */
final class MergeJson {
  private MergeJson() {}

  static JsonWriter of(Merge merge, Locale language) {
    var words = new ConflictWords(merge.plan());
    return new JsonWriter()
        .put("plan", merge.plan().id())
        .putAll("conflicts", merge.conflicts(), c -> conflict(new JsonWriter().put("where", words.where(c).in(language)), c))
        .putStrings("notices", merge.notices().stream().map(n -> n.in(language)).toList());
  }

  private static JsonWriter conflict(JsonWriter out, Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfText(Spot where, Text base, Text mine, Text theirs, Text both) -> sides(
          spot(out.put("kind", "text"), where), base == null ? null : base.shown(), mine.shown(), theirs.shown()).put("both", both.shown());
      case Conflict.OfPriority(String row, Integer base, Integer mine, Integer theirs) ->
          out.put("kind", "priority").put("row", row).putIf("base", base).putIf("mine", mine).putIf("theirs", theirs);
      case Conflict.OfState(String row, String step, Part part, StepState base, StepState mine, StepState theirs) -> sides(
          out.put("kind", part.name().toLowerCase(Locale.ROOT)).put("row", row).put("step", step),
          base == null ? null : state(base), state(mine), state(theirs));
      case Conflict.OfBasis(String row, Basis base, Basis mine, Basis theirs) -> sides(
          out.put("kind", "basis").put("row", row), base == null ? null : base.wording(), mine.wording(), theirs.wording());
      case Conflict.OfRow row -> removed(out.put("kind", "row").put("row", row.base().id()), row.mine() == null);
      case Conflict.OfStep step ->
          removed(out.put("kind", "step").put("row", step.row()).put("step", step.base().id()), step.mine() == null);
      case Conflict.OfSection section -> removed(out.put("kind", "section").put("section", section.base().id()), section.mine() == null);
      case Conflict.OfKind(PlanKind base, PlanKind mine, PlanKind theirs) ->
          sides(out.put("kind", "kind"), base == null ? null : kind(base), kind(mine), kind(theirs));
      case Conflict.OfVersion(Version base, Version mine, Version theirs) -> sides(
          out.put("kind", "version").put("version", mine.id()), base == null ? null : version(base), version(mine), version(theirs));
      case Conflict.OfExtra(String of, String name, String base, String mine, String theirs) ->
          out.put("kind", "unknown").put("of", of).put("name", name).putOrNull("base", base).putOrNull("mine", mine).putOrNull("theirs", theirs);
    };
  }

  private static JsonWriter spot(JsonWriter out, Spot where) {
    return switch (where) {
      case Spot.InHead(String field) -> out.put("field", field);
      case Spot.InRow(String row, String step, String column) -> out.put("row", row).putOrNull("step", step).put("column", column);
    };
  }

  private static JsonWriter sides(JsonWriter out, @Nullable String base, String mine, String theirs) {
    return out.putIf("base", base).put("mine", mine).put("theirs", theirs);
  }

  private static JsonWriter sides(JsonWriter out, @Nullable JsonWriter base, JsonWriter mine, JsonWriter theirs) {
    if (base != null) out.put("base", base);
    return out.put("mine", mine).put("theirs", theirs);
  }

  private static JsonWriter removed(JsonWriter out, boolean byMine) {
    return out.put("removedBy", byMine ? "mine" : "theirs");
  }

  private static JsonWriter state(StepState state) {
    Done done = state.done();
    return new JsonWriter().putIf("status", state.status())
        .putIf("deadline", state.deadline() == null ? null : state.deadline().toString())
        .putIf("done", done == null ? null : done.date()).putUnlessEmpty("reason", state.reason());
  }

  private static JsonWriter kind(PlanKind kind) {
    return new JsonWriter().put("id", kind.id()).put("version", kind.version());
  }

  private static JsonWriter version(Version version) {
    return new JsonWriter().put("number", version.number()).put("name", version.name()).put("note", version.note())
        .putIf("approvedBy", version.approval() == null ? null : version.approval().name());
  }
}
