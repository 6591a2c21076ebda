package dk.planvaerk.printout;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.BasisText;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Paragraph;
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

  /** All of it in one paragraph behind its heading; nothing where nothing is said, or was. */
  List<PrintedParagraph> line(Basis basis, CellMarks marks) {
    var runs = new ArrayList<PrintedRun>();
    int at = 0;
    for (Paragraph part : BasisText.of(basis, texts.language()).paragraphs()) {
      if (!runs.isEmpty()) runs.add(PrintedRun.own(" "));
      runs.addAll(ParagraphRuns.of(part, at, marks));
      PrintedRun last = runs.getLast();
      if (!isSentence(part.plain())) runs.add(new PrintedRun(".", false, false, last.added(), false));
      at += part.plain().length() + 1;
    }
    boolean gone = !marks.gone().isEmpty();
    if (runs.isEmpty() && !gone) return List.of();
    return List.of(text.dressed(false, List.of(PrintedRun.ownBold(heading() + ": ")), runs, gone, false).byProgram());
  }

  /** The same, one part below the other: all by the program, in its own order and with its own words between those of the report. */
  List<PrintedParagraph> cell(Basis basis, CellMarks marks) {
    return text.paragraphs(BasisText.of(basis, texts.language()), marks).stream().map(PrintedParagraph::byProgram).toList();
  }

  /** A wording has its own full stop within its quotation marks. */
  private static boolean isSentence(String part) {
    return part.matches(".*[.!?][«”]?");
  }
}
