package dk.planvaerk.ui.editor.panel;

/** On which side of the table a panel stands; widths in em. */
public enum Side {
  LEFT("panels.left", 20, 15),
  RIGHT("panels.right", 27, 21);

  private final String key;
  private final double usual;
  private final double least;

  Side(String key, double usual, double least) {
    this.key = key;
    this.usual = usual;
    this.least = least;
  }

  /** What is remembered of it stands below this key. */
  String key() {
    return key;
  }

  /** Width until the user chooses another. */
  double usual() {
    return usual;
  }

  /** Narrower than this nothing in it can be read. */
  double least() {
    return least;
  }
}
