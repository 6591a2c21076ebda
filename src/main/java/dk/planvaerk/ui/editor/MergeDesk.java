package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.copies.PlanCopy;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.merge.CopyWords;
import dk.planvaerk.ui.editor.merge.FxMergeQuestions;
import dk.planvaerk.ui.editor.merge.MergeActions;
import dk.planvaerk.ui.editor.merge.SeenCopies;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.notice.NoticeLine;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Joins merging with other copies to the plan in the window. */
final class MergeDesk {
  private final Texts texts;
  private final NoticeLine notice;
  private final CopyWords words;
  private final MergeActions actions;
  final Command merge;

  /**
   * @param owner the window that questions stand in front of
   */
  MergeDesk(Locale language, EditorModel editor, DocumentModel document, Dialogs dialogs, Memory memory, WindowActions window,
      NoticeLine notice, Supplier<@Nullable Window> owner) {
    this.notice = notice;
    texts = Texts.of(MergeActions.class, language);
    words = new CopyWords(language, window.clock(), System.getProperty("user.name", ""));
    actions = new MergeActions(
        editor, document, new FxMergeQuestions(owner, language), dialogs, new SeenCopies(memory), words, language);
    document.onChangedOutside(actions::mergeWith);
    merge = Command.of(texts.get("merge.command"), () -> actions.choose(this::lookForMore)).disabledWhen(new ReadOnlyBooleanWrapper(editor.isReadOnly()));
  }

  /** Tells of other copies in the plan's folder. */
  void look() {
    actions.look(this::offer);
  }

  /** There may be more than one; what has been merged is told first. */
  private void lookForMore() {
    notice.afterwards(this::look);
  }

  private void offer(List<PlanCopy> copies) {
    PlanCopy newest = copies.getFirst();
    boolean one = copies.size() == 1;
    String name = String.valueOf(newest.file().getFileName());
    String told = one ? texts.get("offer.one", name, words.of(newest)) : texts.get("offer.many", name, words.of(newest), copies.size());
    notice.keep(told, Command.of(texts.get("offer.merge"), () -> actions.mergeWith(newest.file(), this::lookForMore)));
  }
}
