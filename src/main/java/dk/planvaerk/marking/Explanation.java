package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who explains the marks of a document: the author, as long as it is known that the author's words are about these very
 * marks; else the program, whose words are always true. Where nothing is marked nothing is explained.
 *
 * @param usual what the program says; empty where nothing is marked
 * @param isOwn whether the author's words stand there instead
 * @param overrules whether the author has words for it that do not stand there
 */
public record Explanation(String usual, boolean isOwn, boolean overrules) {
  private static final Explanation NONE = new Explanation("", false, false);

  /** Of a document of the plan. */
  public static Explanation of(Plan plan, Marking marking) {
    return of(plan, marking, marking.marks(plan));
  }

  /**
   * The same.
   *
   * @param marks those of the document, where they have been found already
   */
  public static Explanation of(Plan plan, Marking marking, Marks marks) {
    Locale language = Texts.language(plan.kind().language());
    return marking.on() ? of(plan, marks, marking.base(), marking.since(language), language) : NONE;
  }

  /**
   * Of marks against a version.
   *
   * @param base null for none
   * @param since what it is called, after "since"
   */
  public static Explanation of(Plan plan, Marks marks, @Nullable Version base, String since, Locale language) {
    String usual = Legend.of(marks, since, language);
    if (usual.isEmpty()) return NONE;
    boolean isOwn = plan.hasLegend() && isAbout(plan, Legend.explained(marks, base));
    return new Explanation(usual, isOwn, plan.hasLegend() && !isOwn);
  }

  /** Whether all that the author explains was written of these marks, in the words that are there. */
  private static boolean isAbout(Plan plan, Explained marks) {
    return plan.legend().stream().allMatch(
        h -> Optional.ofNullable(h.explained()).filter(marks::isSameAs).filter(e -> e.isIn(h.text())).isPresent());
  }
}
