package dk.planvaerk.revision.text;

/**
 * Whole sentences at the beginning and end of two texts that are the same to the character. In most changed texts these
 * are nearly all of it, and need not be taken apart.
 *
 * @param head length of the beginning
 * @param tail length of the end
 */
record EqualEnds(int head, int tail) {
  static EqualEnds of(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) head++;
    int cut = head - 1;
    while (cut > 0 && !isCut(before, cut, head)) cut--;
    int from = Math.max(cut, 0);
    int tail = 0;
    while (tail < shorter - from && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) tail++;
    int end = before.length() - tail + 1;
    while (end < before.length() && !isCut(before, end, before.length())) end++;
    return new EqualEnds(from, Math.max(before.length() - end, 0));
  }

  /** Whether a sentence has ended before the space here, and the next has begun within what is the same. */
  private static boolean isCut(String text, int space, int same) {
    boolean between = space > 1 && space + 1 < same && text.charAt(space) == ' ' && text.charAt(space - 1) == '.'
        && Character.isUpperCase(text.charAt(space + 1));
    if (!between) return false;
    int word = space - 1;
    while (word > 0 && Signs.isInWord(text.charAt(word - 1))) word--;
    boolean inAbbreviation = word > 0 && text.charAt(word - 1) == '.';
    return word < space - 1 && !inAbbreviation && !Abbreviations.isOne(text.substring(word, space - 1));
  }

  String middle(String text) {
    return text.substring(head, text.length() - tail);
  }
}
