package dk.planvaerk.ui.editor.page;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.page.PageQuestions.Target;
import java.util.List;
import java.util.Map;

/** References to headings by their numbers. */
public final class ReferenceActions {
  private ReferenceActions() {}

  /** The headings that have a number, in the order of the plan. */
  public static List<Target> targets(Plan plan) {
    Map<String, String> numbers = Numbering.of(plan);
    return plan.rows().filter(r -> numbers.containsKey(r.id()))
        .map(r -> new Target(r.id(), numbers.getOrDefault(r.id(), ""), title(plan, r))).toList();
  }

  /** The number of a heading as a text that follows it. */
  public static Text to(Target target) {
    return new Text(List.of(new Paragraph(false, List.of(new Run(target.number(), false, false, target.row(), Extra.NONE)), Extra.NONE)));
  }

  private static String title(Plan plan, Row row) {
    return row.title(plan.kind()).flatMap(plan::text).orElse(Text.EMPTY).oneLine();
  }
}
