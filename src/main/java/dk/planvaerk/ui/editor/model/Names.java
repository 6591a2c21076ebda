package dk.planvaerk.ui.editor.model;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Unit;
import java.util.List;
import java.util.Locale;

/** What several things of a plan are called aloud, a step without a column, and what was done to them. */
public final class Names {
  private Names() {}

  /** "Emne 2, aktivitet a"; only the row where it has no other. */
  public static String of(Plan plan, StepAt at, Locale language) {
    Row in = plan.row(at.row()).orElse(null);
    if (in == null) return "";
    String row = SpotName.of(plan, in, language);
    return in.steps().size() < 2 ? row : row + ", " + plan.kind().step().one().in(language) + " " + SpotName.letter(in.indexOf(at.step()));
  }

  /** "3 emner"; "3 overskrifter" where rows of a running text are not all of one form. */
  public static Message count(PlanKind kind, List<Row> rows) {
    List<Unit> units = rows.stream().map(kind::unit).distinct().toList();
    if (units.size() != 1) return Message.of(Names.class, "count.headings", rows.size());
    return Message.of(Names.class, "count.rows", rows.size(), rows.size() == 1 ? units.getFirst().one() : units.getFirst().many());
  }

  /** What an action is called, as in "Fortryd: slet emne", by the key that it was submitted with. */
  public static String deed(String key, PlanKind kind, Locale language) {
    return Texts.of(Names.class, language).get(key, kind.row().one(), kind.step().one(), kind.step().many(), kind.row().many());
  }
}
