package dk.planvaerk.printout;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.StatusNote;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a text with its marks. Nothing hangs on colour: a paragraph where something is new or went away has a bar, a wholly new
 * one begins with "Ny", a changed one ends with "(ændret)", what is finished says so, and so does what is so no more.
 * These words never stand within a sentence of the author.
 */
final class MarkedText {
  private final Texts texts;

  /**
   * @param language of the plan
   */
  MarkedText(Locale language) {
    this.texts = Texts.of(MarkedText.class, language);
  }

  List<PrintedParagraph> paragraphs(Text text, CellMarks marks) {
    var out = new ArrayList<PrintedParagraph>();
    int start = 0;
    for (Paragraph p : text.paragraphs()) {
      int begin = start + (p.item() ? Paragraph.BULLET.length() : 0);
      int end = begin + p.plain().length();
      out.add(dressed(p.item(), List.of(), ParagraphRuns.of(p, begin, marks), marks.hasGone(start, end), marks.hasTold(start, end)));
      int from = start;
      marks.notes().stream().filter(n -> !n.inline() && from <= n.at() && n.at() <= end).map(MarkedText::paragraph).forEach(out::add);
      start = end + 1;
    }
    if (out.isEmpty() && !marks.gone().isEmpty()) out.add(dressed(false, List.of(), List.of(), true, false));
    if (text.isEmpty()) marks.notes().stream().map(MarkedText::paragraph).forEach(out::add);
    return out;
  }

  /** What is said of a status, below the text that it speaks of. */
  private static PrintedParagraph paragraph(StatusNote note) {
    return new PrintedParagraph(false, note.changed(), List.of(PrintedRun.ownBold(note.words())));
  }

  /**
   * A paragraph with the words that tell of its marks.
   *
   * @param label of the program before its text
   * @param gone whether text went away from it
   * @param told whether other words in it tell of a change
   */
  PrintedParagraph dressed(boolean item, List<PrintedRun> label, List<PrintedRun> runs, boolean gone, boolean told) {
    boolean added = runs.stream().anyMatch(r -> r.added() && !r.text().isBlank());
    boolean isNew = added && !gone && runs.stream().allMatch(r -> r.added() || isSilent(r));
    var all = new ArrayList<PrintedRun>();
    if (isNew) all.add(PrintedRun.mark(texts.get("mark.new") + " ", true));
    all.addAll(label);
    all.addAll(runs);
    boolean blank = runs.stream().allMatch(r -> r.text().isBlank());
    if (gone && blank) all.add(PrintedRun.mark(texts.get("mark.gone"), false));
    else if ((added || gone) && !isNew) all.add(PrintedRun.mark(" " + texts.get("mark.changed"), false));
    return new PrintedParagraph(item, added || gone || told, all);
  }

  /** Words of the program and signs alone make nothing old. */
  private static boolean isSilent(PrintedRun run) {
    return run.own() || run.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
