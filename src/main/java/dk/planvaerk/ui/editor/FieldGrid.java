package dk.planvaerk.ui.editor;

import dk.planvaerk.ui.editor.text.FieldArea;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Labelled fields, one or two on a line, each line as tall as its tallest field. The labels of the left
 * and of the right side are as wide as the widest among them. (HBox and GridPane ask fields that grow
 * with their text for the height at another width than they then give them.)
 */
final class FieldGrid extends Region {
  record Entry(Label label, FieldArea area) {}

  private static final double GAP = 2;

  private final List<List<Entry>> lines = new ArrayList<>();

  FieldGrid() {
    getStyleClass().add("head-block");
  }

  /**
   * @param line one or two fields
   */
  void addLine(List<Entry> line) {
    lines.add(line);
    for (Entry e : line) {
      e.label().setLabelFor(e.area());
      getChildren().addAll(e.label(), e.area());
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    double height = in.getTop() + in.getBottom() - GAP;
    for (List<Entry> line : lines) height += lineHeight(line, width > 0 ? width : getWidth()) + GAP;
    return height;
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double y = Math.rint(in.getTop());
    for (List<Entry> line : lines) {
      double height = lineHeight(line, getWidth());
      for (int i = 0; i < line.size(); i++) {
        double x = Math.rint(in.getLeft()) + i * half(getWidth());
        double label = labelWidth(i);
        line.get(i).label().resizeRelocate(x, y, label, line.get(i).label().prefHeight(label));
        line.get(i).area().resizeRelocate(x + label, y, fieldWidth(line, i, getWidth()), height);
      }
      y += height + GAP;
    }
  }

  private double lineHeight(List<Entry> line, double width) {
    double height = 0;
    for (int i = 0; i < line.size(); i++) {
      height = Math.max(height, line.get(i).area().prefHeight(fieldWidth(line, i, width)));
    }
    return Math.ceil(height);
  }

  private double half(double width) {
    return Math.rint((width - getInsets().getLeft() - getInsets().getRight()) / 2);
  }

  private double fieldWidth(List<Entry> line, int i, double width) {
    double side = line.size() == 1 ? width - getInsets().getLeft() - getInsets().getRight() : half(width);
    return Math.max(1, side - labelWidth(i) - (line.size() > 1 && i == 0 ? 8 * GAP : 0));
  }

  /** The widest label of a side. */
  private double labelWidth(int side) {
    return Math.ceil(lines.stream()
        .filter(l -> l.size() > side)
        .mapToDouble(l -> l.get(side).label().prefWidth(-1))
        .max()
        .orElse(0));
  }
}
