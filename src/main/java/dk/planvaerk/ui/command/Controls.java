package dk.planvaerk.ui.command;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls for commands. */
public final class Controls {
  private Controls() {}

  public static MenuBar bar(List<CommandMenu> menus) {
    var bar = new MenuBar();
    menus.forEach(m -> bar.getMenus().add(menu(m)));
    return bar;
  }

  public static ContextMenu context(List<? extends MenuEntry> entries) {
    return new ContextMenu(items(entries));
  }

  public static MenuItem[] items(List<? extends MenuEntry> entries) {
    return entries.stream().map(Controls::item).toArray(MenuItem[]::new);
  }

  /** A button of a tool bar for what is turned on and off. */
  public static ToggleButton toggle(Command command) {
    var button = new ToggleButton();
    button.textProperty().bind(command.label());
    prepare(button, command);
    ObservableValue<Boolean> on = Objects.requireNonNull(command.on());
    on.subscribe(button::setSelected);
    button.selectedProperty().subscribe(s -> button.setSelected(on.getValue()));
    return button;
  }

  /** A button of a tool bar; keys reach it by way of its command, so Tab passes it by. */
  public static Button button(Command command, String text) {
    var button = new Button(text);
    prepare(button, command);
    return button;
  }

  private static void prepare(ButtonBase button, Command command) {
    if (command.icon() != null) button.setGraphic(new FontIcon(command.icon()));
    button.setOnAction(e -> command.action().run());
    button.disableProperty().bind(command.disabled());
    button.accessibleTextProperty().bind(command.label());
    String keys = command.keys() == null ? "" : " (" + command.keys().getDisplayText() + ")";
    var tip = new Tooltip();
    tip.textProperty().bind(command.label().map(l -> l + keys));
    button.setTooltip(tip);
    button.setFocusTraversable(false);
  }

  private static MenuItem item(MenuEntry entry) {
    return switch (entry) {
      case Command command -> item(command);
      case CommandMenu menu -> menu(menu);
      case MenuEntry.Line line -> new SeparatorMenuItem();
    };
  }

  private static Menu menu(CommandMenu menu) {
    return new Menu(menu.title(), null, items(menu.entries()));
  }

  private static MenuItem item(Command command) {
    MenuItem item = command.on() == null ? new MenuItem() : turnedOn(command.on());
    item.textProperty().bind(command.label());
    item.setAccelerator(command.keys());
    item.setOnAction(e -> command.action().run());
    item.disableProperty().bind(command.disabled());
    return item;
  }

  /** The click has turned the mark already; what is on is said by the command alone. */
  private static MenuItem turnedOn(ObservableValue<Boolean> on) {
    var item = new CheckMenuItem();
    item.setSelected(on.getValue());
    on.subscribe(item::setSelected);
    item.selectedProperty().subscribe(s -> item.setSelected(on.getValue()));
    return item;
  }
}
