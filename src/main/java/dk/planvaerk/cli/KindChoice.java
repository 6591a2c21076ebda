package dk.planvaerk.cli;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.PlanKind;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kind that {@code --kind} names. */
final class KindChoice {
  private KindChoice() {}

  /** The kind of this id; the one that is offered first for null. */
  static PlanKind find(@Nullable String id) throws WrongUse {
    var catalogue = KindCatalogue.shipped();
    if (id == null) return catalogue.first();
    String known = catalogue.all().stream().map(PlanKind::id).collect(Collectors.joining(", "));
    return catalogue.find(id).orElseThrow(() -> new WrongUse("use.kind", id, known));
  }
}
