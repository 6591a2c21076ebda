package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.words.Wrapped;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which words explain the marks: the author's, or those of the program. */
final class LegendChoice extends VBox {
  private final RadioButton keep = new RadioButton();
  private final RadioButton usual = new RadioButton();

  /**
   * @param own the author's words; without any there is nothing to choose
   */
  LegendChoice(Texts texts, @Nullable OwnLegend own) {
    getStyleClass().add("legend-choice");
    var group = new ToggleGroup();
    for (RadioButton button : new RadioButton[] {keep, usual}) {
      button.setToggleGroup(group);
      Wrapped.wrap(button);
    }
    keep.setSelected(true);
    if (own == null) return;
    keep.setText(texts.get("send.legend.keep", own.words()));
    usual.setText(texts.get("send.legend.usual", own.usual()));
    usual.setSelected(own.outdated());
    if (own.outdated()) getChildren().add(Wrapped.label(texts.get("send.legend.outdated"), "asking-explained"));
    getChildren().addAll(keep, usual);
  }

  /** Whether the author's words stay. */
  boolean isOwn() {
    return keep.isSelected();
  }
}
