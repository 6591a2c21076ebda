package dk.planvaerk.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a running text's rows, such as "1.14" or "Spor 2". They follow from where the rows stand and are kept
 * nowhere.
 */
public final class Numbering {
  private final int[] counts = new int[RowForm.DEEPEST + 1];
  private final Map<String, String> numbers = new HashMap<>();

  private Numbering() {}

  /** The number of each row that has one, by its id. */
  public static Map<String, String> of(Plan plan) {
    TextLayout text = plan.kind().text();
    var numbering = new Numbering();
    if (text != null) plan.rows().forEach(r -> numbering.add(r.id(), text.form(r.form()).orElse(null)));
    return numbering.numbers;
  }

  /** What each row is numbered by where rows are shown: in a table its place from 1, in a running text its number or nothing. */
  public static Map<String, String> shown(Plan plan) {
    if (plan.kind().text() != null) return of(plan);
    var places = new HashMap<String, String>();
    plan.rows().forEach(r -> places.put(r.id(), Integer.toString(places.size() + 1)));
    return places;
  }

  /** A row without a number leaves the counting of others alone. */
  private void add(String row, @Nullable RowForm form) {
    String number = form == null ? null : form.number();
    if (form == null || number == null) return;
    counts[form.level()]++;
    for (int deeper = form.level() + 1; deeper < counts.length; deeper++) counts[deeper] = 0;
    String said = number;
    for (int level = 1; level < counts.length; level++) {
      said = said.replace("{" + level + "}", Integer.toString(counts[level]));
    }
    numbers.put(row, said);
  }
}
