package dk.planvaerk.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
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

  /** The menu of a thing; the menus in it have only what can be done there. */
  public static ContextMenu context(List<? extends MenuEntry> entries) {
    var context = new ContextMenu(items(entries));
    for (MenuItem item : context.getItems()) {
      if (item instanceof Menu menu) fold(menu);
    }
    return context;
  }

  private static void fold(Menu menu) {
    MenuItem[] all = menu.getItems().toArray(MenuItem[]::new);
    for (MenuItem item : all) item.visibleProperty().bind(item.disableProperty().not());
    menu.disableProperty().bind(Bindings.createBooleanBinding(
        () -> Arrays.stream(all).allMatch(MenuItem::isDisable),
        Arrays.stream(all).map(MenuItem::disableProperty).toArray(Observable[]::new)));
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
    follow(on, button.getProperties(), button::setSelected);
    button.selectedProperty().subscribe(s -> button.setSelected(on.getValue()));
    return button;
  }

  /** A button of a tool bar; keys reach it by way of its command, so Tab passes it by. */
  public static Button button(Command command, String text) {
    var button = new Button(text);
    prepare(button, command);
    return button;
  }

  /**
   * A button of a tool bar that has others like it in a menu beside it.
   *
   * @param more what can be done instead
   */
  public static SplitMenuButton split(Command command, String text, List<? extends MenuEntry> more) {
    var button = new SplitMenuButton(items(more));
    button.setText(text);
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
      case ChangingMenu menu -> menu(menu);
      case MenuEntry.Line line -> new SeparatorMenuItem();
    };
  }

  private static Menu menu(CommandMenu menu) {
    return new Menu(menu.title(), null, items(menu.entries()));
  }

  private static Menu menu(ChangingMenu changing) {
    var menu = new Menu(changing.title());
    follow(changing.entries(), menu.getProperties(), now -> {
      menu.getItems().setAll(items(now));
      menu.setDisable(now.isEmpty());
    });
    return menu;
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
    follow(on, item.getProperties(), item::setSelected);
    item.selectedProperty().subscribe(s -> item.setSelected(on.getValue()));
    return item;
  }

  /**
   * Takes a value now and whenever it changes. Some live as long as the program, as the zoom does; they must not hold the
   * control, and with it the window that it stood in.
   *
   * @param control what the control holds by itself
   */
  private static <T> void follow(ObservableValue<T> value, Map<Object, Object> control, Consumer<T> taken) {
    var followed = new SimpleObjectProperty<T>();
    followed.bind(value); // a bound property is not held by what it is bound to
    followed.subscribe(taken);
    control.put(followed, followed);
  }
}
