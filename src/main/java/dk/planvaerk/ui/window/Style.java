package dk.planvaerk.ui.window;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the program: AtlantaFX's, our sheet on top, and the letters of Inter. */
final class Style {
  private static final String[] FONTS = {"Regular", "Italic", "SemiBold", "Bold", "BoldItalic"};

  private Style() {}

  /** Once, before the first window. */
  static void load() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    for (String face : FONTS) {
      try (InputStream in = Style.class.getResourceAsStream("/dk/planvaerk/ui/font/Inter-" + face + ".otf")) {
        if (in != null) Font.loadFont(in, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void apply(Scene scene) {
    scene.getStylesheets().add(String.valueOf(Style.class.getResource("style.css")));
  }
}
