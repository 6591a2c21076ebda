package dk.planvaerk.marking;

import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.WholeSentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Paragraphs of a text that are done by themselves. */
final class Lines {
  private Lines() {}

  /**
   * One of them.
   *
   * @param begin place of its first character behind a bullet in the text as it is shown
   */
  record Line(int begin, Paragraph paragraph, DoneLine done) {
    /** The sentences that it had when it was marked, by their places in the text. */
    BitSet struck() {
      var out = new BitSet();
      WholeSentences.kept(done.said(), paragraph.plain()).stream().forEach(i -> out.set(begin + i));
      return out;
    }

    /** Behind what is struck, or at its end where nothing is. */
    int end() {
      BitSet struck = struck();
      return struck.isEmpty() ? begin + paragraph.plain().length() : struck.length();
    }
  }

  static List<Line> of(Text text) {
    var out = new ArrayList<Line>();
    int start = 0;
    for (Paragraph p : text.paragraphs()) {
      int begin = start + (p.item() ? Paragraph.BULLET.length() : 0);
      DoneLine done = p.done();
      if (done != null) out.add(new Line(begin, p, done));
      start = begin + p.plain().length() + 1;
    }
    return out;
  }

  /** Strikes what they had when they were marked. */
  static void strike(Text text, BitSet into) {
    of(text).forEach(l -> into.or(l.struck()));
  }
}
