package dk.planvaerk.ui.editor.merge;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two columns of the same width, as tall as the taller one needs. */
final class SideBySide extends Region {
  private static final double GAP = 12;

  private final Region left;
  private final Region right;

  SideBySide(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private static double half(double width) {
    return Math.max(1, Math.floor((width - GAP) / 2));
  }

  @Override
  protected double computePrefHeight(double width) {
    double half = half(width > 0 ? width : getWidth());
    return Math.max(left.prefHeight(half), right.prefHeight(half));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double half = half(getWidth());
    left.resizeRelocate(0, 0, half, getHeight());
    right.resizeRelocate(half + GAP, 0, half, getHeight());
  }
}
