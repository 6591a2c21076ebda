package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document of a plan is marked.
 *
 * @param on whether anything is marked
 * @param base the version that it is compared with, or null to mark only what is done
 * @param version which version of the plan the document is, or null for one that is not kept as such
 */
public record Marking(boolean on, @Nullable Version base, @Nullable Version version) {
  /** No marks. */
  public static Marking none(Plan plan) {
    return new Marking(false, null, shown(plan).orElse(null));
  }

  /** Marked against a version. */
  public static Marking since(Plan plan, Version base) {
    return new Marking(true, base, shown(plan).orElse(null));
  }

  /** Marked against the {@link #usualBase usual version}; without one, what is done. */
  public static Marking marked(Plan plan) {
    return new Marking(true, usualBase(plan).orElse(null), shown(plan).orElse(null));
  }

  /** As it is done where nothing is asked for: marked if the plan has a version, or something in it is done. */
  public static Marking usual(Plan plan) {
    Marking marked = marked(plan);
    return plan.versions().isEmpty() && !marked.canBeSeen(plan) ? none(plan) : marked;
  }

  /** As a version of the plan was when it was made: marked against those before it. */
  public static Marking of(Plan plan, Version version) {
    return new Marking(true, baseOf(plan, version).orElse(null), version);
  }

  /** Whether a document of the plan looks otherwise for it: it is compared with something, or something is done. */
  public boolean canBeSeen(Plan plan) {
    return on && (base != null || marks(plan).hasDone());
  }

  /** The marks of a plan; without marks still the words of its status, for who reads it has to know how far it is. */
  public Marks marks(Plan plan) {
    return on ? new Marker(base == null ? null : base.plan()).of(plan) : new Marker(null).of(plan).status();
  }

  /** The version that says exactly what the plan says now, if there is one: the newest such. */
  public static Optional<Version> shown(Plan plan) {
    if (plan.versions().isEmpty()) return Optional.empty();
    Plan bare = plan.withVersions(List.of());
    return plan.versions().reversed().stream().filter(v -> v.plan().equals(bare)).findFirst();
  }

  /**
   * The version that was sent last, else the last one. A version that says just what the plan says now is not compared
   * with itself: then those before it count.
   */
  public static Optional<Version> usualBase(Plan plan) {
    Optional<Version> shown = shown(plan);
    return shown.isPresent() ? baseOf(plan, shown.get()) : lastSent(plan.versions());
  }

  /** What a version that is made of the plan now is marked against, for good; null for a first one. */
  public static Version.@Nullable Base newBase(Plan plan) {
    return usualBase(plan)
        .map(b -> new Version.Base(b.number(), Legend.since(b).in(Texts.language(plan.kind().language())), Extra.NONE)).orElse(null);
  }

  /** What a version was marked against when it was made; where that is not known, the last one before it that was sent, else the last. */
  private static Optional<Version> baseOf(Plan plan, Version version) {
    Version.Base base = version.base();
    Optional<Version> known = base == null ? Optional.empty() : plan.version(base.number());
    return known.or(() -> lastSent(plan.versions().stream().filter(v -> v.number() < version.number()).toList()));
  }

  /** What the base is called in the legend, after "since"; empty without one. */
  public String since(Locale language) {
    if (base == null) return "";
    Version.Base then = version == null ? null : version.base();
    return then != null && then.number() == base.number() ? then.words() : Legend.since(base).in(language);
  }

  private static Optional<Version> lastSent(List<Version> versions) {
    return versions.stream().filter(Version::isSent).max(Comparator.comparingInt(Version::number))
        .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
  }
}
