package dk.planvaerk.ui.editor;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/**
 * A text of the plan that is being written in.
 *
 * @param from where what is selected begins, in the text as it is shown
 * @param to where it ends
 * @param caretBox the caret on the screen, or null while it is not shown
 */
record Written(Spot where, String shown, int caret, int from, int to, @Nullable Bounds caretBox) {
  /** The text in which a node writes. */
  static Optional<Written> in(@Nullable Node node, EditorModel editor) {
    Spot spot = editor.spotProperty().get();
    if (spot == null || !(node instanceof StyleClassedTextArea area)) return Optional.empty();
    return Optional.of(new Written(spot, area.getText(), area.getCaretPosition(), area.getSelection().getStart(),
        area.getSelection().getEnd(), area.getCaretBounds().orElse(null)));
  }

  String selected() {
    return shown.substring(from, to);
  }
}
