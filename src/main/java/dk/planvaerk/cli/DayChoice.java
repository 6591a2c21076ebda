package dk.planvaerk.cli;

import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day that the user wrote: {@code 2025-01-15}, or as Danes write it. */
final class DayChoice {
  private DayChoice() {}

  /**
   * The day.
   *
   * @param option that it stands behind
   * @param written null where the option is not there
   */
  static Optional<LocalDate> find(String option, @Nullable String written) throws WrongUse {
    if (written == null) return Optional.empty();
    Optional<LocalDate> day = WrittenDate.find(written).filter(d -> d.getYear() > 0);
    if (day.isEmpty()) throw new WrongUse("use.day", written, option);
    return day;
  }
}
