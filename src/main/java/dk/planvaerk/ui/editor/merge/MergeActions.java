package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.merge.Merge;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.copies.PlanCopies;
import dk.planvaerk.storage.copies.PlanCopy;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Merges the plan with another copy of it. The other copy is never changed. */
public final class MergeActions {
  private final EditorModel editor;
  private final DocumentModel document;
  private final MergeQuestions questions;
  private final Dialogs dialogs;
  private final SeenCopies seen;
  private final CopyWords words;
  private final Locale language;

  private record Found(PlanCopy copy, Plan mine, Merge merge) {}

  /**
   * @param dialogs tells what went wrong
   * @param seen what has been merged before
   */
  public MergeActions(EditorModel editor, DocumentModel document, MergeQuestions questions, Dialogs dialogs, SeenCopies seen,
      CopyWords words, Locale language) {
    this.editor = editor;
    this.document = document;
    this.questions = questions;
    this.dialogs = dialogs;
    this.seen = seen;
    this.words = words;
    this.language = language;
  }

  /** Asks for a file, and merges with what is in it. */
  public void choose() {
    questions.askCopy(document.folder()).ifPresent(this::mergeWith);
  }

  /** Looks for other copies beside the plan's file, and tells of those that have not been merged yet, the newest first. */
  public void look(Consumer<List<PlanCopy>> found) {
    Path file = document.fileProperty().get();
    if (file == null || editor.isReadOnly()) return;
    Plan plan = editor.plan();
    document.tasks().background().beside(
        () -> PlanCopies.beside(file, plan).stream().filter(c -> !c.readOnly() && !seen.has(c.plan())).toList(),
        copies -> {
          if (!copies.isEmpty()) found.accept(copies);
        },
        failure -> {}); // nobody asked for it
  }

  /** Merges with the copy in a file: at once, or after asking where both wrote something else. */
  public void mergeWith(Path other) {
    Plan mine = editor.plan();
    Path file = document.fileProperty().get();
    document.tasks().inTurn(
        Message.of(MergeActions.class, "work.merge", name(other)),
        () -> {
          PlanCopy copy = PlanCopies.open(file == null ? other : file, other);
          check(mine, copy);
          return new Found(copy, mine, Merge.of(mine, copy.plan()));
        },
        found -> {
          if (editor.plan() == mine) take(found);
          else mergeWith(other); // it has been written in meanwhile
        },
        failure -> {
          if (failure instanceof Problem problem) dialogs.tell(problem);
          else dialogs.tellFault(failure);
        });
  }

  private static void check(Plan mine, PlanCopy copy) throws InputProblem {
    String key = !copy.plan().id().equals(mine.id()) ? "problem.foreign"
        : copy.readOnly() ? "problem.newer"
        : !copy.plan().kind().equals(mine.kind()) ? "problem.otherkind" : "";
    if (!key.isEmpty()) throw new InputProblem(Message.of(MergeActions.class, key, name(copy.file())));
  }

  private void take(Found found) {
    Plan result = found.merge().plan();
    if (!found.merge().isClean()) {
      var model = new MergeModel(found.merge(), words.of(found.copy()), language);
      if (!questions.askConflicts(model)) return;
      result = model.result();
    }
    take(found, result);
  }

  private void take(Found found, Plan result) {
    seen.add(found.copy().plan());
    int changes = ChangeList.of(PlanDiff.between(found.mine(), result), found.mine(), result).size();
    if (result.equals(found.mine())) {
      editor.tell(Message.of(MergeActions.class, "told.nothing", name(found.copy().file())));
      return;
    }
    editor.seal();
    if (!editor.keepVersions(result.versions())) return;
    editor.submit("do.merge", new TakeBack(result));
    editor.seal();
    editor.tell(Message.of(MergeActions.class, "told.merged", name(found.copy().file()), words.of(found.copy()), changes));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
