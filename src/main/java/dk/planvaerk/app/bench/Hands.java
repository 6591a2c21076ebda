package dk.planvaerk.app.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** Mouse and keyboard of a user who works in the table of a window. */
final class Hands {
  private static final double NOTCH = 100;

  private final Scene scene;
  /** To look for them takes long, and a frame is to be the program's. */
  private final Map<String, Node> found = new HashMap<>();

  Hands(Scene scene) {
    this.scene = scene;
  }

  /** A row of the plan that is on the screen. */
  Optional<Node> row() {
    return scene.getRoot().lookupAll(".row-pane").stream()
        .filter(n -> n.isVisible() && n.getLayoutBounds().getHeight() > 0)
        .findFirst();
  }

  /** Turns the wheel by a notch towards the end; false when the end is in sight. */
  boolean wheel() {
    Node table = need(".plan-table");
    Bounds box = table.localToScene(table.getLayoutBounds());
    Bounds screen = table.localToScreen(table.getLayoutBounds());
    Event.fireEvent(table, new ScrollEvent(ScrollEvent.SCROLL, box.getCenterX(), box.getCenterY(),
        screen.getCenterX(), screen.getCenterY(), false, false, false, false, false, false, 0, -NOTCH, 0, -NOTCH,
        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
        new PickResult(table, box.getCenterX(), box.getCenterY())));
    return bar().getValue() < bar().getMax() - 1;
  }

  void toTop() {
    bar().setValue(0);
  }

  /** Clicks into a cell of the first row on the screen. */
  void click() {
    Node row = row().orElseThrow();
    double x = row.getLayoutBounds().getWidth() * 0.45;
    click(row, MouseEvent.MOUSE_PRESSED, x);
    click(row, MouseEvent.MOUSE_RELEASED, x);
    click(row, MouseEvent.MOUSE_CLICKED, x);
  }

  private static void click(Node row, EventType<MouseEvent> type, double x) {
    double y = 12;
    var at = row.localToScene(x, y);
    var screen = row.localToScreen(x, y);
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    Event.fireEvent(row, new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
        false, false, false, false, down, false, false, true, false, true, new PickResult(row, at.getX(), at.getY())));
  }

  void type(char letter) {
    Node focus = scene.getFocusOwner();
    String typed = String.valueOf(letter);
    KeyCode code = letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(typed.toUpperCase(Locale.ROOT));
    KeyCode known = code == null ? KeyCode.UNDEFINED : code;
    Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", known, false, false, false, false));
    Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", known, false, false, false, false));
  }

  void save() {
    Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false));
  }

  private ScrollBar bar() {
    return (ScrollBar) need(".plan-scroll");
  }

  private Node need(String selector) {
    return found.computeIfAbsent(selector, s -> {
      Node node = scene.getRoot().lookup(s);
      if (node == null) throw new IllegalStateException(s);
      return node;
    });
  }
}
