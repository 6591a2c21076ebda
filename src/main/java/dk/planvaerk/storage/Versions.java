package dk.planvaerk.storage;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes versions of a plan. */
public final class Versions {
  private Versions() {}

  /**
   * A new version of the plan as it is, numbered behind the last one.
   *
   * @param preparedFor whom it is made ready for, or null
   */
  public static Version of(Plan plan, LocalDate date, String name, String note, @Nullable String preparedFor, Ids ids) {
    Plan frozen = plan.withVersions(List.of());
    return new Version(ids.next(), nextNumber(plan), date, name, note, preparedFor, List.of(), null, null, VersionSeal.of(frozen), frozen,
        Extra.NONE);
  }

  /** The number of the version that is made next. */
  public static int nextNumber(Plan plan) {
    return plan.versions().isEmpty() ? 1 : plan.versions().getLast().number() + 1;
  }

  /** The list with one version more. */
  public static List<Version> with(List<Version> versions, Version added) {
    var out = new ArrayList<>(versions);
    out.add(added);
    return List.copyOf(out);
  }

  /** The list with a version in the place of the one with its id. */
  public static List<Version> replaced(List<Version> versions, Version by) {
    return versions.stream().map(v -> v.id().equals(by.id()) ? by : v).toList();
  }
}
