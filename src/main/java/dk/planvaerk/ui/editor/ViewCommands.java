package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.marks.MarksCommands;
import dk.planvaerk.ui.editor.panel.PanelCommands;
import dk.planvaerk.ui.look.LookMenus;
import dk.planvaerk.ui.notice.NoticeLine;
import java.util.List;
import java.util.stream.Stream;

/** What the user sees, and how. */
final class ViewCommands {
  final CommandMenu menu;

  ViewCommands(Texts texts, PanelCommands panels, MarksCommands marks, List<Command> rows, LookMenus look, NoticeLine notice) {
    Command toNotice = Command.of(texts.get("view.notice"), notice::enter).keys("Alt+Shift+B")
        .disabledWhen(notice.thereProperty().not());
    menu = CommandMenu.of(texts.get("menu.view"), marks.all(), panels.panels, rows,
        Stream.concat(panels.areas.stream(), Stream.of(toNotice)).toList(), look.all());
  }
}
