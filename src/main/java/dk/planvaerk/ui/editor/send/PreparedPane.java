package dk.planvaerk.ui.editor.send;

import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.words.Wrapped;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has been made ready, where it lies, and what is left for the user to do. */
final class PreparedPane extends VBox {
  /**
   * @param showFolder shows the folder that a file lies in
   * @param copy takes the covering text as the user has chosen it
   */
  PreparedPane(Texts texts, Prepared prepared, Consumer<Path> showFolder, Consumer<CoveringText> copy) {
    getStyleClass().add("asking-page");
    getStylesheets().add(String.valueOf(PreparedPane.class.getResource("send.css")));
    var files = new VBox();
    files.getStyleClass().add("prepared-files");
    for (Path file : prepared.files()) {
      files.getChildren().add(said(String.valueOf(file.getFileName()), "fth-file-text"));
    }
    Path first = prepared.files().getFirst();
    var folder = new TextField(String.valueOf(first.toAbsolutePath().getParent()));
    folder.setEditable(false);
    folder.setAccessibleText(texts.get("send.folder"));
    HBox.setHgrow(folder, Priority.ALWAYS);
    var show = new Button(texts.get("prepared.show"), new FontIcon("fth-folder"));
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setOnAction(e -> showFolder.accept(first));
    var line = new HBox(folder, show);
    line.getStyleClass().add("folder-line");
    getChildren().addAll(files, line, said(texts.get("prepared.send"), "fth-send"));
    CoveringText cover = prepared.cover();
    if (cover != null) getChildren().add(2, new CoveringView(texts, cover, copy));
    MissingSigns missing = prepared.missing();
    if (missing != null) {
      String words = missing.message().in(texts.language());
      getChildren().add(getChildren().indexOf(line) + 1, said(words, "fth-alert-triangle"));
    }
    if (prepared.dateStays()) getChildren().add(said(texts.get("prepared.datestays"), "fth-info"));
  }

  private static Label said(String words, String icon) {
    Label label = Wrapped.wrap(new Label(words, new FontIcon(icon)));
    label.getStyleClass().add("prepared-line");
    return label;
  }
}
