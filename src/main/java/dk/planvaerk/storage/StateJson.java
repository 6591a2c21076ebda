package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.StepState;

/** How far a step is, among the fields of the step in a plan file. */
final class StateJson {
  private StateJson() {}

  static StepState read(JsonObject o, PlanKind kind) throws JsonRefused {
    String status = o.optionalString("status").orElse(null);
    if (status != null && kind.status(status).isEmpty()) throw o.refused("status", StateJson.class, "plan.nostatus", status);
    return new StepState(
        status,
        Dates.optional(o, "deadline").orElse(null),
        o.has("done") ? o.object("done", StateJson::done) : null,
        o.optionalString("reason").orElse(""));
  }

  /** What a column said is kept even where the kind has no such column any more. */
  private static Done done(JsonObject o) throws JsonRefused {
    return new Done(Dates.read(o, "marked"), o.optionalString("date").orElse(""),
        o.objects("said", c -> new Cell(c.string("column"), TextJson.read(c), c.rest())), o.rest());
  }

  static JsonWriter write(JsonWriter out, StepState state) {
    out.putIf("status", state.status());
    if (state.deadline() != null) out.put("deadline", state.deadline().toString());
    Done done = state.done();
    if (done != null) {
      out.put("done", new JsonWriter()
          .put("marked", done.marked().toString())
          .putUnlessEmpty("date", done.date())
          .putAll("said", done.said(), RowJson::write)
          .rest(done.extra()));
    }
    return out.putUnlessEmpty("reason", state.reason());
  }
}
