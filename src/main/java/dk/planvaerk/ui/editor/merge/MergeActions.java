package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.merge.Ancestor;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  /** Copies that are in the plan, and not in its file yet. */
  private final Set<Plan> merged = new HashSet<>();

  /**
   * What there is to merge.
   *
   * @param inPlace whether the copy is what stands in the plan's own file, which is written over when both are one
   */
  private record Found(PlanCopy copy, boolean inPlace, Plan mine, Merge merge) {}

  /** How two copies are merged. */
  private interface Merging {
    Merge of(Plan mine, Plan theirs);
  }

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
    editor.unsavedProperty().subscribe(unsaved -> {
      if (!unsaved) remember();
    });
  }

  private void taken(PlanCopy copy) {
    merged.add(copy.plan());
    if (!editor.unsavedProperty().get()) remember();
  }

  /** Only what has been saved is not offered again. */
  private void remember() {
    merged.forEach(seen::add);
    merged.clear();
  }

  /**
   * Asks for a file, and merges with what is in it.
   *
   * @param merged done when the plan holds both
   */
  public void choose(Runnable merged) {
    questions.askCopy(document.folder()).ifPresent(other -> mergeWith(other, merged));
  }

  /** Looks for other copies beside the plan's file, and tells of those that have not been merged yet, the newest first. */
  public void look(Consumer<List<PlanCopy>> found) {
    Path file = document.fileProperty().get();
    if (file == null || editor.isReadOnly()) return;
    Plan plan = editor.plan();
    document.tasks().background().beside(
        () -> PlanCopies.beside(file, plan).stream().filter(c -> !c.readOnly() && !seen.has(c.plan())).toList(),
        copies -> {
          List<PlanCopy> fresh = copies.stream().filter(c -> !merged.contains(c.plan())).toList();
          if (!fresh.isEmpty()) found.accept(fresh);
        },
        failure -> {}); // nobody asked for it
  }

  /**
   * Merges with the copy in a file: at once, or after asking where both wrote something else.
   *
   * @param merged done when the plan holds both; not where the user has thought better of it
   */
  public void mergeWith(Path other, Runnable merged) {
    mergeWith(other, false, Merge::of, merged);
  }

  /**
   * The same where it is known what both may have begun as, as when the plan's own file was changed by somebody else.
   *
   * @param earlier what both may have begun as, the likeliest first
   */
  public void mergeWith(Path other, List<Plan> earlier, Runnable merged) {
    mergeWith(other, true, (mine, theirs) -> Ancestor.nearest(earlier, theirs)
        .map(base -> Merge.of(base, mine, theirs)).orElseGet(() -> Merge.of(mine, theirs)), merged);
  }

  private void mergeWith(Path other, boolean inPlace, Merging merging, Runnable merged) {
    Plan mine = editor.plan();
    Path file = document.fileProperty().get();
    document.tasks().inTurn(
        Message.of(MergeActions.class, "work.merge", name(other)),
        () -> {
          PlanCopy copy = PlanCopies.open(file == null ? other : file, other);
          check(mine, copy);
          return new Found(copy, inPlace, mine, merging.of(mine, copy.plan()));
        },
        found -> {
          if (editor.plan() != mine) mergeWith(other, inPlace, merging, merged); // it has been written in meanwhile
          else if (take(found)) merged.run();
        },
        dialogs::tellFailure);
  }

  private static void check(Plan mine, PlanCopy copy) throws InputProblem {
    String key = !copy.plan().id().equals(mine.id()) ? "problem.foreign"
        : copy.readOnly() ? "problem.newer"
        : !copy.plan().kind().equals(mine.kind()) ? "problem.otherkind" : "";
    if (!key.isEmpty()) throw new InputProblem(Message.of(MergeActions.class, key, name(copy.file())));
  }

  /** Whether the plan holds both now. */
  private boolean take(Found found) {
    Plan result = found.merge().plan();
    if (!found.merge().isClean()) {
      var model = new MergeModel(found.merge(), words.of(found.copy()), found.inPlace(), language);
      if (!questions.askConflicts(model)) return false;
      result = model.result();
    }
    return take(found, result);
  }

  private boolean take(Found found, Plan result) {
    int changes = ChangeList.of(PlanDiff.between(found.mine(), result), found.mine(), result).size();
    if (result.equals(found.mine())) {
      taken(found.copy());
      editor.tell(Message.of(MergeActions.class, found.merge().isClean() ? "told.nothing" : "told.mine", name(found.copy().file())));
      return true;
    }
    editor.seal();
    if (!editor.keepVersions(result.versions()) || !editor.submit("do.merge", new TakeBack(result))) return false;
    editor.seal();
    taken(found.copy());
    editor.tell(Message.of(MergeActions.class, found.inPlace() ? "told.inplace" : "told.merged", name(found.copy().file()), words.of(found.copy()), changes));
    return true;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
