package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Says which program this is, and what it does with what is written in it. */
final class AboutDialog extends Alert {
  AboutDialog(Window owner, Texts texts, String program) {
    super(AlertType.INFORMATION, texts.get("about.text"), new ButtonType(texts.get("about.ok"), ButtonData.OK_DONE));
    initOwner(owner);
    setTitle(texts.get("window.program"));
    setHeaderText(program);
    setGraphic(null);
    getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
  }
}
