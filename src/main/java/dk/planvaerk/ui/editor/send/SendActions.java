package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.BasisPlaces;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.versions.VersionActions;
import dk.planvaerk.ui.editor.versions.VersionFiles;
import dk.planvaerk.ui.editor.versions.VersionWords;
import dk.planvaerk.ui.editor.versions.VersionsModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the plan ready to be sent: a version, the documents of it, and what the user needs to send them. */
public final class SendActions {
  private final EditorModel editor;
  private final DocumentModel document;
  private final VersionsModel versions;
  private final VersionActions actions;
  private final SendQuestions questions;
  private final Dialogs dialogs;
  private final Supplier<LocalDate> today;
  private final Consumer<Path> showFolder;
  private final Consumer<CoveringText> clipboard;

  /** What has been written, and what goes with it. */
  private record Written(List<Path> files, Optional<CoveringText> cover, Optional<MissingSigns> missing) {}

  /**
   * @param actions marks as sent what the user has sent
   * @param dialogs tells what went wrong
   * @param showFolder shows the folder that a file lies in, where that can be done
   * @param clipboard takes the covering text
   */
  public SendActions(
      EditorModel editor, DocumentModel document, VersionsModel versions, VersionActions actions, SendQuestions questions,
      Dialogs dialogs, Supplier<LocalDate> today, Consumer<Path> showFolder, Consumer<CoveringText> clipboard) {
    this.editor = editor;
    this.document = document;
    this.versions = versions;
    this.actions = actions;
    this.questions = questions;
    this.dialogs = dialogs;
    this.today = today;
    this.showFolder = showFolder;
    this.clipboard = clipboard;
  }

  /** Puts what is new since the version before on the clipboard. */
  public void copyNews() {
    Plan plan = editor.plan();
    document.tasks().start(
        Message.of(SendActions.class, "work.news"),
        task -> CoveringText.of(plan),
        cover -> {
          cover.ifPresent(clipboard);
          editor.tell(Message.of(SendActions.class, cover.isPresent() ? "told.news" : "told.nonews"));
        },
        dialogs::tellFault,
        () -> {});
  }

  /** Asks where, and writes the same to a file: {@code txt} or {@code html}. */
  public void saveNews(String format) {
    Plan plan = editor.plan();
    if (Marking.usualBase(plan).isEmpty()) {
      editor.tell(Message.of(SendActions.class, "told.nonews"));
      return;
    }
    String name = Message.of(SendActions.class, "news.file").in(Texts.language(plan.kind().language()));
    document.export(ExportName.of(plan, name, format), format, format.toUpperCase(Locale.ROOT),
        task -> CoveringText.of(plan).orElseThrow().file(format));
  }

  /** Asks once and does it all. A plan without a file gets one first, for it is what keeps the version. */
  public void prepare() {
    if (document.fileProperty().get() != null) ask();
    else if (questions.askToSave()) document.saveThen(this::ask, () -> {});
  }

  /** What the marks would be explained by is only worked out where the author does it. */
  private void ask() {
    Plan plan = editor.plan();
    if (!plan.hasLegend()) {
      ask(Optional.empty());
      return;
    }
    LocalDate day = today.get();
    document.tasks().start(
        Message.of(SendActions.class, "work.news"), task -> OwnLegend.of(plan, day), this::ask, dialogs::tellFault, () -> {});
  }

  private void ask(Optional<OwnLegend> legend) {
    questions.askOrder(editor.plan(), today.get(), legend.orElse(null), document.folder()).ifPresent(order -> {
      if (legend.isEmpty()) prepare(order, List.of());
      else if (order.ownLegend()) keepLegend(order);
      else prepare(order, OwnLegend.overruled(editor.plan()));
    });
  }

  /** The author has seen what is marked now, and that the explanation fits that. */
  private void keepLegend(SendOrder order) {
    Outcome then = Outcome.of(editor.plan());
    for (Edit edit : edits(order)) then = then.then(edit::apply);
    switch (then) {
      case Outcome.Refused(Message reason) -> editor.tell(reason);
      case Outcome.Changed(Plan plan) -> document.tasks().start(
          Message.of(SendActions.class, "work.news"), task -> OwnLegend.kept(plan), kept -> prepare(order, kept), dialogs::tellFault, () -> {});
    }
  }

  /** What becomes of the plan before the version is made of it. */
  private List<Edit> edits(SendOrder order) {
    Plan plan = editor.plan();
    var edits = new ArrayList<Edit>();
    if (order.redate()) HeadDate.edit(plan, order.date()).ifPresent(edits::add);
    if (order.basis() != BasisPlaces.in(plan.kind())) edits.add(BasisPlaces.edit(plan, order.basis()));
    return edits;
  }

  private void prepare(SendOrder order, List<Edit> legend) {
    boolean dateStays = HeadDate.stays(editor.plan(), order.date());
    List<Edit> edits = edits(order);
    boolean onlyDate = order.redate() && edits.size() == 1 && legend.isEmpty();
    edits.addAll(legend);
    if (!edits.isEmpty() && !editor.submitApart(onlyDate ? "do.date" : "do.prepare", edits)) return; // it has told why
    String note = order.caseNumber().isEmpty() ? ""
        : Message.of(SendActions.class, "send.note", order.caseNumber()).in(Texts.language(editor.plan().kind().language()));
    versions.create(order.date(), "", note, order.recipient(), order.approval()).ifPresent(made ->
        document.saveThen(
            () -> write(made, order, order.folder(), dateStays),
            () -> editor.tell(Message.of(SendActions.class, "told.unsaved", VersionWords.number(made)))));
  }

  private void write(Version version, SendOrder order, Path folder, boolean dateStays) {
    Plan plan = editor.plan();
    document.tasks().start(
        Message.of(SendActions.class, "work.send"),
        task -> new Written(new VersionFiles(document::document).write(plan, version, folder, task), CoveringText.of(plan, version),
            document.missing(plan, version)),
        written -> written(version, order, written, dateStays),
        failure -> failed(version, order, folder, dateStays, failure),
        () -> editor.tell(Message.of(SendActions.class, "told.cancelled", VersionWords.number(version))));
  }

  private void written(Version version, SendOrder order, Written written, boolean dateStays) {
    document.exported(version.plan());
    written.cover().ifPresent(clipboard);
    showFolder.accept(written.files().getFirst());
    var prepared = new Prepared(version, written.files(), written.cover().orElse(null), dateStays, written.missing().orElse(null));
    if (!questions.tellPrepared(prepared)) return;
    actions.sent(version, order.recipient(), order.caseNumber());
    if (editor.unsavedProperty().get()) document.save();
  }

  private void failed(Version version, SendOrder order, Path folder, boolean dateStays, Exception failure) {
    if (failure instanceof Problem problem) {
      questions.askOtherFolder(version, problem, folder).ifPresent(other -> write(version, order, other, dateStays));
    } else {
      dialogs.tellFault(failure);
    }
  }
}
