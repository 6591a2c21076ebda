package dk.planvaerk.ui.editor.find;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.search.Query;
import dk.planvaerk.ui.command.KeyNames;
import dk.planvaerk.ui.focus.Focus;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the plan in which one finds and replaces; there only while it is open. */
public final class FindBar extends VBox {
  private final Texts texts;
  private final FindModel model;
  private final TextField what = TextFields.createClearableTextField();
  private final TextField with = new TextField();
  private final Label status = new Label();
  private final Label notice = new Label();
  private final ToggleButton matchCase;
  private final ToggleButton wholeWords;

  /**
   * @param leave what becomes of the caret when the bar closes
   */
  public FindBar(Texts texts, FindModel model, Runnable leave) {
    this.texts = texts;
    this.model = model;
    getStylesheets().add(String.valueOf(FindBar.class.getResource("/dk/planvaerk/ui/editor/find/find.css")));
    getStyleClass().add("find-bar");
    matchCase = toggle(texts.get("find.casemark"), texts.get("find.case"));
    wholeWords = toggle(texts.get("find.words"), texts.get("find.words"));
    prompt(what, texts.get("find.prompt"));
    prompt(with, texts.get("find.with"));
    status.getStyleClass().add("find-status");
    notice.getStyleClass().add("find-notice");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var find = line(what, status,
        icon("fth-chevron-up", named("find.previous", KeyCode.SHIFT, KeyCode.F3), () -> model.go(-1)),
        icon("fth-chevron-down", named("find.next", KeyCode.F3), () -> model.go(1)),
        matchCase, wholeWords, notice, space,
        icon("fth-x", named("find.close", KeyCode.ESCAPE), leave));
    var replace = line(with,
        button(texts.get("find.one.replace"), () -> model.replace(with.getText())),
        button(texts.get("find.all.replace"), () -> model.replaceAll(with.getText())));
    replace.disableProperty().bind(model.hitsProperty().map(List::isEmpty));
    var replacing = new VBox(replace);
    shownWhile(replacing, model.replacingProperty());
    getChildren().addAll(find, replacing);
    shownWhile(this, model.openProperty());
    what.textProperty().subscribe(t -> look());
    matchCase.selectedProperty().subscribe(t -> look());
    wholeWords.selectedProperty().subscribe(t -> look());
    model.hitsProperty().subscribe(h -> {
      say();
      // what can replace nothing is disabled, and the focus must not go from there into the plan
      if (h.isEmpty() && model.openProperty().get() && replace.isFocusWithin()) what.requestFocus();
    });
    model.currentProperty().subscribe(h -> say());
    model.noticeProperty().subscribe(n -> say());
    addEventFilter(KeyEvent.KEY_PRESSED, e -> press(e, leave));
  }

  /** Begins to write what is looked for. */
  public void begin(String selected) {
    if (!selected.isEmpty()) what.setText(selected);
    what.requestFocus();
    what.selectAll();
  }

  /** The menu of the fields, in place of JavaFX's own, which does not speak Danish. */
  public void setFieldMenu(ContextMenu menu) {
    what.setContextMenu(menu);
    with.setContextMenu(menu);
  }

  /** Whether the user is in the bar. */
  public boolean hasFocus() {
    return Focus.isIn(this);
  }

  private void press(KeyEvent e, Runnable leave) {
    boolean plain = !e.isShortcutDown() && !e.isAltDown();
    if (e.getCode() == KeyCode.ESCAPE) {
      leave.run();
    } else if (e.getCode() == KeyCode.ENTER && plain && e.getTarget() == what) {
      model.go(e.isShiftDown() ? -1 : 1);
    } else if (e.getCode() == KeyCode.ENTER && plain && e.getTarget() == with) {
      model.replace(with.getText());
    } else {
      return;
    }
    e.consume();
  }

  private void look() {
    model.look(new Query(what.getText(), matchCase.isSelected(), wholeWords.isSelected()));
    say();
  }

  private void say() {
    String found = model.status().map(m -> m.in(texts.language())).orElse("");
    Message message = model.noticeProperty().get();
    status.setText(found);
    notice.setText(message == null ? "" : message.in(texts.language()));
    what.setAccessibleHelp(found);
  }

  private String named(String key, KeyCode... keys) {
    return texts.get(key) + " (" + new KeyNames(texts.language()).of(keys) + ")";
  }

  private static HBox line(Node... nodes) {
    var line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("find-line");
    return line;
  }

  private static void prompt(TextField field, String prompt) {
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.getStyleClass().add("find-field");
  }

  private static ToggleButton toggle(String text, String name) {
    var toggle = new ToggleButton(text);
    toggle.setAccessibleText(name);
    toggle.setTooltip(new Tooltip(name));
    return toggle;
  }

  private static Button icon(String icon, String name, Runnable action) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(e -> action.run());
    return button;
  }

  private static Button button(String text, Runnable action) {
    var button = new Button(text);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static void shownWhile(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }
}
