package dk.planvaerk.storage.copies;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the other copies of a plan in its folder. Looks into each file there and reads those of the same plan; what can't be read is no copy. */
public final class PlanCopies {
  /** A folder with more plans than this is an archive, and not looked through. */
  private static final int MOST = 300;

  private PlanCopies() {}

  /**
   * Those that say something else than the plan, the newest first; nothing where the folder can't be read.
   *
   * @param file where the plan stands
   */
  public static List<PlanCopy> beside(Path file, Plan plan) {
    var out = new ArrayList<PlanCopy>();
    for (Path other : others(file)) {
      if (PlanFile.id(other).filter(plan.id()::equals).isEmpty()) continue;
      read(file, other).filter(c -> !c.plan().equals(plan)).ifPresent(out::add);
    }
    out.sort(Comparator.comparing(PlanCopy::modified).reversed());
    return out;
  }

  /**
   * A file as a copy of the plan that stands in another.
   *
   * @throws InputProblem if there is no plan to be read
   */
  public static PlanCopy open(Path file, Path other) throws InputProblem {
    StoredPlan stored = PlanFile.open(other);
    CopyName name = CopyName.of(String.valueOf(file.getFileName()), String.valueOf(other.getFileName())).orElse(null);
    return new PlanCopy(other, stored.plan(), name, owner(other), modified(other), stored.readOnly());
  }

  private static Optional<PlanCopy> read(Path file, Path other) {
    try {
      return Optional.of(open(file, other));
    } catch (InputProblem e) {
      return Optional.empty(); // no plan, or a damaged one
    }
  }

  private static List<Path> others(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) return List.of();
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> plans = all.filter(p -> isPlan(p) && !p.getFileName().equals(file.getFileName()) && Files.isRegularFile(p))
          .sorted().toList();
      return plans.size() > MOST ? plans.stream().filter(p -> isNamedAsCopy(file, p)).toList() : plans;
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return List.of();
    }
  }

  private static boolean isPlan(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(PlanFile.ENDING) || name.endsWith(".json");
  }

  private static boolean isNamedAsCopy(Path file, Path other) {
    return CopyName.of(String.valueOf(file.getFileName()), String.valueOf(other.getFileName())).isPresent();
  }

  /** Without the domain that Windows puts before it. */
  private static String owner(Path file) {
    try {
      return Files.getOwner(file).getName().replaceFirst("^.*\\\\", "");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return "";
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException | SecurityException e) {
      return Instant.EPOCH;
    }
  }
}
