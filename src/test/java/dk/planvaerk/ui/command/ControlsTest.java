package dk.planvaerk.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class ControlsTest {
  private final SimpleIntegerProperty zoom = new SimpleIntegerProperty(100);
  private final SimpleObjectProperty<List<Command>> plans = new SimpleObjectProperty<>(List.of());

  private MenuItem[] items() {
    Command usual = Command.of("100 %", () -> {}).onWhen(zoom.map(z -> z.intValue() == 100));
    return Controls.items(List.of(usual, new ChangingMenu("Seneste", plans)));
  }

  @Test
  void menusFollowWhatIsOnAndWhatThereIs() {
    MenuItem[] items = items();
    var usual = (CheckMenuItem) items[0];
    assertTrue(usual.isSelected());
    zoom.set(110);
    assertFalse(usual.isSelected());
    usual.setSelected(true);
    assertFalse(usual.isSelected(), "a click alone says nothing");
    var menu = (Menu) items[1];
    assertTrue(menu.isDisable());
    plans.set(List.of(Command.of("Handleplan", () -> {})));
    assertEquals(1, menu.getItems().size());
    assertFalse(menu.isDisable());
  }

  @Test
  void whatLivesAsLongAsTheProgramDoesNotHoldTheMenusOfAClosedWindow() {
    MenuItem[] items = items();
    var usual = new WeakReference<>(items[0]);
    var menu = new WeakReference<>(items[1]);
    Objects.requireNonNull(usual.get());
    items = new MenuItem[0];
    for (int i = 0; i < 100 && (usual.get() != null || menu.get() != null); i++) System.gc();
    assertEquals(0, items.length);
    assertNull(usual.get());
    assertNull(menu.get());
    assertEquals(100, zoom.get());
  }
}
