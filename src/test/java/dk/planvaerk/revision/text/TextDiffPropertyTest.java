package dk.planvaerk.revision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomTexts;
import dk.planvaerk.revision.text.Segment.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDiffPropertyTest {
  private static final int SEEDS = 3_000;

  private static void check(String before, String after, String about) {
    List<Segment> segments = TextDiff.between(before, after);
    assertEquals(after, TextCase.joined(segments, Kind.ADDED), about);
    assertEquals(TextCase.words(before), TextCase.words(TextCase.joined(segments, Kind.REMOVED)), about);
    assertEquals(TextCase.words(before).equals(TextCase.words(after)), !TextDiff.isChanged(segments), about);
    for (int i = 1; i < segments.size(); i++) assertFalse(segments.get(i).kind() == segments.get(i - 1).kind(), about);
    assertFalse(TextDiff.isChanged(TextDiff.between(after, after)), about);
  }

  @Test
  void segmentsOfAnyTwoTextsJoinToBoth() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var texts = new RandomTexts(random);
      Text before = texts.text();
      Text after = random.nextBoolean() ? texts.text() : before.become(before.shown() + texts.characters());
      check(before.shown(), after.shown(), "seed " + seed);
    }
  }

  /** Sentences of the cases, words left out, doubled and exchanged. */
  @Test
  void segmentsOfEditedDanishJoinToBoth() throws IOException {
    List<TextCase> cases = TextCase.all();
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var before = new StringBuilder();
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        before.append(cases.get(random.nextInt(cases.size())).before()).append(random.nextInt(4) == 0 ? "\n" : " ");
      }
      check(before.toString(), edited(before.toString(), random), "seed " + seed);
    }
  }

  private static String edited(String text, Random random) {
    var words = new ArrayList<>(List.of(text.split("(?<=\\s)")));
    for (int left = random.nextInt(6); left > 0 && !words.isEmpty(); left--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(random.nextInt(words.size())));
        default -> words.set(at, "4. december 2024 ");
      }
    }
    return String.join("", words);
  }
}
