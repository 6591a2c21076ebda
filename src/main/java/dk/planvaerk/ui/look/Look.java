package dk.planvaerk.ui.look;

import dk.planvaerk.storage.Memory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Zoom and appearance of all windows. */
public final class Look {
  private static final String APPEARANCE = "look.theme";
  private static final double LETTERS = 13;
  private static final double ICONS = 17;

  private final Memory memory;
  private final Zoom zoom;
  private final ReadOnlyObjectWrapper<Appearance> appearance;

  public Look(Memory memory) {
    this.memory = memory;
    zoom = new Zoom(memory);
    appearance = new ReadOnlyObjectWrapper<>(remembered(memory));
    var system = Platform.getPreferences().colorSchemeProperty();
    appearance.subscribe(a -> Application.setUserAgentStylesheet(a.sheet(system.get())));
    system.addListener((o, was, now) -> Application.setUserAgentStylesheet(appearance.get().sheet(now)));
  }

  private static Appearance remembered(Memory memory) {
    String name = memory.text(APPEARANCE).orElse("").toUpperCase(Locale.ROOT);
    return Arrays.stream(Appearance.values()).filter(a -> a.name().equals(name)).findFirst().orElse(Appearance.SYSTEM);
  }

  public Zoom zoom() {
    return zoom;
  }

  public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
    return appearance.getReadOnlyProperty();
  }

  public void setAppearance(Appearance newAppearance) {
    appearance.set(newAppearance);
    memory.put(APPEARANCE, newAppearance.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Gives a scene its sheets and keeps them as the zoom is. Dialogs, menus and other windows that belong to the
   * scene's take their sheets from it.
   *
   * @param sheets addresses of the sheets that say what everything looks like
   */
  public void dress(Scene scene, List<String> sheets) {
    ChangeListener<Number> follow = (o, was, now) -> scene.getStylesheets().setAll(with(sheets, now.intValue()));
    scene.getStylesheets().setAll(with(sheets, zoom.percentProperty().get()));
    scene.windowProperty().flatMap(w -> w.showingProperty()).subscribe(showing -> {
      zoom.percentProperty().removeListener(follow);
      if (!Boolean.TRUE.equals(showing)) return; // a window that is closed must not be held by its zoom
      scene.getStylesheets().setAll(with(sheets, zoom.percentProperty().get()));
      zoom.percentProperty().addListener(follow);
    });
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> ZoomKeys.of(e).ifPresent(by -> {
      turn(by);
      e.consume();
    }));
    scene.addEventFilter(ScrollEvent.SCROLL, e -> {
      if (!e.isShortcutDown()) return;
      if (!e.isInertia() && e.getDeltaY() != 0) turn(e.getDeltaY() > 0 ? ZoomKeys.LARGER : ZoomKeys.SMALLER);
      e.consume();
    });
  }

  private void turn(ZoomKeys by) {
    switch (by) {
      case LARGER -> zoom.step(1);
      case SMALLER -> zoom.step(-1);
      case USUAL -> zoom.reset();
    }
  }

  private static List<String> with(List<String> sheets, int percent) {
    var all = new ArrayList<>(sheets);
    all.add(sheet(percent));
    return all;
  }

  /** The letters of the root are the zoom. Icons can't be measured in em: their letters are what is being set. */
  static String sheet(int percent) {
    String css = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
        LETTERS * percent / 100, ICONS * percent / 100);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
