package dk.planvaerk.ui.editor.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.text.Font;

/** Cells that nobody sees, to know which fonts and which padding the style sheets give to cells. */
final class Probes {
  private final Map<CellFont, CellView> views = new EnumMap<>(CellFont.class);

  Probes() {
    for (CellFont font : CellFont.values()) {
      if (font == CellFont.LABEL) continue;
      var view = new CellView();
      view.dress(font);
      view.setVisible(false);
      view.setManaged(false);
      views.put(font, view);
    }
  }

  List<? extends Node> nodes() {
    return List.copyOf(views.values());
  }

  /** Told whenever a font becomes another. */
  void onChange(Runnable changed) {
    views.values().forEach(v -> v.font().subscribe(changed));
    text().labelFont().subscribe(changed);
  }

  Map<CellFont, Font> fonts() {
    var fonts = new EnumMap<CellFont, Font>(CellFont.class);
    views.forEach((font, view) -> fonts.put(font, view.font().getValue()));
    fonts.put(CellFont.LABEL, text().labelFont().getValue());
    return fonts;
  }

  Insets padding() {
    return text().getInsets();
  }

  private CellView text() {
    return Objects.requireNonNull(views.get(CellFont.TEXT));
  }
}
