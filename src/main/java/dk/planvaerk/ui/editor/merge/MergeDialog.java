package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.language.Texts;
import dk.planvaerk.merge.Choice;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.text.Typesetter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows side by side what both wrote, place by place, and lets the user choose. */
final class MergeDialog extends Dialog<Boolean> {
  private final Texts texts;
  private final MergeModel merge;

  MergeDialog(@Nullable Window owner, Texts texts, MergeModel merge) {
    this.texts = texts;
    this.merge = merge;
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setResizable(true);
    var pane = getDialogPane();
    pane.getStylesheets().add(String.valueOf(MergeDialog.class.getResource("merge.css")));
    pane.getStyleClass().add("merge-dialog");
    pane.setContent(content());
    var ok = new ButtonType(texts.get("dialog.ok"), ButtonData.OK_DONE);
    pane.getButtonTypes().setAll(ok, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    setResultConverter(pressed -> pressed == ok);
  }

  private Node content() {
    int places = merge.conflicts().size();
    var title = new Label(texts.get("dialog.places", places));
    title.getStyleClass().add("merge-title");
    var what = new Label(texts.get(merge.isInPlace() ? "dialog.inplace" : "dialog.what"));
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    what.getStyleClass().add("merge-what");
    var cards = new VBox();
    cards.getStyleClass().add("merge-cards");
    var typesetter = new Typesetter(merge.language());
    for (ConflictModel c : merge.conflicts()) cards.getChildren().add(new ConflictCard(texts, typesetter, c, merge.other()));
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("merge-scroll", places == 1 ? "merge-one" : "merge-many");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(title, what);
    if (places > 1) content.getChildren().add(all());
    content.getChildren().add(scroll);
    content.getStyleClass().add("merge-content");
    return content;
  }

  /** One choice for every place. */
  private Node all() {
    var line = new HBox(new Label(texts.get("all.choose")));
    line.getStyleClass().add("merge-all");
    for (Choice choice : Choice.values()) {
      String words = switch (choice) {
        case MINE -> texts.get("all.mine");
        case THEIRS -> texts.get("all.theirs");
        case BOTH -> texts.get("all.both");
      };
      Button button = Controls.button(Command.of(words, () -> merge.chooseAll(choice)), words);
      button.getStyleClass().add("flat");
      button.setFocusTraversable(true);
      line.getChildren().add(button);
    }
    return line;
  }
}
