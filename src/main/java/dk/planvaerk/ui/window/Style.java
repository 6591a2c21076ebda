package dk.planvaerk.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Our sheet on top of AtlantaFX's, and the letters of Inter. */
final class Style {
  static final List<String> SHEETS = List.of(String.valueOf(Style.class.getResource("style.css")));
  private static final String[] FONTS = {"Regular", "Italic", "SemiBold", "Bold", "BoldItalic"};

  private Style() {}

  /** Of the window, in the sizes that systems want. */
  static List<Image> icons() {
    return Stream.of(16, 32, 64, 128, 256).map(size -> new Image(String.valueOf(Style.class.getResource("icon-" + size + ".png")))).toList();
  }

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
