package dk.planvaerk.storage;

import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real plans that ship with the program: one file each in the resource folder {@code example}. */
public final class Examples {
  private final Map<String, byte[]> files;

  private Examples(Map<String, byte[]> files) {
    this.files = files;
  }

  public static Examples shipped() {
    return new Examples(Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING));
  }

  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A copy of an example, a document of its own. */
  public Optional<Plan> copy(String name, Ids ids) {
    return Optional.ofNullable(files.get(name)).map(bytes -> {
      try {
        return PlanFile.parse(bytes).withId(ids.next());
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
  }
}
