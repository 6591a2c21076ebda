package dk.planvaerk.ui.dialog;

import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields behind their labels, one below the other. */
public final class Form extends GridPane {
  private int lines;

  public Form() {
    getStyleClass().add("asking-form");
    var label = new ColumnConstraints();
    label.setMinWidth(Region.USE_PREF_SIZE);
    var field = new ColumnConstraints();
    field.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(label, field);
  }

  /** A field behind its label, which is read with it. */
  public Form add(String words, Node field) {
    Node takes = field instanceof DayField day ? day.field : field;
    var label = new Label(words);
    label.setLabelFor(takes);
    if (field instanceof TextArea) GridPane.setValignment(label, VPos.TOP);
    takes.setAccessibleText(words);
    add(label, 0, lines);
    add(field, 1, lines++);
    return this;
  }

  /** Words across the form. */
  public Form say(String words) {
    return addWide(Wrapped.label(words));
  }

  /** Words that explain, across the form. */
  public Form explain(String words) {
    return addWide(Wrapped.label(words, "asking-explained"));
  }

  /** What the fields below are about. */
  public Form caption(String words) {
    return addWide(Wrapped.label(words, "asking-caption"));
  }

  /** Something across the form. */
  public Form addWide(Node node) {
    add(node, 0, lines++, 2, 1);
    return this;
  }

  /** A field that offers words and takes any. */
  public static ComboBox<String> offering(List<String> offers, String first) {
    var box = new ComboBox<String>();
    box.setEditable(true);
    box.getItems().setAll(offers);
    box.getEditor().setText(first);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  /** What is written in such a field. */
  public static String written(ComboBox<String> box) {
    return box.getEditor().getText().strip();
  }
}
