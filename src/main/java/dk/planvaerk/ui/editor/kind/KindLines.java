package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.EditorModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says below the table or page, quietly, what the plan has that does not show in it: hidden columns, and texts without a place. */
public final class KindLines extends VBox {
  private final Texts texts;
  private final Label hidden = new Label();
  private final Label unplaced = new Label();
  private final HBox hiddenLine;
  private final HBox unplacedLine;

  public KindLines(Texts texts, EditorModel editor, KindCommands commands) {
    this.texts = texts;
    getStyleClass().add("kind-lines");
    getStylesheets().add(String.valueOf(KindLines.class.getResource("kind.css")));
    hiddenLine = line(hidden, commands.showHidden, texts.get("lines.show"));
    unplacedLine = line(unplaced, commands.unplaced, texts.get("lines.see"));
    getChildren().addAll(hiddenLine, unplacedLine);
    managedProperty().bind(visibleProperty());
    show(editor.plan());
    editor.planProperty().subscribe(this::show);
  }

  private static HBox line(Label words, Command command, String label) {
    Button button = Controls.button(command, label);
    button.getStyleClass().addAll("flat", "accent");
    button.setFocusTraversable(true);
    var line = new HBox(words, button);
    line.getStyleClass().add("kind-line");
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private void show(Plan plan) {
    int columns = (int) plan.kind().columns().stream().filter(Column::hidden).count();
    int without = UnplacedTexts.of(plan).size();
    hidden.setText(plan.kind().text() == null ? texts.get("lines.hidden", columns) : texts.get("lines.hiddenfields", columns));
    unplaced.setText(texts.get("lines.unplaced", without));
    hiddenLine.setVisible(columns > 0);
    unplacedLine.setVisible(without > 0);
    setVisible(columns + without > 0);
  }
}
