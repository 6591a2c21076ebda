package dk.planvaerk.ui.dialog;

import dk.planvaerk.language.Texts;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/** Asks on which printer, which pages and how often. */
final class PrintDialog extends Dialog<PrintOrder> {
  private static final Pattern NUMBER = Pattern.compile("\\d{0,4}");

  private final Texts texts;
  private final ComboBox<Printer> printer = new ComboBox<>();
  private final TextField copies = number("1");
  private final TextField from = number("1");
  private final TextField to = number("");
  private final RadioButton all = new RadioButton();
  private final RadioButton some = new RadioButton();
  private final CheckBox bothSides = new CheckBox();

  /**
   * @param printers one at least, the usual one first
   */
  PrintDialog(Window owner, Texts texts, List<Printer> printers) {
    this.texts = texts;
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setHeaderText(texts.get("print.title"));
    printer.getItems().setAll(printers);
    printer.setValue(printers.getFirst());
    printer.setMaxWidth(Double.MAX_VALUE);
    all.setText(texts.get("print.all"));
    some.setText(texts.get("print.some"));
    var which = new ToggleGroup();
    all.setToggleGroup(which);
    some.setToggleGroup(which);
    all.setSelected(true);
    for (TextField field : List.of(from, to)) field.textProperty().addListener((o, was, now) -> some.setSelected(true));
    bothSides.setText(texts.get("print.bothsides"));
    bothSides.disableProperty().bind(printer.valueProperty().map(p -> !p.printsBothSides()));
    getDialogPane().setContent(form());
    var print = new ButtonType(texts.get("print.print"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(print, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    getDialogPane().lookupButton(print).disableProperty().bind(Bindings.createBooleanBinding(
        () -> !isWhole(), copies.textProperty(), from.textProperty(), to.textProperty(), some.selectedProperty()));
    setResultConverter(button -> button == print ? order() : null);
    setOnShown(e -> printer.requestFocus());
  }

  private GridPane form() {
    from.setAccessibleText(texts.get("print.from"));
    to.setAccessibleText(texts.get("print.to"));
    to.setPromptText(texts.get("print.last"));
    var range = new HBox(some, from, new Label(texts.get("print.until")), to);
    range.getStyleClass().add("print-line");
    var form = new GridPane();
    form.getStyleClass().add("print-form");
    form.getStylesheets().add(String.valueOf(PrintDialog.class.getResource("dialog.css")));
    line(form, 0, texts.get("print.printer"), printer);
    line(form, 1, texts.get("print.pages"), all);
    form.add(range, 1, 2);
    line(form, 3, texts.get("print.copies"), copies);
    form.add(bothSides, 1, 4);
    return form;
  }

  private static void line(GridPane form, int row, String words, Node field) {
    var label = new Label(words);
    label.setLabelFor(field);
    form.add(label, 0, row);
    form.add(field, 1, row);
  }

  private static TextField number(String text) {
    var field = new TextField(text);
    field.setPrefColumnCount(4);
    field.setMaxWidth(Double.NEGATIVE_INFINITY);
    field.setTextFormatter(new TextFormatter<>(c -> NUMBER.matcher(c.getControlNewText()).matches() ? c : null));
    return field;
  }

  private static int number(TextField field, int otherwise) {
    return field.getText().isEmpty() ? otherwise : Integer.parseInt(field.getText());
  }

  private boolean isWhole() {
    PrintOrder order = order();
    return order.copies() > 0 && order.first() > 0 && order.first() <= order.last();
  }

  private PrintOrder order() {
    boolean every = all.isSelected();
    return new PrintOrder(printer.getValue(), number(copies, 0), every ? 1 : number(from, 1),
        every ? PrintOrder.LAST : number(to, PrintOrder.LAST), bothSides.isSelected() && !bothSides.isDisabled());
  }
}
