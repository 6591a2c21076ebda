package dk.planvaerk.revision;

import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.List;
import java.util.Optional;

/** Finds steps that were taken apart, and such as were joined: the words of one stood in another. */
final class StepParts {
  private StepParts() {}

  /**
   * The step that a new one was part of, or that a removed one has become part of.
   *
   * @param part the new or the removed step
   * @param columns in their order: by the first of them that says something a step is known
   */
  static Optional<Step> of(Step part, List<Pair<Step>> steps, List<String> columns, boolean isNew) {
    String column = columns.stream().filter(c -> !said(part, c).isBlank()).findFirst().orElse(null);
    if (column == null) return Optional.empty();
    return steps.stream().filter(p -> p.before() != null && p.after() != null).filter(p -> {
      String whole = said(isNew ? p.before() : p.after(), column);
      String rest = said(isNew ? p.after() : p.before(), column);
      return isPart(whole, rest, said(part, column));
    }).findFirst().map(p -> isNew ? p.before() : p.after());
  }

  /** Whether the whole had these words beside the rest. */
  private static boolean isPart(String whole, String rest, String part) {
    if (rest.isBlank() || whole.equals(rest) || whole.length() < part.length()) return false;
    return isWithin(whole, rest + "\n" + part) || isWithin(whole, part + "\n" + rest);
  }

  private static boolean isWithin(String whole, String words) {
    return TextDiff.between(whole, words).stream().noneMatch(s -> s.kind() == Segment.Kind.ADDED);
  }

  private static String said(Step step, String column) {
    return step.cell(column).map(c -> c.text()).orElse(Text.EMPTY).shown();
  }
}
