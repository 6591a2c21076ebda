package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.editor.marks.MarksCommands;
import dk.planvaerk.ui.editor.panel.PanelCommands;
import dk.planvaerk.ui.look.LookMenus;
import dk.planvaerk.ui.notice.NoticeLine;
import java.util.List;
import java.util.stream.Stream;

/** What the user sees, and how. */
final class ViewCommands {
  final CommandMenu menu;
  /** With marks, without, and against what. */
  final List<MenuEntry> marks;

  ViewCommands(Texts texts, PanelCommands panels, MarksCommands marks, List<Command> rows, LookMenus look, NoticeLine notice) {
    Command toNotice = Command.of(texts.get("view.notice"), notice::enter).keys("Alt+Shift+B")
        .disabledWhen(notice.thereProperty().not());
    this.marks = marks.all();
    menu = CommandMenu.of(texts.get("menu.view"), this.marks, panels.panels, rows,
        Stream.concat(panels.areas.stream(), Stream.of(toNotice)).toList(), look.all());
  }
}
