package dk.planvaerk.ui.words;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Words that go on where their line ends and are never cut off below. */
public final class Wrapped {
  private Wrapped() {}

  /** Words in a label. */
  public static Label label(String words, String... styles) {
    Label label = wrap(new Label(words));
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Makes the words of a control so. */
  public static <L extends Labeled> L wrap(L words) {
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }
}
