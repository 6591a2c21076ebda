package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.quality.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the row refers to in the quality model: a list, and a menu of all that there is. */
final class ReferencesBox extends VBox {
  /** Characters of a wording in the menu. */
  private static final int LONGEST = 90;

  private final Texts texts;
  private final BasisModel model;
  private final boolean readOnly;
  private final Label label = new Label();
  private final Label which = FormLine.words("form-guide");
  private final VBox list = new VBox();
  private final Button recognised = new Button("", new FontIcon("fth-plus"));
  private final MenuButton add = new MenuButton();
  private List<Theme> offered = List.of();
  private List<String> chosen = List.of();

  ReferencesBox(Texts texts, BasisModel model, boolean readOnly) {
    this.texts = texts;
    this.model = model;
    this.readOnly = readOnly;
    getStyleClass().addAll("form-field", "form-references");
    label.setText(texts.get("basis.refers"));
    label.getStyleClass().add("form-label");
    list.getStyleClass().add("form-reference-list");
    recognised.setMnemonicParsing(false);
    recognised.setWrapText(true);
    recognised.getStyleClass().add("flat");
    add.setText(texts.get("basis.refers.add"));
    add.setDisable(readOnly);
    list.managedProperty().bind(list.visibleProperty());
    recognised.managedProperty().bind(recognised.visibleProperty());
    getChildren().addAll(label, which, list, recognised, add);
  }

  void show(Form form) {
    List<String> refers = form.row().basis().refers();
    which.setText(model.model().map(m -> texts.get("basis.refers.model", m.name())).orElse(""));
    which.setVisible(!which.getText().isEmpty());
    list.getChildren().setAll(refers.stream().map(this::line).toList());
    list.setVisible(!refers.isEmpty());
    Optional<ModelPart> named = readOnly ? Optional.empty() : model.recognised(form);
    recognised.setVisible(named.isPresent());
    named.ifPresent(part -> {
      recognised.setText(texts.get("basis.refers.theme", part.text()));
      recognised.setOnAction(e -> {
        model.refer(part.id(), true);
        add.requestFocus();
      });
    });
    menu(refers);
  }

  private void menu(List<String> refers) {
    List<Theme> themes = model.themes();
    if (themes.equals(offered) && refers.equals(chosen)) return;
    offered = themes;
    chosen = refers;
    add.getItems().setAll(themes.stream().map(t -> menu(t, refers)).toList());
  }

  private Menu menu(Theme theme, List<String> refers) {
    var menu = new Menu(theme.name());
    menu.setMnemonicParsing(false);
    for (ModelPart part : theme.parts()) {
      if (part.level() == ModelPart.Level.CRITERION) menu.getItems().add(new SeparatorMenuItem());
      var item = new CheckMenuItem(unsure(shortened(part), part));
      item.setMnemonicParsing(false);
      item.setSelected(refers.contains(part.id()));
      item.setOnAction(e -> model.refer(part.id(), item.isSelected()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private String shortened(ModelPart part) {
    if (part.level() == ModelPart.Level.THEME) return texts.get("basis.refers.whole");
    String words = part.label();
    return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
  }

  private String unsure(String words, ModelPart part) {
    return part.sure().isUnsure() ? texts.get("basis.refers.unsure", words) : words;
  }

  private HBox line(String id) {
    Optional<ModelPart> part = model.part(id);
    String name = part.map(ModelPart::label).orElseGet(() -> texts.get("basis.refers.unknown", id));
    var lines = new ArrayList<Node>();
    Label words = FormLine.words("form-reference-words");
    words.setText(name);
    lines.add(words);
    part.filter(p -> p.sure().isUnsure()).ifPresent(p -> {
      Label unsure = FormLine.words("form-guide");
      unsure.setText(texts.get("basis.unsure"));
      lines.add(unsure);
    });
    var column = new VBox(lines.toArray(Node[]::new));
    HBox.setHgrow(column, Priority.ALWAYS);
    var line = new HBox(column);
    line.getStyleClass().add("form-reference");
    if (!readOnly) line.getChildren().add(remove(id, name));
    return line;
  }

  private Button remove(String id, String name) {
    var button = new Button("", new FontIcon("fth-x"));
    button.getStyleClass().addAll("flat", "form-step");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.get("basis.refers.remove", name));
    button.setTooltip(new Tooltip(texts.get("basis.refers.remove.short")));
    button.setOnAction(e -> {
      model.refer(id, false);
      add.requestFocus();
    });
    return button;
  }
}
