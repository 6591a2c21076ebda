package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.editor.spelling.SpellingModel.Here;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done about a misspelt word, in a menu by itself or above that of the text. */
public final class SpellingMenu {
  private final Texts texts;
  private final SpellingModel model;

  public SpellingMenu(Texts texts, SpellingModel model) {
    this.texts = texts;
    this.model = model;
  }

  /** Shows the word's entries in the menu of a text, above the others, whenever the caret stands in a misspelt word. */
  public ContextMenu above(ContextMenu menu) {
    List<MenuItem> usual = List.copyOf(menu.getItems());
    menu.setOnShowing(e -> fill(menu, usual, model.hereProperty().get()));
    model.hereProperty().subscribe(h -> {
      if (menu.isShowing() && h != null) fill(menu, usual, h); // what may be meant has been found meanwhile
    });
    return menu;
  }

  private void fill(ContextMenu menu, List<MenuItem> usual, @Nullable Here here) {
    var items = new ArrayList<MenuItem>();
    if (here != null) items.addAll(Arrays.asList(Controls.items(CommandMenu.lined(entries(here), List.of()))));
    if (here != null) items.addAll(Arrays.asList(Controls.items(List.of(MenuEntry.Line.LINE))));
    items.addAll(usual);
    menu.getItems().setAll(items);
  }

  /** A menu of a word alone. */
  public ContextMenu of(Here here, Command next) {
    return Controls.context(CommandMenu.lined(entries(here), List.of(next)));
  }

  List<MenuEntry> entries(Here here) {
    List<String> instead = here.instead();
    List<Command> first = new ArrayList<>();
    if (instead == null) first.add(only(texts.get("spelling.looking")));
    else if (instead.isEmpty()) first.add(only(texts.get("spelling.nothing", here.word().word())));
    else instead.forEach(s -> first.add(Command.of(s, () -> model.replace(here, s))));
    Command learn = Command.of(texts.get("spelling.learn", here.word().word()), () -> model.learn(here.word().word()));
    return CommandMenu.lined(first, List.of(learn));
  }

  /** Says something and does nothing. */
  private static Command only(String label) {
    return Command.of(label, () -> {}).disabledWhen(new ReadOnlyBooleanWrapper(true));
  }
}
