package dk.planvaerk.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a paragraph was marked as done by itself.
 *
 * @param marked the day of marking
 * @param date when it was finished, in the user's words; may be empty
 * @param said what the paragraph said that day, or when it was said last that it is still done
 */
public record DoneLine(LocalDate marked, String date, String said, Extra extra) {
  public DoneLine {
    date = PlainText.line(date).strip();
    said = PlainText.line(said);
  }

  /** The same, other words being those that are done. */
  public DoneLine withSaid(String newSaid) {
    return new DoneLine(marked, date, newSaid, extra);
  }

  /** Of two paragraphs that become one line. */
  static @Nullable DoneLine joined(@Nullable DoneLine a, @Nullable DoneLine b) {
    if (a == null || b == null || a.equals(b)) return a == null ? b : a;
    return new DoneLine(a.marked, a.date, a.said + " " + b.said, a.extra.and(b.extra));
  }
}
