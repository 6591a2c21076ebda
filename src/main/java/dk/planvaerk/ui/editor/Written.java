package dk.planvaerk.ui.editor;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
    if (spot == null || !(node instanceof TextEditor text)) return Optional.empty();
    return Optional.of(new Written(spot, text.text().shown(), text.caret(), text.selectedFrom(), text.selectedTo(),
        text.caretBox().map(text::localToScreen).orElse(null)));
  }

  String selected() {
    return shown.substring(from, to);
  }
}
