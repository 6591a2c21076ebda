package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.words.Wrapped;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One version with what is known of it, as high as its words need. */
final class VersionCell extends ListCell<VersionEntry> {
  private final Texts texts;
  private final VBox box = new VBox();

  /**
   * @param menu what can be done with the version that is chosen
   * @param open opens the version that is chosen
   */
  VersionCell(Texts texts, ContextMenu menu, Runnable open) {
    this.texts = texts;
    getStyleClass().add("version-cell");
    box.getStyleClass().add("version-facts");
    setPrefWidth(0); // as wide as the list, whatever is written
    emptyProperty().subscribe(empty -> setContextMenu(empty ? null : menu));
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) open.run();
    });
  }

  @Override
  protected void updateItem(VersionEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var lines = new ArrayList<Node>();
    lines.add(Wrapped.label(entry.title(), "version-title"));
    entry.facts().forEach(f -> lines.add(Wrapped.label(f, "version-fact")));
    if (entry.broken()) {
      Label broken = Wrapped.label(texts.get("version.broken"), "version-broken");
      broken.setGraphic(new FontIcon("fth-alert-triangle"));
      lines.add(broken);
    }
    box.getChildren().setAll(lines);
    setGraphic(box);
    setAccessibleText(entry.title() + ". " + String.join(". ", entry.facts())
        + (entry.broken() ? ". " + texts.get("version.broken") : ""));
  }

  /** A list asks its cells without saying how wide they are. */
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? -1 : getListView().getWidth() - getListView().snappedLeftInset() - getListView().snappedRightInset();
    if (isEmpty() || room <= 0) return super.computePrefHeight(width);
    double inside = room - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + box.prefHeight(inside) + snappedBottomInset();
  }
}
