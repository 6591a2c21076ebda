package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.property.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextPropertyTest {
  private static final int SEEDS = 2_000;
  private static final Pattern OTHER_BULLET = Pattern.compile("(?m)^[\uF0B7\uF0A7\u00B7] ");

  /** What is shown for characters: normal, with our bullet for all bullets. */
  private static String normal(String characters) {
    return OTHER_BULLET.matcher(PlainText.normal(characters)).replaceAll("• ");
  }

  @Test
  void aTextBecomesWhatIsAskedFor() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var texts = new RandomTexts(random);
      Text text = texts.text();
      for (int i = 0; i < 3; i++) {
        String wanted = random.nextBoolean() ? texts.characters() : edited(text.shown(), texts.characters(), random);
        text = text.become(wanted);
        assertEquals(normal(wanted), text.shown(), "seed " + seed);
        assertEquals(text.shown(), Text.of(text.shown()).shown(), "seed " + seed);
      }
    }
  }

  private static String edited(String shown, String with, Random random) {
    int from = random.nextInt(shown.length() + 1);
    int to = from + random.nextInt(shown.length() - from + 1);
    return shown.substring(0, from) + with + shown.substring(to);
  }

  @Test
  void whatIsNotTouchedKeepsItsLook() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var texts = new RandomTexts(random);
      Text text = texts.text();
      // An accent behind a bullet has no letter that it could belong to.
      if (text.paragraphs().stream().anyMatch(p -> p.item() && p.plain().matches("[\u0301\u0323].*"))) continue;
      String shown = text.shown();
      int from = random.nextInt(shown.length() + 1);
      int to = from + random.nextInt(shown.length() - from + 1);
      // A line end on both sides keeps what is new from joining what stands there.
      Text edited = text.replace(from, to, "\nnyt\n");
      List<String> was = looks(text);
      List<String> is = looks(edited);
      if (cutsBullet(text, from) || cutsBullet(text, to) || cutsPair(shown, from) || cutsPair(shown, to)) continue;
      assertEquals(was.subList(0, from), is.subList(0, from), "seed " + seed);
      int behind = was.size() - to;
      assertEquals(was.subList(to, was.size()), is.subList(is.size() - behind, is.size()), "seed " + seed);
    }
  }

  /** One entry a character: the character and its look; bullets and line ends have none. */
  private static List<String> looks(Text text) {
    var out = new ArrayList<String>();
    for (Paragraph p : text.paragraphs()) {
      if (!out.isEmpty() || p != text.paragraphs().getFirst()) out.add("\n");
      if (p.item()) out.addAll(List.of("•", " "));
      for (Run r : p.runs()) {
        for (char c : r.text().toCharArray()) out.add(c + " " + r.bold() + r.italic() + r.extra());
      }
    }
    return out;
  }

  /** A cut in a bullet, or one that leaves a new bullet or accent at the beginning of a line. */
  private static boolean cutsBullet(Text text, int at) {
    String shown = text.shown();
    int line = shown.lastIndexOf('\n', at - 1) + 1;
    boolean inBullet = shown.startsWith("• ", line) && at > line && at < line + 2;
    String rest = shown.substring(at);
    return inBullet || (!rest.isEmpty() && "•·\uF0B7\u0301\u0323".indexOf(rest.charAt(0)) >= 0);
  }

  private static boolean cutsPair(String shown, int at) {
    return at > 0 && at < shown.length() && Character.isSurrogatePair(shown.charAt(at - 1), shown.charAt(at));
  }
}
