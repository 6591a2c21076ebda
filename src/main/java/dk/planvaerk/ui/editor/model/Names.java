package dk.planvaerk.ui.editor.model;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.Locale;

/** What things of a plan are called aloud. */
public final class Names {
  private Names() {}

  /** "Emne 4, aktivitet b, Hvornår". */
  public static String of(Plan plan, Spot.InRow cell, Locale language) {
    int number = 1 + plan.rows().map(Row::id).toList().indexOf(cell.row());
    String column = plan.kind().column(cell.column()).map(Column::heading).orElse("");
    String row = capital(plan.kind().row().one().in(language)) + " " + number;
    String id = cell.step();
    if (id == null) return row + ", " + column;
    int step = plan.row(cell.row()).map(r -> r.indexOf(id)).orElse(0);
    return row + ", " + plan.kind().step().one().in(language) + " " + letter(step) + ", " + column;
  }

  public static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A name behind another word: with a small letter, unless it begins with an abbreviation. */
  public static String inSentence(String name) {
    boolean small = name.length() < 2 || !Character.isUpperCase(name.charAt(1));
    return name.isEmpty() || !small ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** What an action is called, as in "Fortryd: slet emne", by the key that it was submitted with. */
  public static String deed(String key, PlanKind kind, Locale language) {
    return Texts.of(Names.class, language).get(key, kind.row().one(), kind.step().one(), kind.step().many(), kind.row().many());
  }

  /** What a step is called in its row, by its index: a … z, then 27 and on. */
  public static String letter(int step) {
    return step < 26 ? Character.toString((char) ('a' + step)) : Integer.toString(step + 1);
  }
}
