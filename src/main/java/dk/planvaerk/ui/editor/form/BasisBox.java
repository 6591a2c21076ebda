package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.revision.BasisParts;
import dk.planvaerk.ui.focus.FieldKeys;
import dk.planvaerk.ui.focus.Focus;
import dk.planvaerk.ui.fold.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the row answers, folded away while nothing is said of it. */
final class BasisBox extends VBox {
  private static final int LINES = 4;
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  /** A day of it, and where it is written. */
  private record Day(Function<Basis, @Nullable LocalDate> of, DateField field) {}

  private final Texts texts;
  private final BasisModel model;
  private final Runnable entered;
  private final Fold fold;
  private final MenuButton type = new MenuButton();
  private final Map<Optional<Basis.Type>, RadioMenuItem> choices = new LinkedHashMap<>();
  private final Label warning = FormLine.words("form-warning");
  private final Label guide = FormLine.words("form-guide");
  private final TextArea wording = new TextArea();
  private final TextField source = new TextField();
  private final TextField page = new TextField();
  private final List<Day> days = new ArrayList<>();
  private final ReferencesBox references;
  private Set<String> marked = Set.of();
  private Basis shown = Basis.NONE;
  private String row = "";
  private boolean showing;

  /**
   * @param entered told that the user has come to one of the fields
   */
  BasisBox(Texts texts, BasisModel model, boolean readOnly, Runnable entered) {
    this.texts = texts;
    this.model = model;
    this.entered = () -> {
      model.seal();
      entered.run();
    };
    references = new ReferencesBox(texts, model, readOnly);
    getStyleClass().add("form-shared");
    prepareType(readOnly);
    warning.setText(texts.get("basis.nodeadline"));
    wording.setWrapText(true);
    wording.setPrefRowCount(LINES);
    FieldKeys.tabLeaves(wording);
    prepare(wording, readOnly, (b, words) -> b.withWording(PlainText.normal(words)));
    prepare(source, readOnly, (b, words) -> b.withSource(PlainText.line(words.strip())));
    prepare(page, readOnly, (b, words) -> b.withPage(PlainText.line(words.strip())));
    page.setPrefColumnCount(LINES);
    source.setPromptText(texts.get("basis.source.example"));
    guide.setText(texts.get("basis.wording.guide"));
    wording.setAccessibleHelp(guide.getText());
    var fields = new VBox(
        field("basis.type", type).below(warning),
        line(day("basis.deadline", readOnly, Basis::deadline, Basis::withDeadline),
            day("basis.extended", readOnly, Basis::extended, Basis::withExtended)),
        field("basis.wording", wording).above(guide),
        field("basis.source", source),
        line(day("basis.sourcedate", readOnly, Basis::sourceDate, Basis::withSourceDate), field("basis.page", page)),
        day("basis.reported", readOnly, Basis::reported, Basis::withReported),
        day("basis.confirmed", readOnly, Basis::confirmed, Basis::withConfirmed),
        references);
    fields.getStyleClass().addAll("form-fields", "form-state");
    fold = new Fold(fields);
    getChildren().add(fold);
  }

  private void prepareType(boolean readOnly) {
    choices.put(Optional.empty(), choice(null));
    for (Basis.Type t : Basis.Type.values()) choices.put(Optional.of(t), choice(t));
    type.getItems().setAll(choices.values());
    type.setDisable(readOnly);
    type.setMaxWidth(Double.MAX_VALUE);
    enters(type);
  }

  private RadioMenuItem choice(Basis.@Nullable Type of) {
    var item = new RadioMenuItem(name(of));
    item.setOnAction(e -> model.choose(b -> b.withType(of)));
    return item;
  }

  private String name(Basis.@Nullable Type of) {
    return of == null ? texts.get("basis.notype") : BasisParts.type(of).in(texts.language());
  }

  private void prepare(TextInputControl field, boolean readOnly, BiFunction<Basis, String, Basis> change) {
    field.setEditable(!readOnly);
    field.textProperty().subscribe((was, now) -> {
      if (!showing) model.write(b -> change.apply(b, now));
    });
    enters(field);
  }

  private void enters(Region control) {
    control.focusedProperty().subscribe(focused -> {
      if (focused) entered.run();
    });
  }

  private DateField day(String key, boolean readOnly, Function<Basis, @Nullable LocalDate> of,
      BiFunction<Basis, @Nullable LocalDate, Basis> change) {
    var field = new DateField(texts, texts.get(key), readOnly, d -> model.write(b -> change.apply(b, d)), entered);
    days.add(new Day(of, field));
    return field;
  }

  private FormLine field(String key, Region control) {
    return new FormLine(texts.get(key), control);
  }

  /** Two short fields beside each other. */
  private static HBox line(VBox left, VBox right) {
    var line = new HBox(left, right);
    line.getStyleClass().add("form-pair");
    for (VBox field : new VBox[] {left, right}) field.getStyleClass().add("form-half");
    return line;
  }

  void show(Form form) {
    Basis basis = form.row().basis();
    if (!row.equals(form.row().id())) {
      row = form.row().id();
      fold.openProperty().set(!basis.isBlank() || Focus.isIn(this));
    }
    shown = basis;
    showTitle();
    showing = true;
    try {
      String name = name(basis.type());
      type.setText(name);
      type.setAccessibleText(texts.get("basis.type") + ": " + name);
      choices.forEach((choice, item) -> item.setSelected(choice.equals(Optional.ofNullable(basis.type()))));
      warning.setVisible(basis.lacksDeadline());
      if (!PlainText.normal(wording.getText()).equals(basis.wording())) wording.setText(basis.wording());
      FormLine.put(source, basis.source());
      FormLine.put(page, basis.page());
      days.forEach(d -> d.field().show(d.of().apply(basis), false));
    } finally {
      showing = false;
    }
    references.show(form);
  }

  /** Tells of these rows that something else is said here now. */
  void mark(Set<String> rows) {
    marked = rows;
    showTitle();
  }

  private void showTitle() {
    boolean other = marked.contains(row);
    String summary = BasisWords.summary(texts, shown);
    fold.setTitle(other ? texts.get("basis.foldchanged", summary) : texts.get("basis.fold", summary));
    fold.pseudoClassStateChanged(CHANGED, other);
  }
}
