package dk.planvaerk.ui.editor.panel;

import dk.planvaerk.storage.Memory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Which panels are open, one on each side at most, and how wide they are. In a wide window the first of each side is
 * open until the user chooses otherwise, in a narrow one none is; the choices are remembered apart. Zooming folds what
 * there is no room for any more, and brings back only that.
 */
public final class PanelState {
  /** From this width on a window is wide, in em: 1500 pixels at the usual size. */
  static final double WIDE = 1500 / 13.0;
  /** What the table keeps, in em: narrower than this words break in its narrowest columns where no hyphen belongs. */
  static final double TABLE = 1000 / 13.0;
  private static final int WIDEST = 80;
  /** Widths are remembered in tenths of an em. */
  private static final int TENTHS = 10;

  private final List<Panel> panels;
  private final Memory memory;
  private final Map<Side, ReadOnlyStringWrapper> open = new EnumMap<>(Side.class);
  private final Map<Side, ReadOnlyDoubleWrapper> widths = new EnumMap<>(Side.class);
  /** What zooming has folded on a side, until the user chooses something there. */
  private final Map<Side, String> zoomedAway = new EnumMap<>(Side.class);
  private boolean fitted;
  private boolean wide;
  private double room;
  private double letters;

  public PanelState(List<Panel> panels, Memory memory) {
    this.panels = List.copyOf(panels);
    this.memory = memory;
    for (Side side : Side.values()) {
      open.put(side, new ReadOnlyStringWrapper(""));
      widths.put(side, new ReadOnlyDoubleWrapper(remembered(side)));
    }
  }

  public List<Panel> panels() {
    return panels;
  }

  /** Id of the panel that is open on a side, or empty. */
  public ReadOnlyStringProperty open(Side side) {
    return of(open, side).getReadOnlyProperty();
  }

  public ObservableValue<Boolean> isOpen(Panel panel) {
    return open(panel.side()).map(panel.id()::equals);
  }

  /** Shows a panel in the place of any other on its side, and folds the other side where there isn't room for both. */
  public void show(Panel panel) {
    choose(panel.side(), panel.id());
    Side other = panel.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
    if (!hasRoomForBoth()) choose(other, "");
  }

  /** Folds a side. */
  public void fold(Side side) {
    choose(side, "");
  }

  /** Width of a side, in em. */
  public ReadOnlyDoubleProperty width(Side side) {
    return of(widths, side).getReadOnlyProperty();
  }

  public void setWidth(Side side, double em) {
    double width = Math.clamp(em, side.least(), WIDEST);
    of(widths, side).set(width);
    memory.put(side.key() + ".width", (int) Math.round(width * TENTHS));
  }

  /** Gives a side the width that it had before the user chose another. */
  public void resetWidth(Side side) {
    setWidth(side, side.usual());
  }

  /**
   * The window has another width or zoom. Between narrow and wide windows, what was chosen there comes back.
   *
   * @param width in pixels
   * @param em pixels of an em
   */
  public void fit(double width, double em) {
    room = width / em - TABLE;
    boolean nowWide = width / em >= WIDE;
    boolean crossed = !fitted || nowWide != wide;
    boolean zoomed = fitted && em != letters;
    fitted = true;
    wide = nowWide;
    letters = em;
    for (Side side : Side.values()) {
      if (zoomed) zoom(side, crossed);
      else if (crossed) become(side, chosen(side));
    }
    if (hasRoomForBoth()) return;
    if (zoomed) zoomedAway.put(Side.LEFT, open(Side.LEFT).get());
    of(open, Side.LEFT).set("");
  }

  private void zoom(Side side, boolean crossed) {
    String now = open(side).get();
    String away = zoomedAway.getOrDefault(side, "");
    if (crossed && chosen(side).isEmpty() && !now.isEmpty()) {
      become(side, "");
      zoomedAway.put(side, now);
    } else if (now.isEmpty() && !away.isEmpty() && !chosen(side).isEmpty()) {
      become(side, away);
    }
  }

  private void become(Side side, String id) {
    zoomedAway.remove(side);
    of(open, side).set(id);
  }

  private boolean hasRoomForBoth() {
    boolean both = Side.LEFT.least() + Side.RIGHT.least() <= room;
    return both || of(open, Side.LEFT).get().isEmpty() || of(open, Side.RIGHT).get().isEmpty();
  }

  private void choose(Side side, String id) {
    become(side, id);
    memory.put(key(side), id);
  }

  private String chosen(Side side) {
    List<String> there = panels.stream().filter(p -> p.side() == side).map(Panel::id).toList();
    String usual = wide && !there.isEmpty() ? there.getFirst() : "";
    return memory.text(key(side)).filter(id -> id.isEmpty() || there.contains(id)).orElse(usual);
  }

  private String key(Side side) {
    return side.key() + (wide ? ".wide" : ".narrow");
  }

  private double remembered(Side side) {
    int least = (int) (side.least() * TENTHS);
    return memory.number(side.key() + ".width", least, WIDEST * TENTHS).map(w -> w / (double) TENTHS).orElse(side.usual());
  }

  private static <T> T of(Map<Side, T> bySide, Side side) {
    return Objects.requireNonNull(bySide.get(side));
  }
}
