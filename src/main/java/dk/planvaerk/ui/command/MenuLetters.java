package dk.planvaerk.ui.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Alt and the letter of a menu open it, wherever the focus is. JavaFX takes the letter of a bar that it has laid out twice
 * for that of two menus and opens neither.
 */
public final class MenuLetters {
  private final Map<String, Menu> menus = new HashMap<>();
  private boolean opened;

  public MenuLetters(MenuBar bar) {
    for (Menu menu : bar.getMenus()) {
      int at = menu.getText().indexOf('_') + 1;
      if (at > 0 && at < menu.getText().length()) menus.put(menu.getText().substring(at, at + 1).toUpperCase(Locale.ROOT), menu);
    }
  }

  /** Hears the keys of all that stands in a node. */
  public void listen(Node all) {
    all.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ALT) opened = open(e);
      if (opened) e.consume();
    });
    all.addEventFilter(KeyEvent.KEY_RELEASED, e -> { // Alt by itself would go to the first menu
      if (opened && e.getCode() == KeyCode.ALT) e.consume();
    });
  }

  private boolean open(KeyEvent e) {
    if (!e.isAltDown() || e.isShortcutDown() || e.isShiftDown() || e.isControlDown()) return false;
    Menu menu = menus.get(e.getCode().getChar().toUpperCase(Locale.ROOT));
    if (menu == null || menu.isDisable()) return false;
    menu.show();
    return true;
  }
}
