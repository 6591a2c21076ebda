package dk.planvaerk.ui.editor.text;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** A font and its looks. The widths of words are remembered: a plan says the same ones again and again. */
final class Typeface implements Widths {
  private static final int REMEMBERED = 20_000;

  private final Font font;
  private final double lineHeight;
  private final Map<Look, Map<String, Double>> known = new EnumMap<>(Look.class);
  private final Map<Look, Text> measures = new EnumMap<>(Look.class);

  Typeface(Font font) {
    this.font = font;
    var sample = new Text("Åg");
    sample.setFont(font);
    lineHeight = sample.getLayoutBounds().getHeight();
  }

  double lineHeight() {
    return lineHeight;
  }

  double size() {
    return font.getSize();
  }

  @Override
  public double of(String characters, Look look) {
    return known.computeIfAbsent(look, l -> new Remembered<>(REMEMBERED))
        .computeIfAbsent(characters, c -> measured(c, look));
  }

  private double measured(String characters, Look look) {
    Text measure = measures.computeIfAbsent(look, this::measure);
    measure.setText(characters);
    return measure.getLayoutBounds().getWidth();
  }

  private Text measure(Look look) {
    var text = new Text();
    boolean plain = !look.isBold() && !look.isItalic();
    boolean heading = font.getStyle().contains("Bold") && look != Look.GUIDE;
    text.setFont(plain ? font : Font.font(font.getFamily(),
        look.isBold() || heading ? FontWeight.BOLD : FontWeight.NORMAL,
        look.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR, font.getSize()));
    return text;
  }
}
