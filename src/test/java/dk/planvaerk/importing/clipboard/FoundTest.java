package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was on the clipboard when something came in that its program marks as no content, or not as it was shown. */
class FoundTest {
  @Test
  void aCommentOfWordIsNoText() throws IOException {
    HtmlText text = text("word-comment-cell");
    assertEquals("Der afholdes møde hver uge.", text.text().shown());
    assertTrue(text.text().isBold(0, 3));
    assertEquals(List.of("1 kommentar: »Er det nu rigtigt?«"), said(text.left()));
  }

  @Test
  void aCommentLongerThanTheTableDoesNotHideIt() throws IOException {
    Grid grid = grid("word-comment");
    assertEquals(List.of(List.of("Tema", "Hvad"), List.of("Beskæftigelse", "Der afholdes møde hver uge.")), shown(grid));
    assertEquals(List.of("1 kommentar: »Er det nu rigtigt?«"), said(grid.notes()));
    String longer = html("word-comment").replace("Er det nu rigtigt?", "Er det nu rigtigt? ".repeat(100));
    assertEquals(2, HtmlGrid.read(longer, "").orElseThrow().width());
  }

  @Test
  void whatWasDeletedUnderTrackedChangesStaysDeleted() throws IOException {
    HtmlText text = text("word-tracked-cell");
    assertEquals("Frist: 1. juni 2025", text.text().shown());
    assertEquals(List.of("3 slettede ord: »1. maj 2025«"), said(text.left()));
  }

  @Test
  void numbersAreTheSourcesOwn() throws IOException {
    assertEquals("1. Første trin\n• underpunkt a\n• underpunkt b\n2. Andet trin\n3. Tredje trin", text("list-nested").text().shown());
    assertEquals("i. Romersk et\nii. Romersk to\niii. Romersk tre\niv. Romersk fire\nv. Romersk fem", text("word-roman").text().shown());
  }

  @Test
  void lettersOfSymbolFontsAreTheSignsTheyDraw() throws IOException {
    assertEquals("Status → færdig ✓ og ☑ glad ☺ →", text("word-symbols").text().shown());
  }

  @Test
  void aColumnTooNarrowHasItsDateFromThePlainText() throws IOException {
    Grid grid = grid("excel-hash");
    assertEquals(List.of(List.of("Tema", "Hvornår"), List.of("Sundhed", "01-06-2025"), List.of("Trivsel", "1. juni 2025")), shown(grid));
    assertEquals(List.of(), said(grid.notes()));
    Grid alone = HtmlGrid.read(html("excel-hash"), "").orElseThrow();
    assertEquals("", shown(alone).get(1).get(1));
    assertEquals(List.of("Indholdet af 1 celle, der kun viser ####. Gør kolonnen bredere i regnearket, og kopiér igen"),
        said(alone.notes()));
  }

  @Test
  void hiddenRowsAndColumnsStayBehindAndAreTold() throws IOException {
    Grid grid = grid("excel-hidden");
    assertEquals(List.of(List.of("Tema", "Hvad"), List.of("Sundhed", "Kursus"), List.of("Trivsel", "Møde")), shown(grid));
    assertEquals(List.of("1 skjult række: »Skjult række x Skjult aktivitet«", "1 skjult kolonne: »Intern note«"), said(grid.notes()));
  }

  @Test
  void asTextATableHasNothingHiddenEither() throws IOException {
    HtmlText text = text("excel-hidden");
    assertEquals("Tema Hvad\nSundhed Kursus\nTrivsel Møde", text.text().shown());
    assertEquals(2, text.left().size());
  }

  private static Grid grid(String name) throws IOException {
    return HtmlGrid.read(html(name), plain(name)).orElseThrow();
  }

  private static HtmlText text(String name) throws IOException {
    return HtmlText.read(html(name), plain(name)).orElseThrow();
  }

  private static String html(String name) throws IOException {
    return file(name + ".html");
  }

  private static String plain(String name) throws IOException {
    return file(name + ".txt");
  }

  /** Empty where there is none. */
  private static String file(String name) throws IOException {
    try (InputStream in = FoundTest.class.getResourceAsStream("found/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<List<String>> shown(Grid grid) {
    return grid.rows().stream().map(r -> r.stream().map(c -> c.text().shown()).toList()).toList();
  }

  private static List<String> said(List<Message> notes) {
    return notes.stream().map(n -> n.in(Texts.DANISH)).toList();
  }
}
