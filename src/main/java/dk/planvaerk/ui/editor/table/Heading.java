package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.ui.editor.text.Look;
import dk.planvaerk.ui.editor.text.Passage;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The heading row: heading and guide question of each column. */
final class Heading extends Region {
  private final Columns columns;
  private final Typesetter typesetter;
  private final List<VBox> cells = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Label> guides = new ArrayList<>();
  private final Region gutter = new Region();

  Heading(Columns columns, Typesetter typesetter) {
    this.columns = columns;
    this.typesetter = typesetter;
    getStyleClass().add("heading");
    gutter.getStyleClass().add("heading-cell");
    gutter.setManaged(false);
    getChildren().add(gutter);
    for (Column column : columns.all()) cells.add(cell(column));
    getChildren().addAll(cells);
  }

  private VBox cell(Column column) {
    var label = new Label(column.heading());
    label.getStyleClass().add("heading-label");
    var guide = new Label(column.guide());
    guide.getStyleClass().add("heading-guide");
    label.setWrapText(true);
    guide.setWrapText(true);
    guide.managedProperty().bind(guide.visibleProperty());
    if (!column.guide().isEmpty()) Tooltip.install(label, new Tooltip(column.guide()));
    guide.setAccessibleText(column.guide());
    label.setAccessibleText(column.heading());
    labels.add(label);
    guides.add(guide);
    var box = new VBox(label, guide);
    box.getStyleClass().add("heading-cell");
    box.setManaged(false);
    return box;
  }

  /**
   * Shows the guide questions where they leave enough room for the rows; folded, each is its heading's tooltip.
   *
   * @param most how tall the heading may become
   */
  void foldAbove(double most) {
    double tallest = 0;
    for (int i = 0; i < cells.size(); i++) {
      VBox cell = cells.get(i);
      double width = columns.width(i) - cell.getInsets().getLeft() - cell.getInsets().getRight();
      hyphenate(labels.get(i), columns.all().get(i).heading(), width);
      hyphenate(guides.get(i), columns.all().get(i).guide(), width);
      double texts = cell.getChildren().stream().mapToDouble(n -> n.prefHeight(width)).sum();
      tallest = Math.max(tallest, texts + cell.getSpacing() + cell.getInsets().getTop() + cell.getInsets().getBottom());
    }
    boolean shown = tallest <= most;
    guides.forEach(g -> g.setVisible(shown));
  }

  /** A label by itself breaks a long word anywhere and without a hyphen. */
  private void hyphenate(Label label, String text, double width) {
    String drawn = typesetter.set(Passage.of(text, Look.PLAIN), label.getFont(), Math.max(1, Math.floor(width) - 1)).drawn();
    if (!drawn.equals(label.getText())) label.setText(drawn);
  }

  @Override
  protected double computePrefHeight(double width) {
    double tallest = 0;
    for (int i = 0; i < cells.size(); i++) tallest = Math.max(tallest, cells.get(i).prefHeight(columns.width(i)));
    return Math.ceil(tallest) + 2 * Columns.LINE;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - 2 * Columns.LINE;
    gutter.resizeRelocate(0, Columns.LINE, columns.gutter() - Columns.LINE, height);
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).resizeRelocate(columns.x(i), Columns.LINE, columns.width(i), height);
    }
  }
}
