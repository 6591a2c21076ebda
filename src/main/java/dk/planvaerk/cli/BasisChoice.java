package dk.planvaerk.cli;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where it is printed what the rows answer: {@code --basis}; without it as the plan says. */
final class BasisChoice {
  private static final List<String> PLACES = Arrays.stream(Basis.Place.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();

  @Option(names = "--basis", paramLabel = "${bundle:label.place}")
  private @Nullable String basis;

  /** Before any file is opened. */
  void check() throws WrongUse {
    if (basis != null && !PLACES.contains(basis.toLowerCase(Locale.ROOT))) {
      throw new WrongUse("use.choice", basis, "--basis", String.join(", ", PLACES));
    }
  }

  /** The plan as it is to be printed. */
  Plan in(Plan plan) {
    return basis == null ? plan : plan.withKind(plan.kind().withBasis(Basis.Place.valueOf(basis.toUpperCase(Locale.ROOT))));
  }
}
