package dk.planvaerk.ui.editor.done;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.OpenRows;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that only open rows are shown, how many are hidden, and how to see them again. */
public final class HiddenLine extends HBox {
  private final Texts texts;
  private final EditorModel editor;
  private final OpenRows open;
  private final Label words = new Label("", new FontIcon("fth-filter"));

  /**
   * @param openOnly the command that it can be turned off with
   */
  public HiddenLine(Texts texts, EditorModel editor, OpenRows open, Command openOnly) {
    this.texts = texts;
    this.editor = editor;
    this.open = open;
    getStyleClass().add("hidden-line");
    getStylesheets().add(String.valueOf(HiddenLine.class.getResource("done.css")));
    words.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button all = Controls.button(openOnly, texts.get("hidden.all"));
    all.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(words, space, all);
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(open.onProperty());
    open.onProperty().subscribe(on -> show());
    open.hiddenProperty().subscribe(h -> show());
    editor.planProperty().subscribe(p -> show());
  }

  private void show() {
    if (!open.onProperty().get()) return;
    int hidden = open.hiddenProperty().get().size();
    Unit row = editor.plan().kind().row();
    Unit step = editor.plan().kind().step();
    words.setText(hidden == 0 ? texts.get("hidden.none", row.many(), step.many())
        : hidden == editor.plan().rows().count() ? texts.get("hidden.every", step.many())
        : texts.get("hidden.some", hidden, hidden == 1 ? row.one() : row.many(), step.many()));
    setAccessibleText(words.getText());
  }
}
