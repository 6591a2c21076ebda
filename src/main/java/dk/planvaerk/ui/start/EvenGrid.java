package dk.planvaerk.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Columns of the same width that fill the line, as many as there is room for; in each line all are as tall as the
 * tallest. How narrow one may become is its least width.
 */
final class EvenGrid extends FlowPane {
  private record Line(double y, double height, List<Node> nodes) {}

  EvenGrid(String styleClass, Node... children) {
    super(children);
    getStyleClass().add(styleClass);
  }

  @Override
  protected double computePrefHeight(double width) {
    double bottom = lines(width > 0 ? width : getWidth()).stream().mapToDouble(l -> l.y() + l.height()).max().orElse(0);
    return bottom + getInsets().getBottom();
  }

  @Override
  protected double computeMinWidth(double height) {
    return least() + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    for (Line line : lines(getWidth())) {
      double x = getInsets().getLeft();
      for (Node node : line.nodes()) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(line.y()), snapSizeX(each), snapSizeY(line.height()));
        x += each + getHgap();
      }
    }
  }

  private List<Line> lines(double width) {
    double each = each(width);
    int across = across(width);
    List<Node> all = getManagedChildren();
    var lines = new ArrayList<Line>();
    double y = getInsets().getTop();
    for (int i = 0; i < all.size(); i += across) {
      List<Node> nodes = all.subList(i, Math.min(i + across, all.size()));
      double height = nodes.stream().mapToDouble(n -> n.prefHeight(each)).max().orElse(0);
      lines.add(new Line(y, height, nodes));
      y += height + getVgap();
    }
    return lines;
  }

  private int across(double width) {
    double room = inner(width) + getHgap();
    return Math.clamp((int) (room / (least() + getHgap())), 1, Math.max(1, getManagedChildren().size()));
  }

  private double each(double width) {
    int across = across(width);
    return Math.floor((inner(width) - (across - 1) * getHgap()) / across);
  }

  private double inner(double width) {
    Insets in = getInsets();
    return width - in.getLeft() - in.getRight();
  }

  private double least() {
    return getManagedChildren().stream().mapToDouble(n -> n.minWidth(-1)).max().orElse(1);
  }
}
