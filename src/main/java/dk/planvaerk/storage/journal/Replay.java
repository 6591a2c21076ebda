package dk.planvaerk.storage.journal;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanSteps;
import dk.planvaerk.storage.files.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says, read again.
 *
 * @param base the plan as it was saved, or null where nothing was written after that
 * @param last the plan as it was in the end, or null as well
 * @param about the plans that were about to be saved, by the fingerprint of the file that they make
 */
record Replay(Head head, @Nullable Plan base, @Nullable Plan last, Map<Fingerprint, Plan> about) {
  /** Nothing where the first line is not that of a journal. */
  static Optional<Replay> of(byte[] bytes) {
    List<String> lines = Lines.read(bytes);
    if (lines.isEmpty()) return Optional.empty();
    try {
      Optional<Head> head = JsonFile.of(lines.getFirst()).parse(Head::read);
      return head.map(h -> new States().read(h, lines.subList(1, lines.size())));
    } catch (InputProblem e) {
      return Optional.empty();
    }
  }

  /** Lines that build on one that is not there are passed over. */
  private static final class States {
    private final Map<Integer, Plan> plans = new HashMap<>();
    private final Map<Fingerprint, Plan> about = new HashMap<>();
    private @Nullable Plan base;
    private @Nullable Plan last;

    Replay read(Head head, List<String> lines) {
      lines.forEach(this::read);
      return new Replay(head, base, last, about);
    }

    private void read(String line) {
      try {
        JsonFile.of(line).parse(this::step);
      } catch (InputProblem e) {
        return; // such a line was never written
      }
    }

    private boolean step(JsonObject o) throws JsonRefused {
      int number = o.integer("n", 1, Integer.MAX_VALUE);
      Plan before = plans.get(o.optionalInteger("after", 0, Integer.MAX_VALUE).orElse(0));
      if (before == null && !PlanSteps.isWhole(o)) return false;
      Plan plan = before == null ? PlanSteps.whole(o) : PlanSteps.read(o, before);
      Optional<String> saving = o.optionalString("saving");
      if (saving.isPresent()) {
        about.put(new Fingerprint(saving.get()), plan);
        return true;
      }
      plans.put(number, plan);
      if (base == null) base = plan;
      last = plan;
      return true;
    }
  }
}
