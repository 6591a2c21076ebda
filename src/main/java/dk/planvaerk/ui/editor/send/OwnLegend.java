package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Explain;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.NamedMonths;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The author's explanation of the marks, which stays from one sending to the next and then may be wrong.
 *
 * @param words the author's
 * @param usual what the program writes where the author writes nothing
 * @param outdated whether it is not known that the author's words are about these marks, or they name another time
 */
public record OwnLegend(String words, String usual, boolean outdated) {
  /** Nothing where the author explains nothing, or where nothing is marked. */
  static Optional<OwnLegend> of(Plan plan, LocalDate day) {
    if (!plan.hasLegend()) return Optional.empty();
    Marking marking = Marking.marked(plan);
    Explanation explanation = Explanation.of(plan, marking);
    if (explanation.usual().isEmpty()) return Optional.empty();
    String words = plan.legend().stream().map(h -> h.text().oneLine()).collect(Collectors.joining(" "));
    boolean outdated = explanation.overrules() || NamedMonths.areOthers(words, marking.base(), day, Texts.language(plan.kind().language()));
    return Optional.of(new OwnLegend(words, explanation.usual(), outdated));
  }

  /** The author's words are about what is marked in the plan. */
  static List<Edit> kept(Plan plan) {
    Marking marking = Marking.marked(plan);
    Explained explained = Legend.explained(marking.marks(plan), marking.base());
    return plan.legend().stream().map(h -> (Edit) new Explain(h.field(), explained.in(h.text()))).toList();
  }

  /** The author's words stay where they are, but the program's are printed. */
  static List<Edit> overruled(Plan plan) {
    return plan.legend().stream().map(h -> (Edit) new Explain(h.field(), null)).toList();
  }
}
