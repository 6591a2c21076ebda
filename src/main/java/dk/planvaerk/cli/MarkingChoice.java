package dk.planvaerk.cli;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a plan is exported and how it is marked: {@code --marks}, {@code --since} and {@code --of}. */
final class MarkingChoice {
  private static final List<String> MARKS = List.of("none", "marked");

  @Option(names = "--marks", paramLabel = "none|marked")
  private @Nullable String marks;

  @Option(names = "--since", paramLabel = "VERSION")
  private @Nullable String since;

  @Option(names = "--of", paramLabel = "VERSION")
  private @Nullable String of;

  /** A plan to be printed. */
  record Choice(Plan plan, Marking marking) {}

  /** Before any file is opened. */
  void check() throws WrongUse {
    if (marks != null && !MARKS.contains(lower(marks))) throw new WrongUse("use.choice", marks, "--marks", String.join(", ", MARKS));
    if (isOff() && since != null) throw new WrongUse("use.apart", "--marks none", "--since");
  }

  Choice in(Plan plan, Locale language) throws WrongUse {
    Version base = VersionChoice.findIf(plan, since, language);
    Version version = VersionChoice.findIf(plan, of, language);
    return version == null ? new Choice(plan, now(plan, base)) : new Choice(version.plan(), then(plan, base, version));
  }

  private Marking now(Plan plan, @Nullable Version base) {
    if (isOff()) return Marking.none(plan);
    if (base != null) return Marking.since(plan, base);
    return marks == null ? Marking.usual(plan) : Marking.marked(plan);
  }

  private Marking then(Plan plan, @Nullable Version base, Version version) {
    if (isOff()) return new Marking(false, null, version);
    return base == null ? Marking.of(plan, version) : new Marking(true, base, version);
  }

  private boolean isOff() {
    return marks != null && lower(marks).equals("none");
  }

  private static String lower(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
