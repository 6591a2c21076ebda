package dk.planvaerk.property;

import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Texts as authors, word processors and damaged files make them. */
public final class RandomTexts {
  private static final List<String> WORDS = List.of("borgere", "og", "ledelse", "Målgruppe", "ærø", "påbud", "2025", "–");
  /** Bullets, characters of two halves, combining and invisible ones, half ones, and line ends of all systems. */
  private static final List<String> ODD = List.of("• ", "•", "· ", "\uF0B7 ", "\uD83D\uDE00", "\uD83D\uDE01", "e\u0301",
      "\u0301", "\u0323", "\u00AD", "\uFEFF", "\uD83D", "\uDE00", "\u0007", "\uFFFE", "\t", "\r\n", "\r", "\u2028", "\n", " ");
  private static final List<String> JSON = List.of(
      "1", "-2.50", "1E+400", "\"æ\\n\\\"\"", "true", "null", "[]", "{}", "[{\"id\":\"a\"},[1,\"\"]]", "{\"b\":{\"a\":[null]}}");

  private final RandomGenerator random;

  public RandomTexts(RandomGenerator random) {
    this.random = random;
  }

  /** Characters as they may be typed, pasted or read: nothing is normal yet. */
  public String characters() {
    var out = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      out.append(random.nextInt(3) == 0 ? one(ODD) : one(WORDS) + " ");
    }
    return out.toString();
  }

  /** A text with several looks, items and something kept beside it. */
  public Text text() {
    var paragraphs = new ArrayList<Paragraph>();
    for (int left = random.nextInt(4); left > 0; left--) {
      var runs = new ArrayList<Run>();
      for (int more = random.nextInt(4); more > 0; more--) {
        runs.add(new Run(characters(), random.nextBoolean(), random.nextInt(4) == 0, extra()));
      }
      paragraphs.add(new Paragraph(random.nextInt(3) == 0, runs, done(), extra()));
    }
    return new Text(paragraphs);
  }

  private @Nullable DoneLine done() {
    return random.nextInt(6) > 0 ? null : new DoneLine(LocalDate.of(2025, 1, 15), random.nextBoolean() ? "" : "maj 2025", characters(), extra());
  }

  /** Mostly nothing. Values are JSON as the reader of files gives it. */
  public Extra extra() {
    if (random.nextInt(8) > 0) return Extra.NONE;
    var fields = new LinkedHashMap<String, String>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) fields.put("x" + one(WORDS), one(JSON));
    return new Extra(fields);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
