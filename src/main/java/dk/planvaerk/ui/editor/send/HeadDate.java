package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.when.Redated;
import dk.planvaerk.when.WrittenDate;
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
   * Nothing where the plan has no such field, where no day can be read in it, or where it is that day already.
   */
  static Optional<SetText> edit(Plan plan, LocalDate day) {
    return plan.kind().field(Role.DATE).flatMap(field -> {
      Text was = plan.head(field.id());
      return written(field, was, day).filter(now -> !now.equals(was.shown()))
          .map(now -> new SetText(new Spot.InHead(field.id()), was.become(now)));
    });
  }

  /** Whether the plan says a later day by itself, which is then its author's doing. */
  static boolean isAhead(Plan plan, LocalDate day) {
    return WrittenDate.find(plan.head(Role.DATE).oneLine()).filter(day::isBefore).isPresent();
  }

  /** Whether the plan has a day that can't be read, so that it can't become another. */
  static boolean stays(Plan plan, LocalDate day) {
    return plan.kind().field(Role.DATE).filter(f -> written(f, plan.head(f.id()), day).isEmpty()).isPresent();
  }

  private static Optional<String> written(HeadField field, Text was, LocalDate day) {
    return Redated.last(was.isBlank() ? SUCH_AS.matcher(field.guide()).replaceFirst("") : was.shown(), day);
  }
}
