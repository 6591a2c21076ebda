package dk.planvaerk.revision.text;

import java.util.Arrays;
import java.util.List;

/** Which words of a changed sentence stay. */
final class WordDiff {
  /** With fewer kept than this share of all words, a sentence counts as rewritten. */
  private static final double REWRITTEN = 0.35;

  private WordDiff() {}

  static boolean isAlike(int keptWords, int allWords) {
    return 2 * keptWords >= REWRITTEN * allWords;
  }

  /** Word by word, or {@link #rewritten} where too little would stay between the marks. */
  static int[] changed(List<Token> before, List<Token> after) {
    int[] partners = CommonParts.of(before, after);
    int kept = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != CommonParts.NONE && before.get(i).word()) kept++;
    }
    return isAlike(kept, words(before) + words(after)) ? partners : rewritten(before, after);
  }

  /** One block from the first to the last change; the same words before and after it stay. */
  static int[] rewritten(List<Token> before, List<Token> after) {
    int[] partners = new int[before.size()];
    Arrays.fill(partners, CommonParts.NONE);
    int head = CommonParts.equalHead(before, after);
    int tail = CommonParts.equalTail(before, after, head);
    for (int i = 0; i < head; i++) partners[i] = i;
    for (int i = 1; i <= tail; i++) partners[before.size() - i] = after.size() - i;
    return partners;
  }

  private static int words(List<Token> tokens) {
    int words = 0;
    for (Token t : tokens) {
      if (t.word()) words++;
    }
    return words;
  }
}
