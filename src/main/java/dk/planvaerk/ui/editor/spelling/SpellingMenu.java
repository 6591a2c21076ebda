package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.editor.spelling.SpellingModel.Here;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done about a misspelt word, in a menu by itself or above that of the text. */
public final class SpellingMenu {
  private final Texts texts;
  private final SpellingModel model;

  public SpellingMenu(Texts texts, SpellingModel model) {
    this.texts = texts;
    this.model = model;
  }

  /** Has the menu of a text begin with the word's entries whenever the caret stands in a misspelt word. */
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
    if (here != null) {
      items.addAll(items(here));
      items.add(new SeparatorMenuItem());
    }
    items.addAll(usual);
    menu.getItems().setAll(items);
  }

  /** A menu of a word alone. */
  public ContextMenu of(Here here, Command next) {
    var menu = new ContextMenu();
    menu.getItems().setAll(items(here));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(Controls.items(List.of(next)));
    return menu;
  }

  private List<MenuItem> items(Here here) {
    var items = new ArrayList<>(List.of(Controls.items(entries(here))));
    items.stream().takeWhile(i -> !(i instanceof SeparatorMenuItem)).forEach(i -> i.getStyleClass().add("spelling-instead"));
    return items;
  }

  /** What may be meant, and below a line what else can be done. */
  List<MenuEntry> entries(Here here) {
    List<String> instead = here.instead();
    var first = new ArrayList<Command>();
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
