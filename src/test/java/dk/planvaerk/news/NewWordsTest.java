package dk.planvaerk.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.revision.text.TextDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewWordsTest {
  private static List<String> added(String before, String after) {
    return NewWords.added(TextDiff.between(before, after));
  }

  @Test
  void fewNewWordsComeWithThoseAround() {
    assertEquals(List.of("… som holdes hver tredje måned på alle …"),
        added("Vi følger op på møder, som holdes hver anden måned på alle afdelinger i tilbuddet.",
            "Vi følger op på møder, som holdes hver tredje måned på alle afdelinger i tilbuddet."));
    assertEquals(List.of("Hele 2026"), added("Hele 2025", "Hele 2026"));
  }

  @Test
  void manyNewWordsStandAlone() {
    assertEquals(List.of("Der er ansat to faste vikarer."),
        added("Der rekrutteres vikarer.", "Der rekrutteres vikarer.\n• Der er ansat to faste vikarer."));
  }

  @Test
  void textThatOnlyWentAwayHasNone() {
    assertEquals(List.of(), added("Der rekrutteres vikarer løbende.", "Der rekrutteres vikarer."));
  }

  @Test
  void paragraphsBecomeOneLine() {
    assertEquals("Vi gør: kaffe; te. Og mere", NewWords.oneLine("Vi gør:\n• kaffe\n\n• te.\nOg mere"));
  }

  @Test
  void aVeryLongTextIsCutAtAWord() {
    String cut = NewWords.shortened("ordene ".repeat(100));
    assertTrue(cut.length() < 410 && cut.endsWith("ordene …"), cut);
    assertTrue(NewWords.shortened("x".repeat(1000)).endsWith("x …"));
  }
}
