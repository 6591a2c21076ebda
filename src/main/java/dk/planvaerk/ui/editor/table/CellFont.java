package dk.planvaerk.ui.editor.table;

/** What the text of a cell is set in, by the style sheets: the headings of a page are larger. */
enum CellFont {
  TEXT(""), TITLE_1("title-1"), TITLE_2("title-2"), TITLE_3("title-3"), LABEL("");

  private final String styleClass;

  CellFont(String styleClass) {
    this.styleClass = styleClass;
  }

  /** Of what is set in it; empty for none. */
  String styleClass() {
    return styleClass;
  }

  boolean isTitle() {
    return this == TITLE_1 || this == TITLE_2 || this == TITLE_3;
  }

  /**
   * Of a heading.
   *
   * @param level from 1
   */
  static CellFont title(int level) {
    return switch (level) {
      case 1 -> TITLE_1;
      case 2 -> TITLE_2;
      default -> TITLE_3;
    };
  }
}
