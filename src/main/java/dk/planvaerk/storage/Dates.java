package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days in a plan file: {@code 2025-01-15}, of the years 1 to 9999. */
final class Dates {
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  static LocalDate read(JsonObject o, String name) throws JsonRefused {
    String written = o.string(name);
    try {
      LocalDate date = LocalDate.parse(written);
      if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) return date;
    } catch (DateTimeParseException e) {
      throw o.refused(name, Dates.class, "plan.date", written);
    }
    throw o.refused(name, Dates.class, "plan.date", written);
  }

  static Optional<LocalDate> optional(JsonObject o, String name) throws JsonRefused {
    return o.has(name) ? Optional.of(read(o, name)) : Optional.empty();
  }
}
