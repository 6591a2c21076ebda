package dk.planvaerk.printout;

import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.StatusNote;
import dk.planvaerk.marking.Stretch;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The runs of a paragraph, cut where marks begin and end, with the words of status that stand in it. */
final class ParagraphRuns {
  private final List<Stretch> stretches;
  private final List<StatusNote> notes;
  private final List<PrintedRun> out = new ArrayList<>();

  private ParagraphRuns(List<Stretch> stretches, List<StatusNote> notes) {
    this.stretches = stretches;
    this.notes = notes;
  }

  /**
   * The runs of a paragraph.
   *
   * @param begin place of its first character behind a bullet in the text as it is shown
   */
  static List<PrintedRun> of(Paragraph paragraph, int begin, CellMarks marks) {
    String plain = paragraph.plain();
    var made = new ParagraphRuns(marks.stretches().stream().map(s -> inked(s, plain, begin)).filter(s -> s.from() < s.to()).toList(),
        marks.notes().stream().filter(n -> n.inline() && begin <= n.at() && n.at() <= begin + plain.length()).toList());
    int at = begin;
    for (Run run : paragraph.runs()) {
      made.add(run, at);
      at += run.text().length();
    }
    if (plain.isEmpty()) made.say(begin);
    return made.out;
  }

  /** As much of it as is in a paragraph, without white space at its ends: the eye is to see where words begin and end. */
  private static Stretch inked(Stretch s, String plain, int begin) {
    int from = Math.max(s.from() - begin, 0);
    int to = Math.min(s.to() - begin, plain.length());
    while (from < to && Character.isWhitespace(plain.charAt(from))) from++;
    while (from < to && Character.isWhitespace(plain.charAt(to - 1))) to--;
    return new Stretch(from + begin, to + begin, s.added(), s.done());
  }

  private void add(Run run, int start) {
    int end = start + run.text().length();
    var cuts = new TreeSet<Integer>(List.of(end));
    for (Stretch s : stretches) cuts.addAll(List.of(s.from(), s.to()));
    for (StatusNote note : notes) cuts.add(note.at());
    int from = start;
    for (int to : cuts.subSet(start, false, end, true)) {
      int at = from;
      Stretch in = stretches.stream().filter(s -> s.from() <= at && at < s.to()).findFirst().orElse(null);
      out.add(new PrintedRun(run.text().substring(at - start, to - start), run.bold(), run.italic(),
          in != null && in.added(), in != null && in.done()));
      say(to);
      from = to;
    }
  }

  private void say(int at) {
    notes.stream().filter(n -> n.at() == at)
        .forEach(n -> out.add(PrintedRun.own((out.isEmpty() ? "" : " ") + "(" + n.words() + ")")));
  }
}
