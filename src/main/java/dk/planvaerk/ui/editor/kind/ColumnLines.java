package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.KindDraft;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.ui.words.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The columns of a table; of a running text the fields of one of its forms, which can be chosen. */
final class ColumnLines extends LineGrid {
  private final Texts texts;
  private final ObjectProperty<KindDraft> draft;
  private final Label shared = new Label();
  private @Nullable RowForm form;

  ColumnLines(Texts texts, ObjectProperty<KindDraft> draft) {
    this.texts = texts;
    this.draft = draft;
    KindDraft now = draft.get();
    form = now.forms().stream().filter(f -> f.id().equals(now.kind().item())).findFirst().orElse(null);
    Wrapped.wrap(shared);
    shared.getStyleClass().add("kind-quiet");
    shared.managedProperty().bind(shared.visibleProperty());
    String add = texts.get(form == null ? "adapt.addcolumn" : "adapt.addfield");
    getChildren().addAll(form == null ? heading("adapt.columns") : choice(), lines(), shared, adding(add, this::add));
    show();
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("kind-heading");
    return label;
  }

  /** Which form's fields are shown. */
  private Node choice() {
    Label of = heading("adapt.forms");
    of.setMinWidth(Region.USE_PREF_SIZE);
    var forms = new ComboBox<RowForm>();
    forms.getItems().setAll(draft.get().forms());
    forms.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable RowForm chosen) {
        return chosen == null ? "" : name(chosen);
      }

      @Override
      public RowForm fromString(String text) {
        throw new UnsupportedOperationException(text); // nothing is typed there
      }
    });
    forms.setValue(form);
    forms.setAccessibleText(texts.get("adapt.forms"));
    of.setLabelFor(forms);
    forms.valueProperty().subscribe((was, now) -> {
      form = now;
      show();
    });
    var choice = new HBox(of, forms);
    choice.getStyleClass().add("kind-choice");
    return choice;
  }

  private String name(RowForm of) {
    return FirstLetter.capital(of.name().one().in(texts.language()));
  }

  private @Nullable String formId() {
    return form == null ? null : form.id();
  }

  private void add() {
    draft.set(draft.get().withNewColumn(formId(), texts.get(form == null ? "adapt.newcolumn" : "adapt.newfield")));
    show();
    focusName(count() - 1);
  }

  private void show() {
    clear(texts.get("adapt.heading"), texts.get("adapt.guide"));
    KindDraft now = draft.get();
    for (Column c : now.columns(formId())) line(now, c);
    List<Column> often = form == null ? List.of() : now.shared(form.id());
    shared.setVisible(!often.isEmpty());
    shared.setText(texts.get("adapt.shared", often.stream().map(c -> "»" + c.heading() + "«").collect(Collectors.joining(", "))));
  }

  private void line(KindDraft now, Column c) {
    String id = c.id();
    int at = count();
    boolean table = form == null || form.table();
    var words = new ArrayList<TextField>();
    Runnable write = () -> draft.set(draft.get().withColumn(id,
        x -> x.withWords(words.getFirst().getText().strip(), words.getLast().getText().strip())));
    words.add(field(texts.get("adapt.heading"), c.heading(), write));
    words.add(field(texts.get("adapt.guide"), c.guide(), write));
    var keys = new ArrayList<Node>();
    keys.add(key("fth-arrow-up", texts.get("adapt.up", c.heading()), at > 0, () -> move(id, at, -1)));
    keys.add(key("fth-arrow-down", texts.get("adapt.down", c.heading()), at < now.columns(formId()).size() - 1, () -> move(id, at, 1)));
    if (table) keys.add(width(now, c));
    keys.add(shown(c, table));
    String remove = texts.get(now.canRemove(formId(), c) ? "adapt.remove" : "adapt.noremove", c.heading());
    keys.add(key("fth-trash-2", remove, now.canRemove(formId(), c), () -> {
      draft.set(draft.get().without(formId(), id));
      show();
      focusName(at);
    }));
    add(words.getFirst(), words.getLast(), keys);
  }

  private CheckBox shown(Column c, boolean table) {
    var shown = new CheckBox(texts.get("adapt.shown"));
    shown.setSelected(!c.hidden());
    shown.setAccessibleText(texts.get("adapt.showncolumn", c.heading()));
    shown.selectedProperty().subscribe((was, now) -> {
      draft.set(draft.get().withColumn(c.id(), x -> x.withHidden(!now)));
      if (table) widths();
    });
    return shown;
  }

  private Node width(KindDraft now, Column c) {
    var width = new Spinner<Integer>(KindDraft.LEAST, KindDraft.MOST, now.share(formId(), c.id()));
    width.setEditable(true);
    width.getStyleClass().add("kind-width");
    width.setUserData(c.id());
    width.setDisable(c.hidden());
    width.setAccessibleText(texts.get("adapt.width", c.heading()));
    width.getEditor().setAccessibleText(texts.get("adapt.width", c.heading()));
    width.valueProperty().subscribe((was, percent) -> {
      if (percent == null || percent == draft.get().share(formId(), c.id())) return;
      draft.set(draft.get().withShare(formId(), c.id(), percent));
      widths();
    });
    var box = new HBox(width, new Label("%"));
    box.getStyleClass().add("kind-keys");
    return box;
  }

  /** Says how wide the others are now. */
  private void widths() {
    KindDraft now = draft.get();
    for (Node n : lines().lookupAll(".kind-width")) {
      if (!(n instanceof Spinner<?> spinner) || !(spinner.getUserData() instanceof String id)) continue;
      spinner.setDisable(now.columns(formId()).stream().anyMatch(c -> c.id().equals(id) && c.hidden()));
      Object value = spinner.getValue();
      int share = now.share(formId(), id);
      if (value instanceof Integer is && is != share) spinner.increment(share - is);
    }
  }

  private void move(String column, int at, int by) {
    draft.set(draft.get().moved(formId(), column, by));
    show();
    focus(at + by, by < 0 ? 0 : 1);
  }
}
