package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.editor.model.Progress;
import java.util.ArrayList;
import java.util.List;

/** Progress in the words of a kind. */
final class ProgressWords {
  private final Texts texts;
  private final PlanKind kind;

  ProgressWords(Texts texts, PlanKind kind) {
    this.texts = texts;
    this.kind = kind;
  }

  /** "2/4", with a sign where nothing is left to do and something was done. */
  String brief(Progress progress) {
    return (progress.isClosed() && progress.done() > 0 ? "✓ " : "") + progress.done() + "/" + progress.of();
  }

  /** "2 af 4 aktiviteter gennemført". */
  String done(Progress progress) {
    Unit unit = kind.step();
    return texts.get("outline.done", progress.done(), progress.of(), progress.of() == 1 ? unit.one() : unit.many(), name(Meaning.DONE));
  }

  /** "1 frist overskredet", or nothing. */
  String overdue(Progress progress) {
    return progress.overdue() == 0 ? "" : texts.get("outline.overdue", progress.overdue());
  }

  /** All that there is to say. */
  String whole(Progress progress) {
    var parts = new ArrayList<>(List.of(done(progress)));
    if (progress.lasting() > 0) parts.add(progress.lasting() + " " + name(Meaning.LASTING));
    if (progress.dropped() > 0) parts.add(progress.dropped() + " " + name(Meaning.DROPPED));
    if (progress.overdue() > 0) parts.add(overdue(progress));
    return String.join(", ", parts);
  }

  private String name(Meaning meaning) {
    return kind.status(meaning).map(Status::name).map(n -> FirstLetter.inSentence(n.in(texts.language()))).orElse("");
  }
}
