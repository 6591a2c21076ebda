package dk.planvaerk.marking;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.WholeSentences;
import java.util.Optional;

/** Whether what was marked as done still says what it said then. */
public final class DoneText {
  private DoneText() {}

  /** Whether a step is done of which a struck column has lost a sentence that it had when it was marked, or has another in its place. */
  public static boolean isRewritten(PlanKind kind, Step step) {
    Done done = step.state().done();
    return done != null && kind.isDone(step) && kind.columns().stream().filter(Column::struck).map(Column::id)
        .anyMatch(c -> isRewritten(done.said(c), step.cell(c).map(cell -> cell.text())));
  }

  private static boolean isRewritten(Optional<Text> said, Optional<Text> is) {
    return said.isPresent() && is.isPresent() && !WholeSentences.allKept(said.get().shown(), is.get().shown());
  }

  /** The same of a paragraph that was marked by itself. */
  public static boolean isRewritten(Paragraph paragraph) {
    DoneLine done = paragraph.done();
    return done != null && !WholeSentences.allKept(done.said(), paragraph.plain());
  }

  /** Whether a text has such a paragraph. */
  public static boolean isRewritten(Text text) {
    return text.paragraphs().stream().anyMatch(DoneText::isRewritten);
  }
}
