package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.ui.editor.kind.UnplacedTexts.Entry;
import dk.planvaerk.ui.editor.kind.UnplacedTexts.Goal;
import dk.planvaerk.ui.words.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The texts that have no place, each with where it stood, and what can be done with it. */
final class UnplacedDialog extends Dialog<ButtonType> {
  private final Texts texts;
  private final UnplacedTexts unplaced;
  private final VBox list = new VBox();

  UnplacedDialog(@Nullable Window owner, Texts texts, UnplacedTexts unplaced) {
    this.texts = texts;
    this.unplaced = unplaced;
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setResizable(true);
    getDialogPane().getStylesheets().add(String.valueOf(UnplacedDialog.class.getResource("kind.css")));
    getDialogPane().getStyleClass().add("kind-dialog");
    var title = new Label(texts.get("unplaced.title"));
    title.getStyleClass().add("kind-title");
    var what = new Label(unplaced.plan().kind().text() == null ? texts.get("unplaced.what") : texts.get("unplaced.whatfields"));
    what.getStyleClass().add("kind-quiet");
    list.getStyleClass().add("unplaced-list");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("kind-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(new VBox(title, what), scroll);
    content.getStyleClass().add("kind-content");
    getDialogPane().setContent(content);
    getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    list();
  }

  private void list() {
    list.getChildren().setAll(unplaced.all().stream().map(this::entry).toList());
    if (!list.getChildren().isEmpty()) return;
    var none = new Label(texts.get("unplaced.none"));
    none.getStyleClass().add("kind-quiet");
    list.getChildren().add(none);
  }

  private Node entry(Entry entry) {
    String heading = entry.text().heading().isEmpty() ? entry.text().id() : entry.text().heading();
    var from = new Label(texts.get("unplaced.from", place(entry), heading));
    from.getStyleClass().add("kind-heading");
    Label words = Wrapped.label(entry.text().text().shown());
    var goals = new ComboBox<Goal>();
    goals.getItems().setAll(unplaced.goals(entry));
    goals.setConverter(names());
    goals.setPromptText(texts.get("unplaced.choose"));
    goals.setAccessibleText(texts.get("unplaced.choose"));
    var put = new Button(texts.get("unplaced.place"));
    put.disableProperty().bind(goals.valueProperty().isNull());
    put.setOnAction(e -> {
      Goal goal = goals.getValue();
      if (goal != null) unplaced.place(entry, goal);
      list();
    });
    var delete = new Button(texts.get("unplaced.delete"));
    delete.getStyleClass().add("flat");
    delete.setOnAction(e -> {
      unplaced.delete(entry);
      list();
    });
    var actions = new HBox(goals, put, delete);
    actions.getStyleClass().add("kind-choice");
    actions.setDisable(unplaced.isReadOnly());
    var box = new VBox(from, words, actions);
    box.getStyleClass().add("unplaced-entry");
    return box;
  }

  private String place(Entry entry) {
    Plan plan = unplaced.plan();
    return entry.row() == null ? texts.get("unplaced.head")
        : plan.row(entry.row()).map(r -> SpotName.of(plan, r, texts.language())).orElse("");
  }

  private static StringConverter<Goal> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Goal goal) {
        return goal == null ? "" : goal.heading();
      }

      @Override
      public Goal fromString(String text) {
        throw new UnsupportedOperationException(text); // nothing is typed there
      }
    };
  }
}
