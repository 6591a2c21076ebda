package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.Locale;

/** What things of a plan are called aloud. */
final class Names {
  private Names() {}

  /** "Emne 4, aktivitet b, Hvornår". */
  static String of(Texts texts, Plan plan, Spot.InRow cell) {
    Locale language = texts.language();
    int number = 1 + plan.rows().map(Row::id).toList().indexOf(cell.row());
    String column = plan.kind().column(cell.column()).map(Column::heading).orElse("");
    String row = capital(plan.kind().row().one().in(language)) + " " + number;
    String id = cell.step();
    if (id == null) return row + ", " + column;
    int step = plan.row(cell.row()).map(r -> r.indexOf(id)).orElse(0);
    return row + ", " + plan.kind().step().one().in(language) + " " + letter(step) + ", " + column;
  }

  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** a … z, then 27 and on. */
  private static String letter(int step) {
    return step < 26 ? Character.toString((char) ('a' + step)) : Integer.toString(step + 1);
  }
}
