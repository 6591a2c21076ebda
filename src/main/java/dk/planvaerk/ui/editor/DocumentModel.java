package dk.planvaerk.ui.editor;

import dk.planvaerk.export.ExportName;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.dialog.Dialogs.AfterFailure;
import dk.planvaerk.ui.task.Background;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The file of the plan being written: saving it, exporting it, closing it. */
public final class DocumentModel {
  /** What has been written last, for the line at the foot of the window. */
  public record Written(Path file, boolean isExport) {}

  private final EditorModel editor;
  private final Dialogs dialogs;
  private final Background background;
  private final RecentPlans recent;
  private final DocumentWriter writer;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();

  /**
   * @param file where the plan was opened from, or null for a new one
   */
  public DocumentModel(
      EditorModel editor, @Nullable Path file, Dialogs dialogs, Background background, RecentPlans recent, DocumentWriter writer) {
    this.editor = editor;
    this.dialogs = dialogs;
    this.background = background;
    this.recent = recent;
    this.writer = writer;
    this.file.set(file);
  }

  public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** What the plan is called where it is talked of: its title, or its kind's name. */
  public String name(Plan plan) {
    return PlanPrinter.title(plan);
  }

  public void save() {
    saveThen(() -> {});
  }

  public void saveAs() {
    saveAsThen(() -> {});
  }

  /** Closes the plan, after asking what to do with changes that are not saved. */
  public void close(Runnable closed) {
    if (!editor.unsavedProperty().get()) {
      closed.run();
      return;
    }
    switch (dialogs.askUnsaved(name(editor.plan()))) {
      case SAVE -> saveThen(() -> close(closed)); // what was typed while it was being saved is asked for again
      case DISCARD -> closed.run();
      case CANCEL -> {}
    }
  }

  /** Asks where, and writes the plan as it is now in a format. */
  public void export(String format, boolean withPlan) {
    Plan plan = editor.plan();
    dialogs.askExportFile(beside(ExportName.of(plan, format, withPlan)), format)
        .ifPresent(target -> export(plan, format, withPlan, target));
  }

  private void export(Plan plan, String format, boolean withPlan, Path target) {
    background.run(
        () -> writer.export(plan, format, withPlan, target),
        done -> written.set(new Written(target, true)),
        failure -> failed(failure, () -> export(format, withPlan)));
  }

  private void saveThen(Runnable then) {
    Path target = file.get();
    if (target == null) saveAsThen(then);
    else write(target, then);
  }

  private void saveAsThen(Runnable then) {
    Path now = file.get();
    Path proposal = now != null ? now : beside(ExportName.of(editor.plan(), "plan", false));
    dialogs.askPlanFile(proposal).map(PlanFile::withEnding).ifPresent(target -> write(target, then));
  }

  private void write(Path target, Runnable then) {
    Plan plan = editor.plan();
    background.run(
        () -> {
          PlanFile.save(plan, target);
          recent.add(target, name(plan));
          return target;
        },
        done -> {
          file.set(target);
          editor.saved(plan);
          written.set(new Written(target, false));
          then.run();
        },
        failure -> failed(failure, () -> saveAsThen(then)));
  }

  private void failed(Exception failure, Runnable elsewhere) {
    if (failure instanceof OutputProblem problem) {
      if (dialogs.tellUnwritten(problem) == AfterFailure.ELSEWHERE) elsewhere.run();
    } else if (failure instanceof Problem problem) {
      dialogs.tell(problem);
    } else {
      dialogs.tellFault(failure);
    }
  }

  /** A file beside the plan's, or in the user's documents while it has none. */
  private Path beside(String name) {
    Path now = file.get();
    return now != null ? now.resolveSibling(name) : writer.documents().resolve(name);
  }

  /** Tells, whenever the plan, its file or its being saved changes, what the window is called. */
  public void onTitle(Consumer<String> title) {
    Runnable tell = () -> title.accept((editor.unsavedProperty().get() ? "● " : "") + name(editor.plan()));
    editor.planProperty().subscribe(tell);
    editor.unsavedProperty().subscribe(tell);
    tell.run();
  }
}
