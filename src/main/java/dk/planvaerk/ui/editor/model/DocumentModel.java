package dk.planvaerk.ui.editor.model;

import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.saving.Saved;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.dialog.Dialogs.AfterFailure;
import dk.planvaerk.ui.task.Tasks;
import dk.planvaerk.ui.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The file of the plan being written: saving it, exporting it, closing it. */
public final class DocumentModel {
  /**
   * What has been written last. Two are never equal, so that each is told of.
   *
   * @param missing what an exported document has empty boxes for, or null
   */
  public record Written(Path file, boolean isExport, Instant when, @Nullable MissingSigns missing) {}

  private final EditorModel editor;
  private final OpenPlan kept;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final RecentPlans recent;
  private final DocumentWriter writer;
  private final FreeFile free;
  private final Function<Plan, Marking> marking;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
  private Merger merger = (changed, earlier, merged) -> {};
  private final ReadOnlyObjectWrapper<@Nullable Holder> other = new ReadOnlyObjectWrapper<>();
  private @Nullable Path proposal;
  private final ReadOnlyBooleanWrapper safe = new ReadOnlyBooleanWrapper(true);

  /**
   * @param kept what keeps the plan from being lost, and knows its file
   * @param openElsewhere whether a file, by its real path, is open in another window, so that it must not be replaced
   * @param marking how documents of the plan are marked
   */
  public DocumentModel(
      EditorModel editor, OpenPlan kept, Dialogs dialogs, Tasks tasks, RecentPlans recent,
      DocumentWriter writer, Predicate<Path> openElsewhere, Function<Plan, Marking> marking) {
    this.editor = editor;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.recent = recent;
    this.writer = writer;
    this.marking = marking;
    this.kept = kept;
    this.free = new FreeFile(kept, dialogs, tasks, openElsewhere);
    this.file.set(kept.file());
    kept.onHealth(works -> tasks.background().beside(() -> works, safe::set, failure -> {}));
    if (!editor.isReadOnly()) editor.planProperty().subscribe((was, now) -> kept.note(now));
  }

  /** Merges the plan with what somebody else wrote in its file. */
  public interface Merger {
    /**
     * Merges.
     *
     * @param earlier what both may have begun as, the likeliest first
     * @param merged done when the plan holds both; not where the user has thought better of it
     */
    void merge(Path changed, List<Plan> earlier, Runnable merged);
  }

  /** What merges the plan where somebody else has changed its file. */
  public void onChangedOutside(Merger newMerger) {
    merger = newMerger;
  }

  /** What shows the window that has a file open, by its real path. */
  public void onShow(Consumer<Path> newShower) {
    free.onShow(newShower);
  }

  /** Whether what is written reaches the disk before it is saved. */
  public ReadOnlyBooleanProperty safeProperty() {
    return safe.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** Who else has the plan's file to write in it: they took it over, or were there before this window, which only reads it. */
  public ReadOnlyObjectProperty<@Nullable Holder> otherProperty() {
    return other.getReadOnlyProperty();
  }

  /** It is only read, for somebody else has its file to write in it. */
  public void foundInUse(Holder by) {
    other.set(by);
  }

  /** Looks who else has the plan's file to write in it, away from the window. */
  public void look(Runnable looked) {
    tasks.background().beside(() -> kept.look(editor.isReadOnly()), by -> {
      other.set(by.orElse(null));
      looked.run();
    }, failure -> looked.run());
  }

  /** Takes the plan's file back from whoever has taken it over, and saves; what they have saved is merged. */
  public void takeOver() {
    takeBack(() -> saveThen(() -> {}));
  }

  private void takeBack(Runnable then) {
    tasks.inTurn(Message.of(DocumentModel.class, "work.save"), () -> {
      kept.takeOver();
      return kept;
    }, taken -> {
      other.set(null);
      then.run();
    }, dialogs::tellFault);
  }

  /** Where a plan without a file is to be saved unless the user chooses otherwise. */
  public void propose(Path newProposal) {
    proposal = newProposal;
  }

  /** What keeps the plan from being lost. */
  public OpenPlan kept() {
    return kept;
  }

  /** What is being done with the plan; a window is closed when it is done. */
  public Tasks tasks() {
    return tasks;
  }

  /** The very PDF that an export of a plan would write, made by the thread that asks. */
  public byte[] pdf(Plan ofPlan, Progress progress) {
    return writer.document(ofPlan, marking.apply(ofPlan), DocumentWriter.exporter("pdf"), Enclosed.NOTHING, progress);
  }

  /** The document of a version of a plan, marked as it was when it was made, by the thread that asks. */
  public byte[] document(Plan ofPlan, Version version, String format, Progress progress) {
    return writer.document(version.plan(), Marking.of(ofPlan, version), DocumentWriter.exporter(format), Enclosed.NOTHING, progress);
  }

  /** What the PDF of a version of a plan has empty boxes for, by the thread that asks. */
  public Optional<MissingSigns> missing(Plan ofPlan, Version version) {
    return writer.missing(version.plan(), Marking.of(ofPlan, version), DocumentWriter.exporter("pdf"), Enclosed.NOTHING);
  }

  /** Asks where, and writes the PDF of the plan as it is now. */
  public void exportPdf() {
    export("pdf", Enclosed.NOTHING);
  }

  public void save() {
    saveThen(() -> {});
  }

  public void saveAs() {
    saveAsThen(() -> {}, () -> {});
  }

  /**
   * Closes the plan when what is being written is written, after asking what to do with changes that are
   * not saved.
   */
  public void close(Runnable closed) {
    if (!tasks.running().isEmpty()) {
      tasks.whenQuiet(() -> close(closed));
    } else if (!editor.unsavedProperty().get()) {
      left(kept::close, closed);
    } else {
      switch (dialogs.askUnsaved(PlanPrinter.title(editor.plan()), kept.isFiled(editor.plan()))) {
        case SAVE -> saveThen(() -> close(closed)); // what was typed while it was being saved is asked for again
        case DISCARD -> discard(unwanted -> closed.run());
        case CANCEL -> {}
      }
    }
  }

  /**
   * Closes the plan unsaved. What is not wanted is in the history for a while, for a wrong answer is soon given.
   *
   * @param closed told what it was
   */
  public void discard(Consumer<Plan> closed) {
    Plan plan = editor.plan();
    left(() -> kept.discard(plan), () -> closed.accept(plan));
  }

  private interface Leaving {
    void run() throws OutputProblem;
  }

  /** A journal that can't be deleted, or must stay, keeps nobody from closing. */
  private void left(Leaving leaving, Runnable closed) {
    tasks.background().run(() -> {
      leaving.run();
      return kept;
    }, done -> {}, failure -> {});
    closed.run();
  }

  /** Asks where, and writes the plan as it is now in a format. */
  public void export(String format, Enclosed enclosed) {
    Plan plan = editor.plan();
    export(writer.export(plan, marking.apply(plan), DocumentWriter.exporter(format), enclosed, () -> exported(plan)));
  }

  /** A document has been made of a plan that may come back; what it was made of is kept in the history. */
  public void exported(Plan ofPlan) {
    tasks.background().run(() -> {
      kept.exported(ofPlan);
      return kept;
    }, done -> {}, failure -> {
      if (failure instanceof OutputProblem) editor.tell(DocumentWriter.UNKEPT);
      else dialogs.tellFault(failure);
    });
  }

  /** Asks where, and writes something that goes with the plan: the name of its file, its ending, and what such files are called. */
  public void export(String proposal, String format, String name, Work<byte[]> content) {
    export(new Export(proposal, format, name, content, Optional::empty, () -> {}));
  }

  private void export(Export export) {
    dialogs.askExportFile(beside(export.proposal()), export.format(), export.name()).ifPresent(chosen -> {
      Path target = export.target(chosen);
      confirm(chosen, target, () -> write(export, target), () -> {});
    });
  }

  private void write(Export export, Path target) {
    tasks.start(
        Message.of(DocumentModel.class, "work.export", export.name()), task -> export.write(target, task),
        done -> {
          written.set(done);
          export.then().run();
        },
        failure -> failed(failure, dialogs::tellUnwritten, () -> export(export), () -> {}),
        () -> editor.tell(Message.of(DocumentModel.class, "told.cancelled")));
  }

  private void saveThen(Runnable then) {
    saveThen(then, () -> {});
  }

  /**
   * Saves the plan, after asking where if it has no file, and goes on.
   *
   * @param otherwise what is done where it could not be saved, or the user has thought better of it
   */
  public void saveThen(Runnable then, Runnable otherwise) {
    Path target = file.get();
    if (target == null) saveAsThen(then, otherwise);
    else write(target, then, otherwise);
  }

  private void saveAsThen(Runnable then, Runnable otherwise) {
    Path now = file.get();
    Path proposed = now != null ? now : proposal != null ? proposal : beside(ExportName.of(editor.plan(), "plan", false));
    dialogs.askPlanFile(proposed)
        .ifPresentOrElse(chosen -> {
          Path target = PlanFile.withEnding(chosen);
          free.where(target, () -> confirm(chosen, target, () -> write(target, then, otherwise), otherwise),
              () -> saveAsThen(then, otherwise), otherwise);
        }, otherwise);
  }

  /** The user has agreed to replace the file as it was chosen, but not one that an ending makes of it. */
  private void confirm(Path chosen, Path target, Runnable then, Runnable otherwise) {
    if (target.equals(chosen)) {
      then.run();
      return;
    }
    tasks.inTurn(
        Message.of(DocumentModel.class, "work.save"),
        () -> Files.exists(target),
        there -> {
          (!there || dialogs.askReplace(target) ? then : otherwise).run();
        },
        dialogs::tellFault);
  }

  private void write(Path target, Runnable then, Runnable otherwise) {
    write(target, null, then, otherwise);
  }

  private void write(Path target, @Nullable Fingerprint over, Runnable then, Runnable otherwise) {
    Plan plan = editor.plan();
    tasks.inTurn(
        Message.of(DocumentModel.class, "work.save"),
        () -> {
          Saved saved = kept.save(plan, target, over);
          if (saved instanceof Saved.Done) recent.add(target, PlanPrinter.title(plan));
          return new Tried(saved, saved instanceof Saved.ChangedOutside changed ? kept.earlier(changed.lineage()) : List.of());
        },
        tried -> {
          switch (tried.saved()) {
            case Saved.Done done -> {
              file.set(target);
              other.set(null);
              editor.saved(plan);
              written.set(new Written(target, false, Instant.now(), null));
              if (!done.kept()) editor.tell(Message.of(DocumentModel.class, "save.unkept"));
              then.run();
            }
            case Saved.ChangedOutside changed -> changedOutside(target, changed, tried.earlier(), then, otherwise);
            case Saved.TakenOver(Holder by) -> takenOver(target, by, then, otherwise);
          }
        },
        failure -> failed(failure, dialogs::tellUnsaved, () -> saveAsThen(then, otherwise), otherwise));
  }

  /** What became of a save; where somebody else has changed the file, with what that may have begun as. */
  private record Tried(Saved saved, List<Plan> earlier) {}

  private void takenOver(Path target, Holder by, Runnable then, Runnable otherwise) {
    other.set(by);
    switch (dialogs.askTakenOver(target, by)) {
      case ELSEWHERE -> saveAsThen(then, otherwise);
      case TAKE_BACK -> takeBack(() -> write(target, then, otherwise));
      case CANCEL -> otherwise.run();
    }
  }

  /** Neither of the two copies is lost, whatever the answer. */
  private void changedOutside(Path target, Saved.ChangedOutside changed, List<Plan> earlier, Runnable then, Runnable otherwise) {
    Plan theirs = changed.theirs();
    boolean mergeable = !earlier.isEmpty() && theirs != null && theirs.id().equals(earlier.getFirst().id());
    switch (dialogs.askChangedOutside(target, theirs != null, mergeable)) {
      case MERGE -> merger.merge(target, earlier, () -> write(target, changed.fingerprint(), then, otherwise));
      case ELSEWHERE -> saveAsThen(then, otherwise);
      case MINE -> write(target, changed.fingerprint(), () -> {
        editor.tell(Message.of(DocumentModel.class, "save.mine"));
        then.run();
      }, otherwise);
      case CANCEL -> otherwise.run();
    }
  }

  private void failed(Exception failure, Function<Problem, AfterFailure> tell, Runnable elsewhere, Runnable otherwise) {
    boolean again = false;
    if (failure instanceof OutputProblem problem) again = tell.apply(problem) == AfterFailure.ELSEWHERE;
    else dialogs.tellFailure(failure);
    (again ? elsewhere : otherwise).run();
  }

  /** The folder that documents of the plan are written to, as long as the user chooses no other. */
  public Path folder() {
    Path now = file.get();
    Path parent = now == null ? null : now.toAbsolutePath().getParent();
    return parent != null ? parent : writer.documents();
  }

  /** A file beside the plan's, or in the user's documents while it has none. */
  private Path beside(String name) {
    return folder().resolve(name);
  }

  /** Tells, whenever the plan, its file or its being saved changes, what the window is called. */
  public void onTitle(Consumer<String> title) {
    Runnable tell = () -> title.accept((editor.unsavedProperty().get() ? "● " : "") + PlanPrinter.title(editor.plan()));
    editor.planProperty().subscribe(tell);
    editor.unsavedProperty().subscribe(tell);
    file.subscribe(f -> tell.run());
    tell.run();
  }
}
