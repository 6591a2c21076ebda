package dk.planvaerk.export.pdf;

/**
 * Says which element of the tree for screen readers a heading is. The first is H1, and none is more than one level deeper
 * than the one before, as PDF/UA-1 (7.4.2) asks for.
 */
final class HeadingTags {
  private static final int DEEPEST = 6;

  private boolean titled;
  private int last;

  /**
   * Of a title. The first one is the document's, others are headings below it.
   *
   * @param said whether it has any text that is no item; without there is no such element
   */
  String title(boolean said) {
    int level = titled ? 2 : 1;
    if (said) last = level;
    titled |= said;
    return "H" + level;
  }

  /**
   * Of a heading of a level, from 1: they stand below the title.
   *
   * @param said whether it has any text; without there is no element
   */
  String heading(int level, boolean said) {
    int deep = Math.min(Math.min(titled ? level + 1 : level, last + 1), DEEPEST);
    if (said) last = deep;
    return "H" + deep;
  }
}
