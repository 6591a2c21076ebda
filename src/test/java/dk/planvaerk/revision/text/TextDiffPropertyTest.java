package dk.planvaerk.revision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomTexts;
import dk.planvaerk.revision.text.Segment.Kind;
import dk.planvaerk.storage.Examples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextDiffPropertyTest {
  private static final int SEEDS = 3_000;

  private static void check(String before, String after, String about) {
    List<Segment> segments = TextDiff.between(before, after);
    assertEquals(after, TextCase.joined(segments, Kind.ADDED), about);
    assertEquals(TextCase.withoutDashes(before), TextCase.withoutDashes(TextCase.joined(segments, Kind.REMOVED)), about);
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

  /** Each character of the examples that can be seen, left out and made another: a sign decides as much as a word. */
  @Test
  void whatAReaderCanSeeIsAChange() {
    var seen = new HashSet<String>();
    for (String text : examples()) {
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        int end = text.offsetByCodePoints(at, 1);
        String sign = text.substring(at, end);
        String around = text.substring(Math.max(0, at - 3), Math.min(text.length(), end + 3));
        if (sign.isBlank() || isNeverMarked(text, at, end) || !seen.add(around)) continue;
        String behind = text.substring(end);
        for (String other : List.of("", sign.equals("x") ? "y" : "x", sign.equals("7") ? "8" : "7", sign.equals("%") ? "‰" : "%")) {
          String after = text.substring(0, at) + other + behind;
          assertTrue(TextDiff.isChanged(TextDiff.between(text, after)), () -> text + " | " + after);
        }
      }
    }
  }

  /** As decision 0017 has it: quotes, a hyphen that divides a word, a dash by itself between words. */
  private static boolean isNeverMarked(String text, int at, int end) {
    char sign = text.charAt(at);
    if (Signs.isQuote(sign) || Signs.isGap(sign)) return true;
    if (!Signs.isDash(sign)) return false;
    boolean divides = at > 0 && end < text.length() && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(end));
    String around = (at < 2 ? "" : text.substring(at - 2, at)) + "|" + text.substring(end, Math.min(end + 2, text.length()));
    return divides || around.matches("(?s)(|[^\\d]\\s|\\n)\\|\\s[^\\d]") || around.matches("(?s)(|.?\\n)\\|\\D.*");
  }

  /** All that the examples say, once, and what they seldom do. */
  private static Set<String> examples() {
    var out = new LinkedHashSet<String>();
    for (String name : Examples.shipped().names()) {
      Plan plan = Examples.shipped().copy(name, new Ids()).orElseThrow();
      plan.rows().forEach(r -> r.spots(plan.kind()).forEach(s -> out.add(plan.text(s).orElseThrow().shown())));
    }
    out.add("Fald fra −5 % til -1,5 % (±2): 3 < 4 > 1; 12 m² á ½ time, jf. § 85+86, 1/2 nr. 7*, 20 °C, 5′ og €15 – 1.000 kr.");
    out.add("indsats- og handleplan, for-/efterår, over -5 og +5, a = b ≠ c & d, 3-4 borgere, 2024–2025, kl. 8.30-16, ikke-ryger!");
    return out;
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
