package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.dialog.Asking;
import dk.planvaerk.ui.dialog.DayField;
import dk.planvaerk.ui.dialog.FolderChoice;
import dk.planvaerk.ui.dialog.Form;
import dk.planvaerk.ui.focus.FieldKeys;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks about versions in dialogs of the window. */
public final class FxVersionQuestions implements VersionQuestions {
  private static final int NOTE_LINES = 3;

  private final Supplier<@Nullable Window> owner;
  private final Texts texts;
  private final VersionWords words;

  public FxVersionQuestions(Supplier<@Nullable Window> owner, Locale language) {
    this.owner = owner;
    texts = Texts.of(FxVersionQuestions.class, language);
    words = new VersionWords(language);
  }

  @Override
  public Optional<Naming> askNew(int number, LocalDate today) {
    var name = new TextField();
    name.setPromptText(texts.get("new.example"));
    TextArea note = note("");
    var day = new DayField(texts.language(), today);
    var form = new Form().explain(texts.get("new.what"))
        .add(texts.get("new.name"), name).add(texts.get("new.note"), note).add(texts.get("new.day"), day);
    return new Asking<Naming>(owner.get(), texts.language(), texts.get("new.title", Integer.toString(number)), form).ask(
        texts.get("new.ok"), () -> day.dayProperty().get() != null, List.of(day.dayProperty()), name,
        () -> new Naming(name.getText(), note.getText(), Objects.requireNonNull(day.dayProperty().get())));
  }

  @Override
  public Optional<Naming> askName(Version version) {
    var name = new TextField(version.name());
    name.setPromptText(texts.get("new.example"));
    TextArea note = note(version.note());
    var form = new Form().add(texts.get("new.name"), name).add(texts.get("new.note"), note);
    return new Asking<Naming>(owner.get(), texts.language(), texts.get("rename.title", VersionWords.number(version)), form).ask(
        texts.get("dialog.save"), () -> true, List.of(), name,
        () -> new Naming(name.getText(), note.getText(), version.date()));
  }

  private static TextArea note(String text) {
    var note = new TextArea(text);
    note.setPrefRowCount(NOTE_LINES);
    note.setWrapText(true);
    FieldKeys.tabLeaves(note);
    return note;
  }

  @Override
  public Optional<List<Dispatch>> askSent(Version version, Dispatch proposal, List<String> recipients) {
    var form = new SentForm(texts, words, new SentList(version.dispatches()), proposal, recipients);
    return new Asking<List<Dispatch>>(owner.get(), texts.language(), texts.get("sent.title", VersionWords.number(version)), form)
        .ask(texts.get("dialog.save"), form::isWhole, form.observed(), form.recipient, form::answer);
  }

  @Override
  public Optional<Approving> askApproval(Version version, LocalDate today, List<String> names) {
    Approval known = version.approval();
    var name = Form.offering(names, known == null ? "" : known.name());
    var day = DayField.empty(texts.language(), today);
    if (known != null) day.write(known.date());
    var form = new Form().explain(texts.get("approval.what")).add(texts.get("approval.name"), name).add(texts.get("approval.day"), day);
    if (known != null) form.explain(texts.get("approval.clear"));
    return new Asking<Approving>(owner.get(), texts.language(), texts.get("approval.title", VersionWords.number(version)), form).ask(
        texts.get("dialog.save"),
        () -> Form.written(name).isEmpty() ? known != null : day.dayProperty().get() != null,
        List.of(name.getEditor().textProperty(), day.dayProperty()), name,
        () -> new Approving(Form.written(name).isEmpty() ? null
            : new Approval(Form.written(name), Objects.requireNonNull(day.dayProperty().get()), known == null ? Extra.NONE : known.extra())));
  }

  @Override
  public Optional<String> askRow(Version version, Plan now) {
    var rows = new ListView<RowOffers.Offer>();
    rows.getStyleClass().add("asking-list");
    rows.getStylesheets().add(String.valueOf(FxVersionQuestions.class.getResource("versions.css")));
    rows.getItems().setAll(RowOffers.of(version, now));
    rows.setCellFactory(l -> new RowOfferCell(texts));
    rows.setAccessibleText(texts.get("offer.what"));
    rows.getItems().stream().filter(o -> o.since() != RowOffers.Since.SAME).findFirst()
        .ifPresent(rows.getSelectionModel()::select);
    var form = new Form().explain(texts.get("offer.what")).addWide(rows);
    String unit = version.plan().kind().row().one().in(texts.language());
    return new Asking<String>(owner.get(), texts.language(), texts.get("offer.title", unit, VersionWords.number(version)), form).ask(
        texts.get("offer.ok"), () -> chosen(rows).filter(o -> o.since() != RowOffers.Since.SAME).isPresent(),
        List.of(rows.getSelectionModel().selectedItemProperty()), rows,
        () -> chosen(rows).orElseThrow().row());
  }

  private static Optional<RowOffers.Offer> chosen(ListView<RowOffers.Offer> rows) {
    return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
  }

  @Override
  public boolean askTakeBack(Version version) {
    var what = new Form().say(texts.get("takeback.what", words.title(version)));
    return new Asking<Boolean>(owner.get(), texts.language(), texts.get("takeback.title", VersionWords.number(version)), what)
        .ask(texts.get("takeback.ok"), () -> true, List.of(), what, () -> true).isPresent();
  }

  @Override
  public Optional<Path> askFolder(Path proposal) {
    return FolderChoice.ask(owner.get(), texts.get("folder.title"), proposal);
  }
}
