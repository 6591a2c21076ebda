package dk.planvaerk.ui.editor.recovery;

import dk.planvaerk.language.Texts;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.ui.dialog.ListEscape;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lists what was recovered, beside the plan, which can be worked on meanwhile. */
final class ChangesDialog extends Dialog<ButtonType> {
  ChangesDialog(@Nullable Window owner, Texts texts, List<ListedChange> changes) {
    initOwner(owner);
    initModality(Modality.NONE);
    setTitle(texts.get("changes.title"));
    setHeaderText(texts.get("changes.header"));
    setResizable(true);
    getDialogPane().getStyleClass().add("recovered-dialog");
    getDialogPane().getStylesheets().add(String.valueOf(ChangesDialog.class.getResource("recovery.css")));
    getDialogPane().setContent(new ChangesList(texts.language(), changes));
    getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("changes.close"), ButtonData.CANCEL_CLOSE));
    ListEscape.closes(getDialogPane());
  }
}
