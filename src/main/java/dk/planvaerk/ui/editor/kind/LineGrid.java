package dk.planvaerk.ui.editor.kind;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lines of a name, a question and keys, and below them a button that adds one. */
abstract class LineGrid extends VBox {
  private final GridPane lines = new GridPane();
  private int count;

  LineGrid() {
    lines.getStyleClass().add("kind-mapping");
    var name = new ColumnConstraints();
    name.setPercentWidth(32);
    var question = new ColumnConstraints();
    question.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().addAll(name, question);
  }

  final GridPane lines() {
    return lines;
  }

  /**
   * Takes the lines away, and says above what stands there what it is.
   *
   * @param name above the names
   * @param question above the questions
   */
  final void clear(String name, String question) {
    lines.getChildren().clear();
    lines.addRow(0, caption(name), caption(question));
    count = 0;
  }

  private static Label caption(String words) {
    var caption = new Label(words);
    caption.getStyleClass().add("kind-quiet");
    return caption;
  }

  /** Another line. */
  final void add(Node name, Node question, List<? extends Node> keys) {
    var box = new HBox();
    box.getStyleClass().add("kind-keys");
    box.getChildren().addAll(keys);
    count++;
    lines.addRow(count, name, question, box);
  }

  static TextField field(String words, String text, Runnable onChange) {
    var field = new TextField(text);
    field.setPromptText(words);
    field.setAccessibleText(words);
    field.textProperty().subscribe((was, now) -> onChange.run());
    return field;
  }

  static Button key(String icon, String words, boolean can, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setDisable(!can);
    button.setOnAction(e -> action.run());
    return button;
  }

  static Button adding(String label, Runnable action) {
    var button = new Button(label, new FontIcon("fth-plus"));
    button.getStyleClass().add("flat");
    button.setOnAction(e -> action.run());
    return button;
  }

  /** Goes to a key of a line, so that what was moved can be moved on; to the one beside it where it can go no further. */
  final void focus(int line, int key) {
    Optional<HBox> keys = lines.getChildren().stream()
        .filter(n -> GridPane.getRowIndex(n) == line + 1 && n instanceof HBox).map(n -> (HBox) n).findFirst();
    keys.map(k -> k.getChildren().get(k.getChildren().get(key).isDisable() ? 1 - key : key)).ifPresent(Node::requestFocus);
  }

  /** Goes to the name of a line, or of the last one. */
  final void focusName(int line) {
    int at = Math.min(line + 1, count);
    lines.getChildren().stream().filter(n -> GridPane.getRowIndex(n) == at && GridPane.getColumnIndex(n) == 0).findFirst()
        .ifPresent(n -> {
          n.requestFocus();
          if (n instanceof TextField field) field.selectAll();
        });
  }

  final int count() {
    return count;
  }
}
