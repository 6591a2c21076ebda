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
   * @param said whether it has any text; without there is no element
   */
  String title(boolean said) {
    String tag = titled ? "H2" : "H1";
    last = titled ? 2 : 1;
    titled |= said;
    if (!titled) last = 0;
    return tag;
  }

  /** Of a heading of a level, from 1: they stand below the title. */
  String heading(int level) {
    last = Math.min(Math.min(titled ? level + 1 : level, last + 1), DEEPEST);
    return "H" + last;
  }
}
