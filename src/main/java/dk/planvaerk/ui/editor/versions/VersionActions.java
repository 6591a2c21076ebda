package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Versions;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the user does with versions: asks, does it, and tells. */
public final class VersionActions {
  private final EditorModel editor;
  private final DocumentModel document;
  private final VersionsModel versions;
  private final VersionQuestions questions;
  private final Dialogs dialogs;
  private final Supplier<LocalDate> today;
  private final Consumer<Version> open;
  private final Consumer<Version> compare;

  /**
   * @param dialogs tells what went wrong
   * @param open shows a version for reading
   * @param compare shows what changed since a version
   */
  public VersionActions(
      EditorModel editor, DocumentModel document, VersionsModel versions, VersionQuestions questions, Dialogs dialogs,
      Supplier<LocalDate> today, Consumer<Version> open, Consumer<Version> compare) {
    this.editor = editor;
    this.document = document;
    this.versions = versions;
    this.questions = questions;
    this.dialogs = dialogs;
    this.today = today;
    this.open = open;
    this.compare = compare;
  }

  public void create() {
    questions.askNew(Versions.nextNumber(editor.plan()), today.get())
        .flatMap(n -> versions.create(n.date(), n.name(), n.note()))
        .ifPresent(v -> editor.tell(Message.of(VersionActions.class, "told.created", VersionWords.number(v))));
  }

  public void open() {
    versions.chosen().ifPresent(open);
  }

  public void compare() {
    versions.chosen().ifPresent(compare);
  }

  public void rename() {
    versions.chosen().ifPresent(v -> questions.askName(v).ifPresent(n -> versions.rename(v, n.name(), n.note())));
  }

  /** That the chosen version was sent: one more time, or other words for what is known. */
  public void sent() {
    versions.chosen().ifPresent(v -> {
      List<String> recipients = Recipients.of(editor.plan());
      String preparedFor = v.preparedFor();
      String to = v.isSent() ? "" : preparedFor != null ? preparedFor : recipients.stream().findFirst().orElse("");
      sent(v, to, Recipients.caseNumber(editor.plan(), to));
    });
  }

  /** The same for a version and a recipient that are known. */
  public void sent(Version version, String recipient, String caseNumber) {
    var proposal = new Dispatch(recipient, today.get(), "", caseNumber, Extra.NONE);
    questions.askSent(version, proposal, Recipients.of(editor.plan())).ifPresent(all -> {
      versions.setDispatches(version, all);
      String key = all.isEmpty() ? "told.unsent" : "told.sent";
      editor.tell(Message.of(VersionActions.class, key, VersionWords.number(version)));
    });
  }

  public void approve() {
    versions.chosen().ifPresent(v -> questions.askApproval(v, today.get(), Recipients.approvers(editor.plan()))
        .ifPresent(answer -> versions.setApproval(v, answer.approval())));
  }

  public void takeBackRow() {
    versions.chosen().ifPresent(v ->
        questions.askRow(v, editor.plan()).ifPresent(row -> versions.takeBackRow(v, row)));
  }

  public void takeBack() {
    versions.chosen().filter(versions::canTakeBack).filter(questions::askTakeBack).ifPresent(versions::takeBack);
  }

  /** Writes the documents of the chosen version as it was. */
  public void export() {
    Plan plan = editor.plan();
    versions.chosen().ifPresent(v -> questions.askFolder(document.folder()).ifPresent(folder ->
        document.tasks().start(
            Message.of(VersionActions.class, "work.export", VersionWords.number(v)),
            task -> {
              new VersionFiles(document::document).write(plan, v, folder, task);
              return told(plan, v, folder);
            },
            told -> {
              editor.tell(told);
              document.exported(v.plan());
            },
            this::failed,
            () -> editor.tell(Message.of(VersionActions.class, "told.cancelled")))));
  }

  /** Where the documents are, and what stands in them otherwise than she may think. */
  private Message told(Plan plan, Version version, Path folder) {
    boolean overruled = version.plan().hasLegend() && Explanation.of(version.plan(), Marking.of(plan, version)).overrules();
    Message told = Message.of(
        VersionActions.class, overruled ? "told.exported.legend" : "told.exported", VersionWords.number(version), folder.toString());
    return document.missing(plan, version).map(m -> Message.of(VersionActions.class, "told.missing", told, m.message())).orElse(told);
  }

  private void failed(Exception failure) {
    if (failure instanceof OutputProblem problem) {
      if (dialogs.tellUnwritten(problem) == Dialogs.AfterFailure.ELSEWHERE) export();
    } else {
      dialogs.tellFailure(failure);
    }
  }
}
