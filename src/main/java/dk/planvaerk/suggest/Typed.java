package dk.planvaerk.suggest;

import dk.planvaerk.plan.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What has been typed before the caret, as far as something can go on from there. */
final class Typed {
  /** How many words back something may begin. */
  private static final int WORDS = 8;

  private final String shown;
  private final int caret;
  private final int line;
  private final int lineEnd;

  /**
   * @param caret position in the text as it is shown
   */
  Typed(String shown, int caret) {
    this.shown = shown;
    this.caret = caret;
    int begin = shown.lastIndexOf('\n', caret - 1) + 1;
    line = Math.min(caret, shown.startsWith(Paragraph.BULLET, begin) ? begin + Paragraph.BULLET.length() : begin);
    int end = shown.indexOf('\n', caret);
    lineEnd = end < 0 ? shown.length() : end;
  }

  String shown() {
    return shown;
  }

  int caret() {
    return caret;
  }

  /** Whether the caret stands in a word or right before one. */
  boolean isInWord() {
    return caret < lineEnd && Character.isLetterOrDigit(shown.codePointAt(caret));
  }

  boolean isBehindLetter() {
    return caret > line && Character.isLetterOrDigit(shown.codePointBefore(caret));
  }

  boolean isAtLineEnd() {
    return shown.substring(caret, lineEnd).isBlank();
  }

  /** Where words begin on the line before the caret, the first of the line or sentence first. */
  List<Integer> words() {
    var starts = new ArrayList<Integer>();
    for (int i = line; i < caret; i++) {
      if (isWordStart(i)) starts.add(i);
    }
    return starts.size() > WORDS ? starts.subList(starts.size() - WORDS, starts.size()) : starts;
  }

  /** Where the sentence begins that is being typed. */
  int sentence() {
    int start = line;
    for (int i = line; i < caret; i++) {
      boolean stop = i > line + 1 && Character.isWhitespace(shown.charAt(i - 1)) && ".!?".indexOf(shown.charAt(i - 2)) >= 0;
      if (stop) start = i;
    }
    while (start < caret && Character.isWhitespace(shown.charAt(start))) start++;
    return start;
  }

  private boolean isWordStart(int i) {
    return Character.isLetterOrDigit(shown.codePointAt(i)) && (i == line || !Character.isLetterOrDigit(shown.codePointBefore(i)));
  }
}
