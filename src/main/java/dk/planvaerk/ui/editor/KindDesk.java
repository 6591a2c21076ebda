package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.kind.FxKindQuestions;
import dk.planvaerk.ui.editor.kind.GuideView;
import dk.planvaerk.ui.editor.kind.KindActions;
import dk.planvaerk.ui.editor.kind.KindCommands;
import dk.planvaerk.ui.editor.kind.KindLines;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.panel.Panel;
import dk.planvaerk.ui.editor.panel.PanelState;
import dk.planvaerk.ui.editor.panel.Side;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Joins the kind of the plan to its window: changing it, its guide, and what the plan has that has no place in it. */
final class KindDesk {
  private final Texts texts;
  private final EditorModel editor;
  private final KindActions actions;
  private final List<Panel> panels;
  final KindCommands commands;

  /**
   * @param owner the window that questions stand in front of
   */
  KindDesk(Locale language, EditorModel editor, WindowActions window, Supplier<@Nullable Window> owner) {
    this.editor = editor;
    texts = Texts.of(KindActions.class, language);
    actions = new KindActions(editor, () -> window.kinds().getValue(), new FxKindQuestions(owner, language), window::keepKind, window::tell);
    commands = new KindCommands(texts, editor, actions);
    List<String> guide = editor.plan().kind().guide();
    panels = guide.isEmpty() ? List.of()
        : List.of(new Panel("guide", Side.RIGHT, texts.get("guide.title"), "fth-book-open", "Alt+0", () -> new GuideView(guide)));
  }

  /** The panel of the guide, where the kind has one. */
  List<Panel> panels() {
    return panels;
  }

  /** Shows the guide. */
  List<Command> guide(PanelState state) {
    return panels.stream().map(p -> Command.of(texts.get("guide.show"), () -> state.show(p))).toList();
  }

  /** Says what does not show in the table, and lets the borders of its columns be drawn. */
  void show(TableArea area) {
    area.addBelow(new KindLines(texts, editor, commands));
    if (!editor.isReadOnly()) area.table.onWidths(actions::setWidths);
  }
}
