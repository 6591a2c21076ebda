package dk.planvaerk.printout;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.BasisText;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.plan.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what a row answers, with its marks. */
final class BasisPrinter {
  private final Texts texts;
  private final MarkedText text;

  /**
   * @param language of the plan
   */
  BasisPrinter(Locale language, MarkedText text) {
    this.texts = Texts.of(BasisPrinter.class, language);
    this.text = text;
  }

  String heading() {
    return texts.get("basis.heading");
  }

  /** All of it in one paragraph behind its heading; nothing where nothing is said. */
  List<PrintedParagraph> line(Basis basis, CellMarks marks) {
    List<PrintedParagraph> parts = cell(basis, marks);
    if (parts.isEmpty() || basis.isBlank()) return parts;
    var runs = new ArrayList<PrintedRun>();
    runs.add(PrintedRun.bold(heading() + ": "));
    for (PrintedParagraph part : parts) {
      if (runs.size() > 1) runs.add(PrintedRun.plain(" "));
      runs.addAll(part.runs());
      PrintedRun last = part.runs().getLast();
      if (!isSentence(part.plain())) runs.add(new PrintedRun(".", false, false, last.added(), false));
    }
    return List.of(new PrintedParagraph(false, parts.stream().anyMatch(PrintedParagraph::bar), runs));
  }

  /** The same, one part below the other. */
  List<PrintedParagraph> cell(Basis basis, CellMarks marks) {
    if (basis.isBlank() && marks.gone()) return List.of(new PrintedParagraph(false, true, List.of(PrintedRun.own(texts.get("basis.gone")))));
    return basis.isBlank() ? List.of() : text.paragraphs(BasisText.of(basis, texts.language()), marks, true);
  }

  /** A wording has its own full stop within its quotation marks. */
  private static boolean isSentence(String part) {
    return part.matches(".*[.!?][«”]?");
  }
}
