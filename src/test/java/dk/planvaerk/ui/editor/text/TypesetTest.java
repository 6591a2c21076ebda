package dk.planvaerk.ui.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomTexts;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class TypesetTest {
  private static final Typesetter DANISH = new Typesetter("da");
  private static final Font FONT = Font.font(13);

  private static Typeset set(Text text, double width) {
    return DANISH.set(Passage.of(text), FONT, width);
  }

  private static String drawn(Chunk chunk) {
    return chunk.segments().stream().map(Segment::text).collect(Collectors.joining());
  }

  @Test
  void hyphensAreDrawnAndAreNotInTheText() {
    Text text = Text.of("personalegennemstrømning");
    Chunk chunk = set(text, 100).chunks().getFirst();
    assertTrue(drawn(chunk).contains("-\n"), drawn(chunk));
    assertEquals(text.shown(), drawn(chunk).replace("-\n", ""));
  }

  @Test
  void eachPlaceIsDrawnOnceAndFoundAgain() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      Text text = new RandomTexts(random).text();
      Typeset set = set(text, 20 + random.nextInt(150));
      for (int place = 0; place <= text.shown().length(); place++) {
        if (Places.near(text, place) != place) continue;
        Typeset.At at = set.at(place, false);
        int drawn = at.chunk().drawn(at.line(), place);
        assertEquals(place, at.chunk().index(at.line(), drawn), "seed " + seed + " place " + place);
        boolean ends = place == text.shown().length() || text.shown().charAt(place) == '\n';
        if (!ends) assertEquals(text.shown().charAt(place), drawn(at.chunk()).charAt(drawn), "seed " + seed);
      }
    }
  }

  @Test
  void aLongTextIsDrawnInPieces() {
    Text text = Text.of("Der skal arbejdes med tydelighed. ".repeat(300));
    Typeset set = set(text, 150);
    assertTrue(set.chunks().size() > 5);
    assertEquals(text.shown().strip(), set.chunks().stream().map(TypesetTest::drawn).map(s -> s.replace("-\n", "").replace("\n", ""))
        .collect(Collectors.joining()).strip());
    int lines = set.chunks().stream().mapToInt(c -> c.lines().size()).sum();
    assertEquals(lines * set.lineHeight(), set.height(), 0.01);
  }

  @Test
  void paragraphsStandApartAndItemsAreIndented() {
    Typeset one = set(Text.of("a"), 100);
    Typeset two = set(Text.of("a\n• b"), 100);
    assertTrue(two.height() > 2 * one.height());
    assertTrue(two.chunks().get(1).left() > 0);
    assertTrue(two.chunks().get(1).hasBullet());
    assertEquals("b", drawn(two.chunks().get(1)));
  }

  @Test
  void looksAreDrawnAsTheyAre() {
    var text = new Text(List.of(new Paragraph(false, List.of(Run.bold("1. prioritet:"), Run.of(" Sundhed")), Extra.NONE)));
    assertEquals(List.of(new Segment("1. prioritet:", Look.BOLD), new Segment(" Sundhed", Look.PLAIN)),
        set(text, 1000).chunks().getFirst().segments());
  }
}
