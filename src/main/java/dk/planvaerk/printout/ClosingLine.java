package dk.planvaerk.printout;

import dk.planvaerk.marking.ClosingLines;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.List;
import java.util.Optional;

/** Prints below the rows what changed and stands nowhere among them. */
final class ClosingLine {
  private ClosingLine() {}

  /** Nothing where there is nothing to tell. */
  static Optional<Printout.Block> of(Plan plan, Marking marking, Marks marks) {
    Version base = marking.base();
    if (!marking.on() || base == null) return Optional.empty();
    List<PrintedParagraph> said = ClosingLines.of(base, plan, marks).stream()
        .map(words -> new PrintedParagraph(false, true, List.of(PrintedRun.own(words)))).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(new Printout.Line(said, List.of()));
  }
}
