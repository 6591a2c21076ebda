package dk.planvaerk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a step was marked as done.
 *
 * @param marked the day of marking
 * @param date when it was finished, in the user's words, such as "august 2024"; may be empty
 * @param said what the struck columns said that day, or when it was said last that it is still done, so that what is written later is
 *     not struck
 */
public record Done(LocalDate marked, String date, List<Cell> said, Extra extra) {
  public Done {
    date = PlainText.line(date).strip();
    said = List.copyOf(said);
  }

  /** What a column said, or nothing where that is not known. */
  public Optional<Text> said(String column) {
    return Cells.find(said, column).map(Cell::text);
  }

  /** The same, other words being those that are done. */
  public Done withSaid(List<Cell> newSaid) {
    return new Done(marked, date, newSaid, extra);
  }

  /** The same with another date in the user's words. */
  public Done withDate(String newDate) {
    return new Done(marked, newDate, said, extra);
  }
}
