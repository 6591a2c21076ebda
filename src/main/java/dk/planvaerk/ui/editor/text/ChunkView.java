package dk.planvaerk.ui.editor.text;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws some lines. Its nodes are kept and refilled, so scrolling makes next to no new nodes. */
final class ChunkView {
  private static final double ROUNDING = 2;

  private final TextFlow flow = new TextFlow();
  private final Text bullet = text(Look.PLAIN);
  private List<Inked> shown = List.of();
  private double height;

  /**
   * @param moved told that the letters may lie elsewhere now, as when the style sheets have given them another size
   */
  ChunkView(Runnable moved) {
    flow.needsLayoutProperty().subscribe(needs -> {
      if (needs) moved.run();
    });
    flow.setManaged(false);
    bullet.setManaged(false);
    bullet.setText("•");
  }

  List<Node> nodes() {
    return List.of(bullet, flow);
  }

  /**
   * @param marks of the whole text
   */
  void show(Chunk chunk, double lineHeight, List<Mark> marks) {
    fill(Inked.of(chunk, marks));
    flow.setVisible(true);
    flow.relocate(chunk.left(), chunk.top());
    height = chunk.lines().size() * lineHeight;
    bullet.setVisible(chunk.hasBullet());
    bullet.setLayoutY(chunk.top() - bullet.getLayoutBounds().getMinY());
  }

  /** Makes room for the longest line: JavaFX must not break any, the line ends are in what it is given. */
  void layOut() {
    if (!flow.isVisible()) return;
    flow.resize(Math.ceil(flow.prefWidth(-1)) + ROUNDING, height);
    flow.layout();
  }

  void hide() {
    flow.setVisible(false);
    bullet.setVisible(false);
  }

  private void fill(List<Inked> parts) {
    if (parts.equals(shown)) return;
    shown = parts;
    var texts = flow.getChildren();
    while (texts.size() > parts.size()) texts.removeLast();
    for (int i = 0; i < parts.size(); i++) {
      Segment segment = parts.get(i).segment();
      if (i == texts.size()) texts.add(text(segment.look()));
      Text text = (Text) texts.get(i);
      List<String> classes = classes(parts.get(i));
      if (!text.getStyleClass().equals(classes)) text.getStyleClass().setAll(classes);
      if (!text.getText().equals(segment.text())) text.setText(segment.text());
    }
  }

  private static List<String> classes(Inked part) {
    String look = part.segment().look().styleClass();
    return part.ink().isEmpty() ? List.of(look) : List.of(look, part.ink());
  }

  static Text text(Look look) {
    var text = new Text();
    text.getStyleClass().setAll(look.styleClass());
    return text;
  }

  /** How far right a drawn place is. */
  double x(Chunk chunk, int drawn) {
    if (shown.isEmpty()) return chunk.left();
    for (PathElement e : flow.getCaretShape(drawn, true)) {
      if (e instanceof MoveTo to) return chunk.left() + to.getX();
    }
    return chunk.left();
  }

  /** The drawn place nearest to a point of the text. */
  int drawn(Chunk chunk, double x, double y) {
    return shown.isEmpty() ? 0 : flow.getHitInfo(new Point2D(x - chunk.left(), y - chunk.top())).getInsertionIndex();
  }
}
