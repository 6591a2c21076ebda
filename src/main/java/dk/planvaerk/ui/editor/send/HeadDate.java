package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.when.WrittenDate;
import dk.planvaerk.when.Redated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that a plan says it is of. */
final class HeadDate {
  /** Guides begin so: "Fx 9. august 2021". */
  private static final Pattern SUCH_AS = Pattern.compile("^(?:fx|f\\.eks\\.|e\\.g\\.)\\s+", Pattern.CASE_INSENSITIVE);

  private HeadDate() {}

  /**
   * Gives the plan another day, in the words and the form that are there; an empty field takes those of its guide.
   * Nothing where the plan has no such field, or no day can be read in it.
   */
  static Optional<SetText> edit(Plan plan, LocalDate day) {
    return plan.kind().field(Role.DATE).flatMap(field -> {
      Text was = plan.head(field.id());
      return written(field, was, day).map(now -> new SetText(new Spot.InHead(field.id()), was.become(now)));
    });
  }

  /** The day that the author has written since the last version, else today. */
  static LocalDate proposed(Plan plan, LocalDate today) {
    Optional<LocalDate> before = plan.versions().isEmpty() ? Optional.empty() : day(plan.versions().getLast().plan());
    return day(plan).filter(d -> !before.equals(Optional.of(d))).orElse(today);
  }

  private static Optional<LocalDate> day(Plan plan) {
    return WrittenDate.find(plan.head(Role.DATE).oneLine());
  }

  /** Whether the plan has a day that can't be read, so that it can't become another. */
  static boolean stays(Plan plan, LocalDate day) {
    return plan.kind().field(Role.DATE).isPresent() && edit(plan, day).isEmpty();
  }

  private static Optional<String> written(HeadField field, Text was, LocalDate day) {
    return Redated.last(was.isBlank() ? SUCH_AS.matcher(field.guide()).replaceFirst("") : was.shown(), day);
  }
}
