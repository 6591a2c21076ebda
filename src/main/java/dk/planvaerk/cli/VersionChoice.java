package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The version of a plan that the user named: by its number, its name or its id. */
final class VersionChoice {
  private VersionChoice() {}

  /** The version of this name; null for null. */
  static @Nullable Version findIf(Plan plan, @Nullable String named, Locale language) throws WrongUse {
    return named == null ? null : find(plan, named, language);
  }

  static Version find(Plan plan, String named, Locale language) throws WrongUse {
    List<Version> versions = plan.versions();
    if (versions.isEmpty()) throw new WrongUse("use.noversions");
    String asked = named.strip();
    Optional<Version> exact = versions.stream().filter(v -> Integer.toString(v.number()).equals(asked)).findFirst()
        .or(() -> versions.stream().filter(v -> v.id().equals(asked)).findFirst());
    if (exact.isPresent()) return exact.get();
    List<Version> byName = versions.stream().filter(v -> !asked.isEmpty() && lower(v.name()).equals(lower(asked))).toList();
    if (byName.size() == 1) return byName.getFirst();
    if (byName.isEmpty()) throw new WrongUse("use.version", named, list(versions, language));
    throw new WrongUse("use.versions", named, list(byName, language));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String list(List<Version> versions, Locale language) {
    return versions.stream()
        .map(v -> Message.of(VersionChoice.class, v.name().isEmpty() ? "version.plain" : "version.named", Integer.toString(v.number()), v.name()))
        .map(m -> m.in(language)).collect(Collectors.joining(", "));
  }
}
