package dk.planvaerk.status;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Role;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that tells how far a row is, such as "Anbefalingen om … er imødekommet": made by the program from the
 * status and the heading of the row as long as the author has not written one.
 */
public final class StatusSentence {
  /** Stands where something is not known yet. */
  private static final String GAP = "…";

  private StatusSentence() {}

  /** The sentence of a status for a row; nothing where the kind has none for it. */
  public static Optional<String> of(Plan plan, Row row, Status status) {
    String sentence = status.sentence();
    if (sentence == null) return Optional.empty();
    String whose = plan.head(HeadField.Role.ORGANISATION).oneLine();
    String title = title(plan, row);
    String about = title.isBlank() ? sentence.replace("{0}", GAP) : HeadingInSentence.put(sentence, title, Locale.forLanguageTag(plan.kind().language()));
    return Optional.of(FirstLetter.capital(about.replace("{1}", whose.isBlank() ? GAP : whose)));
  }

  /**
   * What goes where with another status: its sentence, or nothing where it has none, if the place of such sentences is empty
   * or has that of the status that the row had. What the author has written stays.
   *
   * @param now null where the row has none any more
   */
  public static Optional<SetText> following(Plan plan, Row row, @Nullable Status now) {
    return place(plan, row).filter(p -> isMade(plan, row, p)).map(p -> new SetText(p, text(plan, row, now)));
  }

  /** What the author has written where the sentence of the present status could stand, if it is not that. */
  public static Optional<Text> own(Plan plan, Row row) {
    return instead(plan, row).flatMap(s -> plan.text(s.where())).filter(t -> !t.isBlank());
  }

  /** Puts what the program says of the present status where the author's words stand: nothing where that has no sentence. */
  public static Optional<SetText> instead(Plan plan, Row row) {
    Text said = text(plan, row, status(plan, row).orElse(null));
    return place(plan, row).filter(p -> !said.shown().equals(plan.text(p).orElse(Text.EMPTY).shown().strip()))
        .map(p -> new SetText(p, said));
  }

  /** Makes the sentence of the present status anew, whatever stands there; nothing where that changes nothing. */
  public static Optional<SetText> anew(Plan plan, Row row) {
    return instead(plan, row).filter(s -> !s.text().isBlank());
  }

  private static Text text(Plan plan, Row row, @Nullable Status status) {
    return status == null ? Text.EMPTY : of(plan, row, status).map(Text::of).orElse(Text.EMPTY);
  }

  /** Where the sentence of a row stands: it is about the row, and has a place of its own. A kind without such sentences has none. */
  private static Optional<Spot.InRow> place(Plan plan, Row row) {
    TextLayout text = plan.kind().text();
    if (text == null || plan.kind().statuses().stream().allMatch(s -> s.sentence() == null)) return Optional.empty();
    return plan.kind().columns(row).stream().filter(c -> c.role() == Role.STATUS).map(Column::id)
        .map(c -> new Spot.InRow(row.id(), row.cell(c).isPresent() ? null : row.steps().getFirst().id(), c)).findFirst();
  }

  private static boolean isMade(Plan plan, Row row, Spot.InRow place) {
    Text written = plan.text(place).orElse(Text.EMPTY);
    return written.isBlank() || status(plan, row).flatMap(s -> of(plan, row, s)).filter(written.shown().strip()::equals).isPresent();
  }

  private static Optional<Status> status(Plan plan, Row row) {
    return Optional.ofNullable(row.steps().getFirst().state().status()).flatMap(plan.kind()::status);
  }

  private static String title(Plan plan, Row row) {
    return row.title(plan.kind()).flatMap(plan::text).orElse(Text.EMPTY).oneLine();
  }
}
