package dk.planvaerk.printout;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Stretch;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a text with its marks. What is green has a bar beside its paragraph and the word "Ny" before the first new word of
 * paragraphs that follow each other, and what is finished says so in words, so that nothing hangs on colour.
 */
final class MarkedText {
  private final Texts texts;

  /**
   * @param language of the plan
   */
  MarkedText(Locale language) {
    this.texts = Texts.of(MarkedText.class, language);
  }

  List<PrintedParagraph> paragraphs(Text text, CellMarks marks, boolean marked) {
    var out = new ArrayList<PrintedParagraph>();
    int start = 0;
    boolean before = false;
    int index = 0;
    for (Paragraph p : text.paragraphs()) {
      int begin = start + (p.item() ? Paragraph.BULLET.length() : 0);
      List<PrintedRun> runs = runs(p, begin, marks.stretches());
      boolean added = runs.stream().anyMatch(r -> r.added() && !r.text().isBlank());
      var all = new ArrayList<PrintedRun>();
      for (PrintedRun run : runs) {
        boolean first = added && !before && run.added() && !run.text().isBlank();
        if (first) all.add(label(run.text().startsWith(" ")));
        before |= first;
        all.add(run);
      }
      DoneLine done = p.done();
      String changed = marks.lines().get(index);
      if (changed != null) all.add(PrintedRun.own(" – " + changed));
      else if (marked && done != null) all.add(PrintedRun.plain(" – " + doneWords(done)));
      out.add(new PrintedParagraph(p.item(), added || changed != null || marks.isGone(index), all));
      index++;
      before = added;
      start = begin + p.plain().length() + 1;
    }
    for (String note : marks.notes()) out.add(new PrintedParagraph(false, List.of(PrintedRun.bold(note))));
    if (text.isBlank() && marks.gone()) out.add(new PrintedParagraph(false, true, List.of(PrintedRun.own(texts.get("mark.gone")))));
    for (String told : marks.told()) out.add(new PrintedParagraph(false, true, List.of(PrintedRun.ownBold(told))));
    return out;
  }

  /** Apart from the words on both of its sides. */
  private PrintedRun label(boolean spaceBehind) {
    String word = texts.get("mark.new");
    return PrintedRun.bold(spaceBehind ? " " + word : word + " ");
  }

  private String doneWords(DoneLine done) {
    return done.date().isEmpty() ? texts.get("mark.done") : texts.get("mark.done.date", done.date());
  }

  /** The runs of a paragraph whose first character stands at a place in the shown text, cut where marks begin and end. */
  private static List<PrintedRun> runs(Paragraph paragraph, int begin, List<Stretch> stretches) {
    var out = new ArrayList<PrintedRun>();
    int at = begin;
    for (Run run : paragraph.runs()) {
      int end = at + run.text().length();
      int from = at;
      while (from < end) {
        int position = from;
        Stretch in = stretches.stream().filter(s -> s.from() <= position && position < s.to()).findFirst().orElse(null);
        int to = in != null ? Math.min(end, in.to())
            : stretches.stream().mapToInt(Stretch::from).filter(f -> f > position).min().stream().map(f -> Math.min(f, end)).findFirst().orElse(end);
        String part = run.text().substring(from - at, to - at);
        out.add(new PrintedRun(part, run.bold(), run.italic(), in != null && in.added(), in != null && in.done()));
        from = to;
      }
      at = end;
    }
    return out;
  }
}
