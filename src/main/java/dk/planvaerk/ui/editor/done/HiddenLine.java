package dk.planvaerk.ui.editor.done;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
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
    PlanKind kind = editor.plan().kind();
    Words row = hidden == 1 ? kind.row().one() : kind.row().many();
    Words steps = kind.step().many();
    String some = kind.hasSteps() ? texts.get("hidden.some", hidden, row, steps) : texts.get("hidden.closed", hidden, row);
    String none = kind.hasSteps() ? texts.get("hidden.none", kind.row().many(), steps) : texts.get("hidden.noneclosed", kind.row().many());
    words.setText(hidden == 0 ? none : hidden == editor.plan().rows().count() ? texts.get("hidden.every", steps) : some);
    setAccessibleText(words.getText());
  }
}
