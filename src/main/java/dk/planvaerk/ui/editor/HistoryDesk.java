package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.history.HistoryDialog;
import dk.planvaerk.ui.editor.history.HistoryModel;
import dk.planvaerk.ui.editor.history.HistoryWords;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Joins the history to the plan in the window. */
final class HistoryDesk {
  private final Texts texts;
  private final Supplier<@Nullable Window> owner;
  private final HistoryModel model;

  /**
   * @param owner the window that the history stands in front of
   */
  HistoryDesk(
      Locale language, EditorModel editor, DocumentModel document, Dialogs dialogs, WindowActions window,
      Supplier<@Nullable Window> owner) {
    this.owner = owner;
    texts = Texts.of(HistoryModel.class, language);
    var words = new HistoryWords(texts);
    model = new HistoryModel(editor, document.kept(), document.tasks().background(), dialogs::tellFailure,
        (plan, kept) -> window.openToRead(plan, words.reading(kept)), window::tell);
  }

  void show() {
    model.refresh();
    new HistoryDialog(owner.get(), texts, model).showAndWait();
  }
}
