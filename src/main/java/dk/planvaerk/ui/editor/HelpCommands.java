package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.command.KeyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/** What tells the user how the program is used. */
final class HelpCommands {
  private final Texts texts;
  final CommandMenu menu;

  /**
   * @param guide shows the guide of the kind, where it has one
   * @param menus all menus of the window, for the list of their keys
   */
  HelpCommands(Texts texts, WindowActions window, List<Command> guide, Supplier<List<CommandMenu>> menus) {
    this.texts = texts;
    menu = CommandMenu.of(texts.get("menu.help"), guide,
        List.of(Command.of(texts.get("help.keys"), () -> window.showKeys(keys(menus.get()))).keys("F1")),
        List.of(Command.of(texts.get("help.about"), window::showAbout)));
  }

  private List<KeyList> keys(List<CommandMenu> menus) {
    var lists = new ArrayList<KeyList>();
    lists.add(ofTable());
    menus.stream().map(KeyList::of).filter(l -> !l.entries().isEmpty()).forEach(lists::add);
    return lists;
  }

  /** What keys do in cells and fields without being commands. */
  private KeyList ofTable() {
    var names = new KeyNames(texts.language());
    return new KeyList(texts.get("keys.writing"), List.of(
        new KeyList.Entry(texts.get("keys.next"), names.of(KeyCode.TAB)),
        new KeyList.Entry(texts.get("keys.previous"), names.of(KeyCode.SHIFT, KeyCode.TAB)),
        new KeyList.Entry(texts.get("keys.restore"), names.of(KeyCode.ESCAPE)),
        new KeyList.Entry(texts.get("keys.write"), texts.get("keys.or", names.of(KeyCode.F2), names.of(KeyCode.ENTER))),
        new KeyList.Entry(texts.get("keys.scroll"), texts.get("keys.or", names.of(KeyCode.UP), names.of(KeyCode.DOWN))),
        new KeyList.Entry(texts.get("keys.page"), texts.get("keys.or", names.of(KeyCode.PAGE_UP), names.of(KeyCode.PAGE_DOWN))),
        new KeyList.Entry(texts.get("keys.menus"), names.of(KeyCode.ALT))));
  }
}
