package dk.planvaerk.ui.editor.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The numbers at the left of the rows: which rows are marked there, and where dragged rows would land. */
public final class Gutter {
  /**
   * A place between two rows.
   *
   * @param before id of the row below it, or null below the last
   * @param y in pixels from the top of the rows in sight
   */
  public record Gap(@Nullable String before, double y) {}

  private static final double LINE = 3;
  private static final double EDGE = 36;

  private final Arrangement arrangement;
  private final RowHeights rows;
  private final Map<String, RowPane> live;
  private final Pane viewport;
  private final Region line = new Region();
  private final Set<String> selected = new HashSet<>();
  private String current = "";

  Gutter(Arrangement arrangement, RowHeights rows, Map<String, RowPane> live, Pane viewport) {
    this.arrangement = arrangement;
    this.rows = rows;
    this.live = live;
    this.viewport = viewport;
    line.getStyleClass().add("drop-line");
    line.setManaged(false);
    line.setVisible(false);
    viewport.getChildren().add(line);
  }

  /** The row whose number is under a point of the scene. */
  public Optional<String> rowAt(double sceneX, double sceneY) {
    Point2D p = viewport.sceneToLocal(sceneX, sceneY);
    if (!viewport.contains(p) || !arrangement.isGutter(p.getX())) return Optional.empty();
    return live.entrySet().stream()
        .filter(e -> e.getValue().stands(p.getY()))
        .map(Map.Entry::getKey).findFirst();
  }

  /** The gap nearest to a height in the scene, among the rows in sight. */
  public Optional<Gap> gapAt(double sceneY) {
    double y = viewport.sceneToLocal(0, sceneY).getY();
    return live.entrySet().stream()
        .flatMap(e -> gaps(e.getKey(), e.getValue()).stream())
        .min(Comparator.comparingDouble(g -> Math.abs(g.y() - y)));
  }

  private List<Gap> gaps(String id, RowPane pane) {
    int next = rows.index(id) + 1;
    String below = next < rows.count() ? rows.row(next).id() : null;
    return List.of(new Gap(id, pane.getLayoutY()), new Gap(below, pane.bottom()));
  }

  /** How far a height in the scene is past the zone at the upper (negative) or lower edge; 0 between them. */
  public double pastEdge(double sceneY) {
    double y = viewport.sceneToLocal(0, sceneY).getY();
    return y < EDGE ? y - EDGE : Math.max(0, y - (viewport.getHeight() - EDGE));
  }

  /** Shows where dragged rows would land; nothing takes the line away. */
  public void show(Optional<Gap> gap) {
    line.setVisible(gap.isPresent());
    gap.ifPresent(g -> line.resizeRelocate(arrangement.left(), Math.clamp(g.y() - 2, 0, Math.max(0, viewport.getHeight() - LINE)), arrangement.width(), LINE));
    line.toFront();
  }

  /** Marks rows that are selected, and the one where the user is. */
  public void mark(List<String> newSelected, String newCurrent) {
    selected.clear();
    selected.addAll(newSelected);
    current = newCurrent;
    live.forEach(this::mark);
  }

  void mark(String id, RowPane pane) {
    pane.mark(selected.contains(id), id.equals(current));
  }

  /** Whether enough of a row is in sight to know it by. */
  public boolean isInSight(String row) {
    RowPane pane = live.get(row);
    if (pane == null) return false;
    double seen = Math.min(pane.bottom(), viewport.getHeight()) - Math.max(0, pane.getLayoutY());
    return seen >= Math.min(pane.getHeight(), 2 * EDGE);
  }
}
