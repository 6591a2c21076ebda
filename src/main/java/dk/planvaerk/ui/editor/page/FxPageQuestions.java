package dk.planvaerk.ui.editor.page;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.dialog.Asking;
import dk.planvaerk.ui.dialog.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks about headings and their blocks in dialogs of the window. */
public final class FxPageQuestions implements PageQuestions {
  private final Supplier<@Nullable Window> owner;
  private final Texts texts;

  public FxPageQuestions(Supplier<@Nullable Window> owner, Locale language) {
    this.owner = owner;
    texts = Texts.of(FxPageQuestions.class, language);
  }

  @Override
  public Optional<Removal> askRemoval(String heading, int below) {
    var only = new RadioButton(texts.get("removal.only"));
    var whole = new RadioButton(texts.get("removal.whole", below));
    var group = new ToggleGroup();
    group.getToggles().addAll(only, whole);
    group.selectToggle(only);
    var choices = new VBox(only, whole);
    dress(choices);
    String title = heading.isEmpty() ? texts.get("removal.blank") : texts.get("removal.title", heading);
    return new Asking<Removal>(owner.get(), texts.language(), title, choices).ask(texts.get("removal.ok"), () -> true, List.of(), only,
        () -> whole.isSelected() ? Removal.WHOLE : Removal.ONLY);
  }

  @Override
  public Optional<String> askHeading(String present) {
    var field = new TextField(present);
    var form = new Form().add(texts.get("heading.field"), field).explain(texts.get("heading.what"));
    return new Asking<String>(owner.get(), texts.language(), texts.get("heading.title"), form).ask(texts.get("heading.ok"),
        () -> !field.getText().isBlank(), List.of(field.textProperty()), field, field::getText);
  }

  @Override
  public boolean askLeaveOut(String heading) {
    var what = new Form().say(texts.get("leaveout.what"));
    return new Asking<Boolean>(owner.get(), texts.language(), texts.get("leaveout.title", heading), what)
        .ask(texts.get("leaveout.ok"), () -> true, List.of(), what, () -> true).isPresent();
  }

  @Override
  public Optional<Added> askBlock(List<Block> known) {
    var own = new TextField();
    own.setPromptText(texts.get("block.example"));
    ListView<Block> list = list(known, b -> b.kept() ? texts.get("block.kept", b.heading()) : b.heading(), texts.get("block.known"));
    own.textProperty().subscribe(t -> {
      if (!t.isBlank()) list.getSelectionModel().clearSelection();
    });
    list.getSelectionModel().selectedItemProperty().subscribe(b -> {
      if (b != null) own.clear();
    });
    var form = new Form();
    if (!known.isEmpty()) form.explain(texts.get("block.what")).addWide(list);
    form.add(texts.get("block.own"), own);
    return new Asking<Added>(owner.get(), texts.language(), texts.get("block.title"), form).ask(texts.get("block.ok"),
        () -> !own.getText().isBlank() || !list.getSelectionModel().isEmpty(),
        List.of(own.textProperty(), list.getSelectionModel().selectedItemProperty()), known.isEmpty() ? own : list,
        () -> own.getText().isBlank() ? new Added.Known(list.getSelectionModel().getSelectedItem().column()) : new Added.Own(own.getText()));
  }

  @Override
  public Optional<Target> askTarget(List<Target> targets) {
    ListView<Target> list = list(targets, t -> t.number() + "  " + t.title(), texts.get("target.list"));
    var search = new TextField();
    search.setPromptText(texts.get("target.search"));
    search.textProperty().subscribe(words -> {
      String wanted = words.strip().toLowerCase(texts.language());
      list.getItems().setAll(targets.stream()
          .filter(t -> (t.number() + "  " + t.title()).toLowerCase(texts.language()).contains(wanted)).toList());
      list.getSelectionModel().selectFirst();
    });
    var content = new VBox(search, list);
    dress(content);
    return new Asking<Target>(owner.get(), texts.language(), texts.get("target.title"), content).ask(texts.get("target.ok"),
        () -> !list.getSelectionModel().isEmpty(), List.of(list.getSelectionModel().selectedItemProperty()), search,
        () -> list.getSelectionModel().getSelectedItem());
  }

  private static void dress(VBox choices) {
    choices.getStyleClass().add("page-choices");
    choices.getStylesheets().add(String.valueOf(FxPageQuestions.class.getResource("page.css")));
  }

  private static <T> ListView<T> list(List<T> items, Function<T, String> words, String name) {
    var list = new ListView<T>();
    list.getStyleClass().add("asking-list");
    list.getItems().setAll(items);
    list.setAccessibleText(name);
    list.setCellFactory(l -> new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : words.apply(item));
      }
    });
    return list;
  }
}
