package dk.planvaerk.kind;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.PlanKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds that new plans can be made from, in the order in which they are offered. */
public final class KindCatalogue {
  private final List<PlanKind> kinds;

  private KindCatalogue(List<PlanKind> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparingInt(PlanKind::order).thenComparing(PlanKind::id)).toList();
  }

  /**
   * The kinds that ship with the program.
   *
   * @throws IllegalStateException if one of them can't be read: the program itself is damaged
   */
  public static KindCatalogue shipped() {
    var kinds = new ArrayList<PlanKind>();
    Resources.in("dk/planvaerk/kind", ".json").forEach((name, bytes) -> {
      try {
        kinds.add(JsonFile.of(bytes).parse(KindJson::read));
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
    return new KindCatalogue(kinds);
  }

  public List<PlanKind> all() {
    return kinds;
  }

  /** The kind that is offered first. */
  public PlanKind first() {
    return kinds.getFirst();
  }

  public Optional<PlanKind> find(String id) {
    return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
  }

  /** A newer version of the kind that a plan carries: to be offered, never applied by itself. */
  public Optional<PlanKind> newer(PlanKind carried) {
    return find(carried.id()).filter(k -> k.version() > carried.version());
  }
}
