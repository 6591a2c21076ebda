package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.PlanFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs, and letters of other alphabets than ours: each as it is, in its order. */
class PdfSignsTest {
  private static Pdf pdf(String... paragraphs) {
    return Pdf.of(Samples.table(1, Samples.row(1, Arrays.stream(paragraphs).map(Samples::line).toArray(PrintedParagraph[]::new))));
  }

  private static List<TextPosition> glyphs(String text) {
    return pdf(text).tags().all("TBody").getFirst().all("P").getFirst().glyphs();
  }

  /** From left to right. */
  private static String seen(String text) {
    return String.join("", glyphs(text).stream()
        .sorted((a, b) -> Float.compare(a.getX(), b.getX())).map(TextPosition::getUnicode).toList());
  }

  @Test
  void noTwoSignsAreTheSameOnPaper() {
    var drawn = new HashSet<String>();
    List<TextPosition> glyphs = glyphs(Samples.SIGNS).stream().filter(g -> !g.getUnicode().isBlank()).toList();
    assertEquals(Samples.SIGNS.replace(" ", "").codePoints().count(), glyphs.size());
    for (TextPosition glyph : glyphs) {
      assertFalse(glyph.getUnicode().equals("□"), Samples.SIGNS);
      assertTrue(drawn.add(glyph.getFont().getName() + Arrays.toString(glyph.getCharacterCodes())), glyph.getUnicode());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ved שלום עולם (א) slut, ved (א) םלוע םולש slut",
    "'שלום עולם.', .םלוע םולש",
    "רחוב 12 ב, ב 12 בוחר",
    "abc, abc",
  })
  void whatIsReadFromTheRightStandsSo(String text, String expected) {
    assertEquals(expected, seen(text));
  }

  @Test
  void arabicLettersAreJoinedAsTheyStand() {
    assertEquals("\uFEE1\u2060\uFEFC\uFEB3", seen("سلام"));
    assertEquals("\uFEAA\uFEE4\uFEA4\uFEE3", seen("محمد"));
    assertEquals("\uFEED", ArabicForms.shown("\u0648\u0648", 1), "waw joins nothing behind it");
    assertEquals(List.of("\uFE8D", "\uFEE3"),
        List.of(ArabicForms.shown("\u0627\u0645\u0646", 0), ArabicForms.shown("\u0627\u0645\u0646", 1)));
    assertEquals("\uFEE1", ArabicForms.shown("\u0645\u200C\u06CC", 0), "a non-joiner keeps them apart");
  }

  @Test
  void aLongParagraphFromTheRightBeginsAtTheTopAndAtTheRightEdge() {
    String words = "אבגד הוזח טיכל מנסע פצקר שתאב ".repeat(30).strip();
    List<TextPosition> glyphs = glyphs(words);
    float top = (float) glyphs.stream().mapToDouble(TextPosition::getY).min().orElseThrow();
    List<TextPosition> first = glyphs.stream().filter(g -> g.getY() == top && g.getUnicode().equals("א")).toList();
    double right = glyphs.stream().filter(g -> !g.getUnicode().isBlank()).mapToDouble(g -> g.getX() + g.getWidth()).max().orElseThrow();
    assertTrue(first.stream().anyMatch(g -> Math.abs(g.getX() + g.getWidth() - right) < 0.1),
        "the first letter is the rightmost of the first line");
  }

  /** A mark is on its letter wherever the letter stands, and a line never ends between them. */
  @Test
  void aLetterAndItsMarksAreOneSign() {
    for (String one : List.of("x\u0323", "\u05E9\u05C1", "\u0645\u064F", "👩‍⚕️", "👍🏽", "⚠️", "1️⃣", "a\u200D")) {
      List<Sign> signs = new Letters().signs(one, Look.plain(9));
      assertEquals(1, signs.size(), one);
      assertEquals(one, signs.getFirst().said());
    }
  }

  /** A control that turns letters around is followed, as on the screen and in Word; the text behind it stays what was written. */
  @Test
  void lettersThatAreTurnedAroundAreStillTheTextThatWasWritten() {
    Pdf pdf = pdf("ABC \u202Eabc def\u202C slut");
    assertTrue(pdf.tags().allText().contains("ABC abc def slut"), pdf.tags().allText());
    assertEquals("ABC fed cba slut", seen("ABC \u202Eabc def\u202C slut"));
  }

  @Test
  void whatIsMissingIsSaid() {
    var exporter = new PdfExporter();
    assertEquals(List.of(), exporter.missing(Samples.SIGNS + " שלום محمد Привет Ω ≥ é 👩‍👩‍👧 x\u0323 \u200B\u202E – … □"));
    assertEquals(List.of("中", "文"), exporter.missing("a中文b"));
    assertEquals(List.of("\uF0B7"), exporter.missing("\uF0B7 punkt"));
    assertEquals(List.of("\u20E0"), exporter.missing("a\u20E0"));
  }

  /** The quick answer for Latin letters is a true one. */
  @Test
  void allLatinLettersAreThere() {
    var letters = new Letters();
    for (char c = ' '; c < 0x250; c++) {
      if (!Character.isISOControl(c)) assertEquals(List.of(), letters.missing(Character.toString(c)), Integer.toHexString(c));
    }
  }

  @Test
  void eachTextOfAHardPlanCanBeReadBack() throws Exception {
    Printout printout = Printed.of(PlanFile.parse(resource("hard-uni.plan")));
    String text = Pdf.of(printout).look(d -> new PDFTextStripper().getText(d));
    for (String word : List.of("עברית", "תוכנית", "☐", "★", "✔", "Привет", "العربية")) assertTrue(text.contains(word), word + " in " + text);
  }

  /** By another program, where it is there. */
  @Test
  void anotherProgramReadsTheTextInItsOrder(@TempDir Path folder) throws Exception {
    List<String> said = List.of("ved שלום עולם (א) slut", "navn محمد علي her", "السلام hilsen", "✓ Instruks skrevet", "a🙂b 👩‍⚕️ 中文");
    Path file = Files.write(folder.resolve("x.pdf"), pdf(said.toArray(String[]::new)).bytes());
    Process process;
    try {
      process = new ProcessBuilder("pdftotext", file.toString(), "-").start();
    } catch (IOException e) {
      Assumptions.abort("skipped: no pdftotext");
      return;
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(20, TimeUnit.SECONDS);
    var lines = new ArrayList<>(text.lines().map(l -> l.replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "").strip()).toList());
    for (String one : said) assertTrue(lines.contains(one), one + " in " + text);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PdfSignsTest.class.getResourceAsStream("/dk/planvaerk/export/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
