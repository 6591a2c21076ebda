package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.print.Printers;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.command.MenuLetters;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.done.DoneCommands;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.PriorityActions;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.StepActions;
import dk.planvaerk.ui.editor.page.FxPageQuestions;
import dk.planvaerk.ui.editor.page.PageCommands;
import dk.planvaerk.ui.editor.panel.PanelCommands;
import dk.planvaerk.ui.editor.print.PrintActions;
import dk.planvaerk.ui.editor.rows.PasteDialog;
import dk.planvaerk.ui.editor.rows.RowClipboard;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.editor.versions.VersionCommands;
import dk.planvaerk.ui.notice.NoticeLine;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** All commands of a window with a plan, one group of them a class, and the menus they stand in. */
final class EditorCommands {
  final FileCommands file;
  final EditCommands edit;
  final TextCommands text;
  final RowCommands row;
  final StepCommands step;
  final ViewCommands view;
  final HelpCommands help;
  final PanelCommands panels;
  final PageCommands page;
  final VersionCommands versions;
  final RowActions rows;
  final RowClipboard clipboard;
  final DoneCommands done;
  private final List<CommandMenu> menus;

  /**
   * @param owner the window that questions stand in front of
   * @param guide shows the guide of the kind, where it has one
   * @param writing the text field that is being written in, or was last
   * @param desks what has commands of its own
   */
  EditorCommands(
      Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs, WindowActions window, Supplier<@Nullable Window> owner,
      PanelCommands panels, List<Command> guide, NoticeLine notice, ObservableValue<@Nullable Node> writing, RowSelection selection,
      Desks desks) {
    this.panels = panels;
    versions = desks.versions().commands;
    Available available = Available.of(editor, selection);
    rows = new RowActions(editor, selection);
    clipboard = new RowClipboard(editor, selection, rows, new PasteDialog(owner, texts.language()));
    file = new FileCommands(texts, document, new PrintActions(editor, document, dialogs, Printers::all), window, desks.merging().merge, desks.history()::show,
        new BasisCommands(texts, editor, available.readOnly()), available.readOnly(),
        editor.planProperty().map(p -> !p.kind().guide().isEmpty()));
    edit = new EditCommands(texts, editor, writing, selection, clipboard);
    ObservableValue<Boolean> inRow =
        writing.flatMap(n -> editor.spotProperty().map(s -> n instanceof TextEditor && s instanceof Spot.InRow)).orElse(false);
    page = new PageCommands(Texts.of(PageCommands.class, texts.language()), editor, selection, rows,
        new FxPageQuestions(owner, texts.language()),
        reference -> refer(writing.getValue(), reference), inRow);
    text = new TextCommands(texts, writing, page.references);
    row = new RowCommands(texts, editor, rows, selection, new PriorityActions(editor), dialogs, available, page);
    step = new StepCommands(texts, editor, new StepActions(editor, rows), available);
    done = desks.done().commands(available.noCell());
    view = new ViewCommands(texts, panels, desks.marks().commands, List.of(done.openOnly), window.look(), notice);
    help = new HelpCommands(texts, window, guide, this::menus);
    CommandMenu writingAndKind = edit.menu.and(desks.find().commands)
        .and(Stream.concat(desks.suggest().commands.stream(), desks.spelling().commands.stream()).toList()).and(desks.kinds().commands.all());
    menus = MenuLetters.of(Stream.of(file.menu, writingAndKind, text.menu, row.menu, step.menu, done.menu.and(page.sentence), versions.menu, page.menu, view.menu, help.menu)
        .filter(m -> !m.entries().isEmpty()).toList());
  }

  private static void refer(@Nullable Node into, Text reference) {
    if (into instanceof TextEditor editor) editor.insert("do.reference", reference);
  }

  /** The menus of the bar, from left to right. */
  List<CommandMenu> menus() {
    return menus;
  }

  /** The menu of a cell: what is done most, and the rest in menus of its own so that it is short. */
  List<MenuEntry> ofCell() {
    return CommandMenu.lined(edit.clipboard, step.main(), List.of(done.toggle), page.sentence, page.ofBlock,
        Stream.of(part(text.menu, text.all), part(step.menu, step.all), part(row.menu, row.all), done.ofCell)
            .filter(m -> !m.entries().isEmpty()).toList());
  }

  /** A menu in another, without lines, for in a cell not all of it is there. */
  private static CommandMenu part(CommandMenu menu, List<Command> commands) {
    return CommandMenu.of(menu.plainTitle(), commands);
  }

  /** The menu of selected rows. */
  List<MenuEntry> ofRows() {
    return CommandMenu.lined(edit.clipboard, row.all, List.of(done.toggle, done.ofRows));
  }

  /** The menu of a field of the head. */
  List<MenuEntry> ofField() {
    return CommandMenu.lined(edit.clipboard, text.all);
  }

  /** Does what the keys stand for, wherever the focus is; says whether they stand for something. */
  boolean press(KeyEvent e) {
    return CommandMenu.press(menus, e, c -> !c.ofField() || !takesKeys(e.getTarget()));
  }

  /** Controls have uses of their own for the keys of a text field. */
  private static boolean takesKeys(EventTarget target) {
    return target instanceof Control || (target instanceof Node node && EditCommands.isText(node));
  }
}
