package dk.planvaerk.storage;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What leads from one state of a plan to the next, in the plan file's own form: what changed, as between two versions, or
 * the plan whole where that is better. What did not change is the same object in both and costs nothing to find.
 */
public final class PlanSteps {
  private static final String CHANGES = "changes";
  private static final String VERSIONS = "versions";
  private static final String WHOLE = "plan";

  private PlanSteps() {}

  /** Adds a step to an object; one that has been tried, and is whole where a smaller one would not come back as it is. */
  public static JsonWriter write(JsonWriter out, Plan before, Plan after) {
    Optional<JsonWriter> changes = VersionChanges.between(before, after);
    if (changes.isEmpty()) return whole(out, after);
    var step = new JsonWriter().put(CHANGES, changes.get());
    if (before.versions() != after.versions()) VersionsJson.write(step, VERSIONS, after.versions());
    if (!leads(step, before, after)) return whole(out, after);
    out.put(CHANGES, changes.get());
    return before.versions() == after.versions() ? out : VersionsJson.write(out, VERSIONS, after.versions());
  }

  /** Adds a plan whole to an object. */
  public static JsonWriter whole(JsonWriter out, Plan plan) {
    return out.put(WHOLE, PlanJson.write(plan));
  }

  private static boolean leads(JsonWriter step, Plan before, Plan after) {
    try {
      return JsonFile.of(step.line()).parse(o -> read(o, before)).equals(after);
    } catch (InputProblem e) {
      return false;
    }
  }

  /** Whether the step in an object needs no plan before it. */
  public static boolean isWhole(JsonObject o) {
    return o.has(WHOLE);
  }

  /** The plan that stands whole in an object. */
  public static Plan whole(JsonObject o) throws JsonRefused {
    return o.object(WHOLE, PlanJson::read);
  }

  /** The plan that the step in an object leads to. */
  public static Plan read(JsonObject o, Plan before) throws JsonRefused {
    if (isWhole(o)) return whole(o);
    Plan content = o.object(CHANGES, c -> new VersionChanges(before, UnaryOperator.identity()).apply(c));
    return content.withVersions(o.has(VERSIONS) ? List.copyOf(new VersionsJson(content).read(o, VERSIONS)) : before.versions());
  }
}
