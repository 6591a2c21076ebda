package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PriorityForm;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/** The priority of the row. */
final class PriorityBox extends VBox {
  private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,2})?");

  private final Texts texts;
  private final TextField number = new TextField();
  private boolean showing;

  /**
   * @param heading of the column that the priority is printed in
   * @param written told the digits, or nothing
   */
  PriorityBox(Texts texts, PriorityForm form, String heading, boolean readOnly, Consumer<String> written, Runnable entered) {
    this.texts = texts;
    getStyleClass().add("form-field");
    var label = new Label(texts.get("form.priority"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(number);
    Label help = FormLine.words("form-guide");
    help.setText(texts.get("form.priority.help", form.of(1), heading));
    number.setAccessibleHelp(help.getText());
    number.getStyleClass().add("form-number");
    number.setEditable(!readOnly);
    number.setTextFormatter(new TextFormatter<>(c -> NUMBER.matcher(c.getControlNewText()).matches() ? c : null));
    number.textProperty().addListener((o, was, now) -> {
      if (!showing) written.accept(now);
    });
    number.focusedProperty().subscribe(focused -> {
      if (focused) entered.run();
    });
    getChildren().addAll(label, help, number);
  }

  void show(Form form) {
    number.setAccessibleText(form.name() + ", " + texts.get("form.priority"));
    Integer priority = form.row().priority();
    String now = priority == null ? "" : priority.toString();
    if (now.equals(number.getText())) return;
    showing = true;
    try {
      number.setText(now);
    } finally {
      showing = false;
    }
    number.end();
  }
}
