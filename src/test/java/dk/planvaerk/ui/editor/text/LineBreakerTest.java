package dk.planvaerk.ui.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.hyphenation.Hyphenation;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomTexts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  /** Each character is as wide as the next. */
  private static final Widths EVEN = (characters, look) -> characters.length();
  private static final LineBreaker DANISH = new LineBreaker(Hyphenation.of("da"));

  private static List<String> lines(String text, double width) {
    return lines(Passage.of(text, Look.PLAIN).getFirst(), width);
  }

  private static List<String> lines(Passage passage, double width) {
    String all = passage.characters();
    return DANISH.lines(passage, EVEN, width).stream()
        .map(l -> all.substring(l.from(), l.to()) + (l.hyphen() ? "-" : "")).toList();
  }

  @Test
  void spacesEndLinesAndStayInTheText() {
    assertEquals(List.of("Jan Hoel, Carsten ", "Pedersen"), lines("Jan Hoel, Carsten Pedersen", 20));
    assertEquals(List.of(""), lines("", 20));
    assertEquals(List.of("  Tema"), lines("  Tema", 20));
    assertEquals(List.of("Tema     ", "og"), lines("Tema     og", 5));
  }

  @Test
  void longWordsAreBrokenWhereDanishBreaksThem() {
    assertEquals(List.of("personalegen-", "nemstrømning"), lines("personalegennemstrømning", 14));
    assertEquals(List.of("Aftale-", "holder og ", "afdelings-", "leder"), lines("Aftaleholder og afdelingsleder", 10));
    assertEquals(List.of("undervisning og arbejds-", "gange for alle"), lines("undervisning og arbejdsgange for alle", 24));
  }

  @Test
  void aWordIsNotBrokenForALittle() {
    assertEquals(List.of("samt undervisning ", "medarbejdere"), lines("samt undervisning medarbejdere", 22));
  }

  @Test
  void whatHasNoPlaceToBreakIsBrokenAtTheEdgeButNeverInALetter() {
    assertEquals(List.of("LA2VUM", "2XQZTV"), lines("LA2VUM2XQZTV", 6));
    assertEquals(List.of("a", "b", "c"), lines("abc", 0.1));
    assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE01"), lines("\uD83D\uDE00\uD83D\uDE01", 1));
  }

  @Test
  void aWordOfDifferentLooksIsOneWord() {
    var passage = new Passage(false, List.of(new Segment("kvalitets", Look.BOLD), new Segment("udvikling", Look.PLAIN)));
    assertEquals(List.of("kvalitetsud-", "vikling"), lines(passage, 13));
  }

  @Test
  void theLinesHoldTheTextAndNoneIsTooWide() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      Text text = new RandomTexts(random).text();
      double width = 1 + random.nextInt(30);
      for (Passage passage : Passage.of(text)) {
        int at = 0;
        for (Line line : DANISH.lines(passage, EVEN, width)) {
          assertEquals(at, line.from(), "seed " + seed);
          at = line.to();
          String ink = passage.characters().substring(line.from(), line.to()).stripTrailing() + (line.hyphen() ? "-" : "");
          boolean one = Jumps.nextCharacter(ink, 0) == ink.length();
          assertTrue(ink.length() <= width || one, "seed " + seed + " " + ink);
        }
        assertEquals(passage.characters().length(), at, "seed " + seed);
      }
    }
  }
}
