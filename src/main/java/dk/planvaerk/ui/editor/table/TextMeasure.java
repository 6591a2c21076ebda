package dk.planvaerk.ui.editor.table;

import dk.planvaerk.ui.editor.table.CellText.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * How tall a cell is at a width. Exact heights come from a TextFlow off the scene that is laid out as
 * the shown one is, and are remembered; guesses come from counting characters.
 */
final class TextMeasure {
  private static final int REMEMBERED = 40_000;
  private static final String SAMPLE = "Der skal arbejdes med at skabe tydelighed i opgaven";

  private record Key(CellText text, double width) {}

  private final Map<Key, Double> heights = new LinkedHashMap<>(1024, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
      return size() > REMEMBERED;
    }
  };
  private final TextFlow flow = new TextFlow();
  private Font font = Font.getDefault();
  private Insets padding = Insets.EMPTY;
  private double lineHeight = 15;
  private double charWidth = 6;

  /** Takes the font and padding that the style sheet gave a cell; says whether they are others than before. */
  boolean use(Font newFont, Insets newPadding) {
    if (newFont.equals(font) && newPadding.equals(padding)) return false;
    font = newFont;
    padding = newPadding;
    heights.clear();
    var sample = new Text(SAMPLE);
    sample.setFont(font);
    lineHeight = sample.getLayoutBounds().getHeight();
    charWidth = sample.getLayoutBounds().getWidth() / SAMPLE.length();
    return true;
  }

  double lineHeight() {
    return lineHeight;
  }

  /** The height of the label above the text; 0 without one. */
  double label(CellText text, double width) {
    if (text.label().isEmpty()) return 0;
    return flow(List.of(new Segment(text.label(), CellText.Look.BOLD)), width);
  }

  /** What stands above the text of a cell with a label, so that a frame of this width can be drawn between them. */
  double aboveText(CellText text, double width, double frame) {
    return text.label().isEmpty() ? 0 : Math.ceil(padding.getTop() + label(text, width) - frame);
  }

  double exact(CellText text, double width) {
    return heights.computeIfAbsent(new Key(text, width), k -> {
      double lines = Math.max(lineHeight, flow(text.segments(), width));
      return Math.ceil(label(text, width) + lines + padding.getTop() + padding.getBottom());
    });
  }

  double guess(CellText text, double width) {
    double perLine = Math.max(1, inner(width) / charWidth - 3);
    int lines = text.label().isEmpty() ? 0 : 1;
    int chars = 0;
    for (Segment segment : text.segments()) {
      String s = segment.text();
      for (int i = 0; i < s.length(); i++) {
        if (s.charAt(i) == '\n') {
          lines += Math.max(1, (int) Math.ceil(chars / perLine));
          chars = 0;
        } else {
          chars++;
        }
      }
    }
    lines += Math.max(1, (int) Math.ceil(chars / perLine));
    return Math.ceil(lines * lineHeight + padding.getTop() + padding.getBottom());
  }

  private double inner(double width) {
    return Math.max(1, width - padding.getLeft() - padding.getRight());
  }

  private double flow(List<Segment> segments, double width) {
    var texts = flow.getChildren();
    while (texts.size() > segments.size()) texts.removeLast();
    while (texts.size() < segments.size()) texts.add(new Text());
    for (int i = 0; i < segments.size(); i++) {
      Text text = (Text) texts.get(i);
      text.setFont(font(segments.get(i).look()));
      text.setText(segments.get(i).text());
    }
    return flow.prefHeight(inner(width));
  }

  private Font font(CellText.Look look) {
    if (!look.isBold() && !look.isItalic()) return font;
    return Font.font(
        font.getFamily(),
        look.isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
        look.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR,
        font.getSize());
  }
}
