package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A ring around a cell. It is four lines, for a region with a border would be kept as an image and stretched. */
final class CellRing extends Group {
  private final List<Region> sides = Stream.generate(Region::new).limit(4).toList();
  private Spot.@Nullable InRow spot;

  CellRing() {
    setManaged(false);
    setMouseTransparent(true);
    for (Region side : sides) {
      side.setManaged(false);
      side.getStyleClass().add("cell-ring");
      getChildren().add(side);
    }
  }

  void mark(Spot.@Nullable InRow newSpot) {
    spot = newSpot;
  }

  void place(Map<String, RowPane> live) {
    Optional<RowPane> pane = Optional.ofNullable(spot).flatMap(s -> Optional.ofNullable(live.get(s.row())));
    Optional<Bounds> box = pane.flatMap(p -> Optional.ofNullable(spot).flatMap(p::cell).map(p::localToParent));
    setVisible(box.isPresent());
    box.ifPresent(this::surround);
  }

  private void surround(Bounds box) {
    double line = CellCover.RING;
    double x = box.getMinX();
    double y = box.getMinY();
    sides.get(0).resizeRelocate(x, y, box.getWidth(), line);
    sides.get(1).resizeRelocate(x, box.getMaxY() - line, box.getWidth(), line);
    sides.get(2).resizeRelocate(x, y, line, box.getHeight());
    sides.get(3).resizeRelocate(box.getMaxX() - line, y, line, box.getHeight());
  }
}
