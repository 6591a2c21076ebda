package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.ui.editor.text.Look;
import dk.planvaerk.ui.editor.text.TextLabel;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The heading row: heading and guide question of each column. */
final class Heading extends Region {
  private final Columns columns;
  private final Typesetter typesetter;
  private final List<VBox> cells = new ArrayList<>();
  private final List<Region> guides = new ArrayList<>();
  private final List<ColumnBorder> borders = new ArrayList<>();
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

  /** Lets the user draw the borders between the columns. */
  void onWidths(Consumer<List<Column>> taken) {
    for (int i = 0; i + 1 < columns.count(); i++) borders.add(new ColumnBorder(columns, i, taken));
    getChildren().addAll(borders);
  }

  private VBox cell(Column column) {
    var label = new TextLabel(typesetter, column.heading(), Look.BOLD);
    label.getStyleClass().add("heading-label");
    var guide = new TextLabel(typesetter, column.guide(), Look.GUIDE);
    guide.getStyleClass().add("heading-guide");
    guide.managedProperty().bind(guide.visibleProperty());
    if (!column.guide().isEmpty()) Tooltip.install(label, new Tooltip(column.guide()));
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
      double texts = cell.getChildren().stream().mapToDouble(n -> n.prefHeight(width)).sum();
      tallest = Math.max(tallest, texts + cell.getSpacing() + cell.getInsets().getTop() + cell.getInsets().getBottom());
    }
    boolean shown = tallest <= most;
    guides.forEach(g -> g.setVisible(shown));
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
    borders.forEach(b -> b.place(getHeight()));
  }
}
