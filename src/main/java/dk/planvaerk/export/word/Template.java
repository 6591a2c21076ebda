package dk.planvaerk.export.word;

import dk.planvaerk.plan.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The parts that are the same in each file but for the language, the sizes of the table's text and what the first heading is. */
final class Template {
  static final List<Part> PARTS = List.of(Part.STYLES, Part.NUMBERING, Part.SETTINGS, Part.FONTS);

  private static final String LANGUAGE = "{language}";
  /** In half points. */
  private static final String TEXT_SIZE = "{text size}";
  private static final String SMALL_SIZE = "{small size}";
  /** From one line to the next, in twips. */
  private static final String TEXT_LINE = "{text line}";
  private static final String SMALL_LINE = "{small line}";
  private static final String SPACING = "{spacing of heading 1}";
  /** The title of a table stands at the top of the sheet. */
  private static final String OF_TITLE = "<w:spacing w:before=\"0\" w:after=\"120\"/>";
  private static final String OF_CHAPTER = "<w:spacing w:before=\"400\" w:after=\"0\" w:line=\"384\" w:lineRule=\"atLeast\"/>";

  private Template() {}

  /**
   * A part.
   *
   * @param chapters whether the first heading is that of a chapter and not of the document
   */
  static byte[] bytes(Part part, String language, Page page, boolean chapters) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream("template/" + part.fileName())) {
      String text = new String(Objects.requireNonNull(in, part.path()).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(LANGUAGE, language).replace(SPACING, chapters ? OF_CHAPTER : OF_TITLE)
          .replace(TEXT_SIZE, Integer.toString(2 * page.textSize()))
          .replace(TEXT_LINE, Integer.toString(RowHeights.line(page.textSize())))
          .replace(SMALL_SIZE, Integer.toString(2 * page.smallSize()))
          .replace(SMALL_LINE, Integer.toString(RowHeights.line(page.smallSize())))
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
