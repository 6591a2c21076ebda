package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.hyphenation.Hyphenation;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final Letters LETTERS = new Letters();
  private static final LineBreaker DANISH = new LineBreaker(LETTERS, Hyphenation.of("da"));

  private static List<String> lines(String text, float width) {
    return shown(DANISH.lines(LETTERS.signs(text, Look.plain(8)), width));
  }

  private static List<String> shown(List<Line> lines) {
    return lines.stream().map(l -> l.pieces().stream().map(Piece::shown).collect(Collectors.joining())).toList();
  }

  @Test
  void spacesEndLinesAndStayInTheText() {
    assertEquals(List.of("Jan Hoel, Carsten ", "Pedersen"), lines("Jan Hoel, Carsten Pedersen", 70));
    assertEquals(List.of(""), lines("", 70));
    assertEquals(List.of("  Tema"), lines("  Tema", 70));
  }

  @Test
  void longWordsAreBrokenWhereDanishBreaksThem() {
    assertEquals(List.of("kvalitetsud-", "viklingspro-", "cessen"), lines("kvalitetsudviklingsprocessen", 45));
    assertEquals(List.of("undervisning og ", "arbejdsgangsbe-", "kræftelse for alle"),
        lines("undervisning og arbejdsgangsbekræftelse for alle", 62));
  }

  @Test
  void aWordIsNotBrokenForALittle() {
    assertEquals(List.of("samt undervisning ", "medarbejdere"), lines("samt undervisning medarbejdere", 75));
  }

  @Test
  void noParagraphEndsWithAScrapOfAWord() {
    assertEquals(List.of("Carsten K ", "Pedersen"), lines("Carsten K Pedersen", 62));
  }

  @Test
  void whatHasNoPlaceToBreakIsBrokenAtTheEdge() {
    List<String> lines = lines("SOCIAL1TILSYN2MIDT3JYL", 40);
    assertTrue(lines.size() > 2);
    assertEquals("SOCIAL1TILSYN2MIDT3JYL", String.join("", lines));
    assertEquals(3, lines("abc", 0.1f).size());
  }

  @Test
  void aWordOfDifferentLooksIsOneWord() {
    var runs = List.of(new PrintedRun("kvalitets", true, false, false, false), Samples.run("udvikling"));
    var lines = DANISH.lines(LETTERS.signs(new PrintedParagraph(false, runs), 8), 50);
    assertEquals(List.of("kvalitetsud-", "vikling"), shown(lines));
    assertEquals(List.of(true, false, false), lines.getFirst().pieces().stream().map(p -> p.look().bold()).toList());
  }

  @Test
  void aHyphenAtTheEndIsNoPartOfTheText() {
    Piece hyphen = lines45().getFirst().pieces().getLast();
    assertEquals("-", hyphen.shown());
    assertEquals("\u00AD", hyphen.actual());
  }

  private static List<Line> lines45() {
    return DANISH.lines(LETTERS.signs("kvalitetsudviklingsprocessen", Look.plain(8)), 45);
  }

  @Test
  void noLineIsWiderThanItsBox() {
    var signs = LETTERS.signs(Samples.words(300), 8);
    for (float width = 20; width < 200; width += 7) {
      for (Line line : DANISH.lines(signs, width)) assertTrue(line.width() <= width + 0.01f, line.toString());
    }
  }
}
