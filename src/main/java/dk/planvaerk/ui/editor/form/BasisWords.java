package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.revision.BasisParts;
import java.time.LocalDate;

/** Says in a few words what a row answers. */
final class BasisWords {
  private BasisWords() {}

  /** What is most important of it, behind "Grundlag:". */
  static String summary(Texts texts, Basis basis) {
    if (basis.isBlank()) return texts.get("basis.none");
    Basis.Type type = basis.type();
    LocalDate due = basis.due();
    String name = type == null ? texts.get("basis.some") : BasisParts.type(type).in(texts.language());
    LocalDate confirmed = basis.confirmed();
    LocalDate reported = basis.reported();
    if (confirmed != null) return texts.get("basis.summary.confirmed", name, confirmed);
    if (reported != null) return texts.get("basis.summary.reported", name, reported);
    if (basis.lacksDeadline()) return texts.get("basis.summary.nodeadline", name);
    return due == null ? name : texts.get("basis.summary.deadline", name, due);
  }
}
