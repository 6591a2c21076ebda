package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.language.Texts;
import dk.planvaerk.preview.PageImage;
import dk.planvaerk.preview.PageSize;
import dk.planvaerk.preview.PdfPages;
import dk.planvaerk.ui.task.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/** Pages one below the other, to be scrolled through. Only those in sight have a node and a picture. */
final class PagesView extends ScrollPane {
  /** 12 million dots, or 48 MB. */
  private static final long BUDGET = 12_000_000;
  private static final double GAP = 12;

  private final Texts texts;
  private final PageDrawer drawer;
  private final Pane sheet = new Pane();
  private final Map<Integer, PageSlot> slots = new HashMap<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
  private List<PageSize> sizes = List.of();
  private PageStrip strip = new PageStrip(sizes, PageZoom.WIDTH, 0, 0, 0, 1);
  private PageZoom zoom = PageZoom.WIDTH;
  private boolean moving;
  private boolean made;

  /**
   * @param first what the first page will be like, which stands there until it is made
   */
  PagesView(Texts texts, Background background, PageSize first) {
    this.texts = texts;
    this.sizes = List.of(first);
    this.drawer = new PageDrawer(background, BUDGET, this::drawn);
    getStyleClass().add("preview-pages");
    setContent(sheet);
    setVbarPolicy(ScrollBarPolicy.ALWAYS); // else a bar that comes makes pages narrower, and goes
    viewportBoundsProperty().subscribe(this::arrange);
    vvalueProperty().subscribe(this::scrolled);
    sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).subscribe(s -> arrange());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** The page that is looked at, counted from 0. */
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** How many pages there are; none until they are made. */
  int count() {
    return made ? sizes.size() : 0;
  }

  void show(PdfPages pages) {
    sizes = pages.sizes();
    made = true;
    drawer.draw(pages);
    arrange();
  }

  void zoom(PageZoom newZoom) {
    zoom = newZoom;
    arrange();
  }

  /** Shows the beginning of a page. */
  void go(int to) {
    int there = Math.clamp(to, 0, Math.max(0, count() - 1));
    if (count() == 0) return;
    moveTo(strip.top(there) - GAP);
    page.set(there);
    name();
  }

  /** Whether a page is in sight, or some of it. */
  boolean isInSight(int number) {
    return number < count() && strip.top(number) < y() + room() && strip.top(number) + strip.height(number) > y();
  }

  private void press(KeyEvent e) {
    switch (e.getCode()) {
      case PAGE_DOWN -> go(page.get() + 1);
      case PAGE_UP -> go(page.get() - 1);
      case HOME -> go(0);
      case END -> go(count() - 1);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void arrange() {
    if (getViewportBounds().getWidth() <= 0) return;
    PageStrip.Place place = strip.placeAt(y());
    int looked = page.get();
    strip = new PageStrip(sizes, zoom, getViewportBounds().getWidth(), room(), GAP, 1 / scale());
    double width = Math.max(getViewportBounds().getWidth(), strip.width());
    sheet.setMinSize(width, strip.height());
    sheet.setPrefSize(width, strip.height());
    sheet.setMaxSize(width, strip.height());
    slots.keySet().removeIf(p -> p >= sizes.size() && sheet.getChildren().remove(slots.get(p)));
    moveTo(strip.heightOf(place));
    page.set(Math.clamp(looked, 0, Math.max(0, count() - 1)));
    name();
  }

  private void moveTo(double y) {
    double most = strip.height() - room();
    moving = true;
    setVvalue(most <= 0 ? 0 : Math.clamp(y / most, 0, 1));
    moving = false;
    fill();
  }

  private void scrolled() {
    if (moving || count() == 0) return;
    page.set(y() >= strip.height() - room() - 1 ? count() - 1 : strip.pageAt(y() + room() / 3));
    name();
    fill();
  }

  /** Puts sheets of paper where the window looks, and asks for their pictures. */
  private void fill() {
    if (sizes.isEmpty()) return;
    int first = strip.pageAt(y());
    int last = strip.lastAbove(y() + room());
    slots.entrySet().removeIf(s -> (s.getKey() < first || s.getKey() > last) && sheet.getChildren().remove(s.getValue()));
    var wanted = new TreeMap<Integer, Integer>();
    double middle = sheet.getPrefWidth() / 2;
    for (int p = first; p <= last; p++) {
      PageSlot slot = slots.computeIfAbsent(p, this::slot);
      slot.resizeRelocate(snapPositionX(middle - strip.width(p) / 2), strip.top(p), strip.width(p), strip.height(p));
      wanted.put(p, (int) Math.round(strip.width(p) * scale()));
      drawn(p);
    }
    drawer.want(wanted);
  }

  private PageSlot slot(int number) {
    var slot = new PageSlot(texts.get("preview.drawing"));
    sheet.getChildren().add(slot);
    return slot;
  }

  private void drawn(int number) {
    PageImage image = drawer.image(number);
    PageSlot slot = slots.get(number);
    if (slot == null) return;
    if (made) slot.setAccessibleText(texts.get("preview.page", number + 1, count()));
    if (image != null) slot.show(image);
  }

  private void name() {
    setAccessibleText(count() == 0 ? texts.get("preview.pages") : texts.get("preview.page", page.get() + 1, count()));
  }

  private double y() {
    return getVvalue() * Math.max(0, strip.height() - room());
  }

  private double room() {
    return getViewportBounds().getHeight();
  }

  private double scale() {
    Scene scene = getScene();
    return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
  }
}
