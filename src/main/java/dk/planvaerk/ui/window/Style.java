package dk.planvaerk.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Our sheet on top of AtlantaFX's, and the letters of Inter. */
final class Style {
  static final List<String> SHEETS = List.of(String.valueOf(Style.class.getResource("style.css")));
  private static final String[] FONTS = {"Regular", "Italic", "SemiBold", "Bold", "BoldItalic"};

  private Style() {}

  /** Once, before the first window. */
  static void load() {
    for (String face : FONTS) {
      try (InputStream in = Style.class.getResourceAsStream("/dk/planvaerk/ui/font/Inter-" + face + ".otf")) {
        if (in != null) Font.loadFont(in, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
