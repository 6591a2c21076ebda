package dk.planvaerk.ui.editor.table;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The paper that a row stands on, the number of its heading, the lines between cells that stand beside each other, and its grip. */
final class PageEdge implements RowEdge {
  private final PageArrangement page;
  private final TextMeasure measure;
  private final Region paper = new Region();
  private final Pane lines = new Pane();
  private final Label number = new Label();
  private final Region grip = new Region();
  private CellFont font = CellFont.TEXT;

  PageEdge(PageArrangement page, TextMeasure measure) {
    this.page = page;
    this.measure = measure;
    paper.getStyleClass().add("page-paper");
    number.getStyleClass().add("page-number");
    grip.getStyleClass().add("row-grip");
    for (Region r : new Region[] {paper, lines, number, grip}) {
      r.setManaged(false);
      r.setMouseTransparent(true);
    }
    paper.setMouseTransparent(false);
  }

  @Override
  public List<Node> nodes() {
    return List.of(paper, lines, number, grip);
  }

  @Override
  public void show(RowLayout layout) {
    paper.resizeRelocate(page.left(), 0, page.width(), layout.height());
    draw(layout.lines());
    Box title = layout.boxes().stream().filter(b -> b.text().font().isTitle()).findFirst().orElse(null);
    number.setVisible(title != null && !layout.standing().number().isEmpty());
    double top = layout.boxes().getFirst().top();
    double size = measure.lineHeight();
    grip.resizeRelocate(page.textLeft() - size, top + Math.rint(size * 0.45), Math.rint(size / 3), Math.rint(size * 0.8));
    if (title == null) return;
    dress(title.text().font());
    double x = page.textLeft() + measure.padding().getLeft();
    number.resizeRelocate(x, title.top() + measure.padding().getTop(), title.x() - page.textLeft(), title.height());
  }

  private void dress(CellFont now) {
    if (now == font) return;
    number.getStyleClass().remove(font.styleClass());
    font = now;
    number.getStyleClass().add(now.styleClass());
  }

  private void draw(List<Rectangle2D> areas) {
    while (lines.getChildren().size() < areas.size()) {
      var area = new Region();
      area.setManaged(false);
      area.getStyleClass().add("page-lines");
      lines.getChildren().add(area);
    }
    for (int i = 0; i < lines.getChildren().size(); i++) {
      Node area = lines.getChildren().get(i);
      area.setVisible(i < areas.size());
      if (i < areas.size()) area.resizeRelocate(areas.get(i).getMinX(), areas.get(i).getMinY(), areas.get(i).getWidth(), areas.get(i).getHeight());
    }
  }

  @Override
  public void number(String now) {
    if (!number.getText().equals(now)) number.setText(now);
  }

  @Override
  public void stick(RowLayout layout, double hidden) {
    // a page scrolls as a whole
  }

  @Override
  public boolean sticks() {
    return false;
  }
}
