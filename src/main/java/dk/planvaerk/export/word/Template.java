package dk.planvaerk.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The parts that are the same in each file but for the language. */
final class Template {
  static final List<Part> PARTS = List.of(Part.STYLES, Part.NUMBERING, Part.SETTINGS, Part.FONTS);

  private static final String LANGUAGE = "{language}";

  private Template() {}

  static byte[] bytes(Part part, String language) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream("template/" + part.fileName())) {
      String text = new String(Objects.requireNonNull(in, part.path()).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(LANGUAGE, language).getBytes(StandardCharsets.UTF_8);
    }
  }
}
