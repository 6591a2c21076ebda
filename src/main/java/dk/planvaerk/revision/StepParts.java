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
    for (Pair<Step> pair : steps) {
      Step before = pair.before();
      Step after = pair.after();
      if (before == null || after == null) continue;
      Step whole = isNew ? before : after;
      if (isPart(said(whole, column), said(isNew ? after : before, column), said(part, column))) return Optional.of(whole);
    }
    return Optional.empty();
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
