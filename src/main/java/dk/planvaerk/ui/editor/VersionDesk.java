package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.panel.Panel;
import dk.planvaerk.ui.editor.panel.Side;
import dk.planvaerk.ui.editor.send.FxSendQuestions;
import dk.planvaerk.ui.editor.send.SendActions;
import dk.planvaerk.ui.editor.send.SendClipboard;
import dk.planvaerk.ui.editor.versions.FxVersionQuestions;
import dk.planvaerk.ui.editor.versions.VersionActions;
import dk.planvaerk.ui.editor.versions.VersionCommands;
import dk.planvaerk.ui.editor.versions.VersionsModel;
import dk.planvaerk.ui.editor.versions.VersionsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Joins the versions, and making ready to send, to the plan in the window. */
final class VersionDesk {
  private final Locale language;
  private final EditorModel editor;
  private final VersionsModel versions;
  final VersionCommands commands;

  /**
   * @param owner the window that questions stand in front of
   * @param compare shows what changed since a version
   */
  VersionDesk(
      Locale language, EditorModel editor, DocumentModel document, Dialogs dialogs, WindowActions window,
      Supplier<@Nullable Window> owner, Consumer<Version> compare) {
    this.language = language;
    this.editor = editor;
    versions = new VersionsModel(editor, document.tasks().background());
    var actions = new VersionActions(editor, document, versions, new FxVersionQuestions(owner, language), dialogs,
        () -> LocalDate.now(window.clock()), v -> window.openVersion(editor.plan(), v), compare);
    var send = new SendActions(editor, document, versions, actions,
        new FxSendQuestions(owner, language, window.recipients(), window::showFolder), dialogs, () -> LocalDate.now(window.clock()), window::showFolder, SendClipboard::put);
    commands = new VersionCommands(language, versions, actions, send::prepare, send::copyNews, send::saveNews, editor.plan().kind().row().one(),
        new ReadOnlyBooleanWrapper(editor.isReadOnly()));
  }

  /** The panel of the versions; none for a plan that is only read and has none, as a version itself. */
  List<Panel> panels() {
    if (editor.isReadOnly() && editor.plan().versions().isEmpty()) return List.of();
    Texts texts = Texts.of(VersionsView.class, language);
    return List.of(new Panel("versions", Side.LEFT, texts.get("versions.title"), "fth-clock", "Alt+4",
        () -> new VersionsView(texts, versions, commands)));
  }
}
