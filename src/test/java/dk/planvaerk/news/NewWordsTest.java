package dk.planvaerk.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NewWordsTest {
  private final NewWords words = new NewWords("[CPR]");

  @Test
  void paragraphsAreToldOnOneLine() {
    assertEquals("Vi gør: kaffe; te. Og mere", words.oneLine("Vi gør:\n• kaffe\n\n• te.\nOg mere"));
  }

  @Test
  void whatIsVeryLongIsCutAtAWord() {
    String cut = words.shortened("ordene ".repeat(100));
    assertTrue(cut.endsWith("ordene …") && cut.length() <= 410, cut);
    assertTrue(words.shortened("x".repeat(1000)).endsWith("x …"));
  }

  /** Cut at the same length from the front, both would say the same. */
  @Test
  void ofTwoLongTextsTheChangeIsTold() {
    String long1 = "ordene ".repeat(150);
    NewWords.Two two = words.shortened(long1 + "i maj " + long1, long1 + "i juni " + long1);
    assertTrue(two.before().startsWith("… ordene") && two.before().contains("i maj"), two.before());
    assertTrue(two.after().startsWith("… ordene") && two.after().contains("i juni") && two.after().length() < 420, two.after());
    assertEquals(new NewWords.Two("i maj", "i juni"), words.shortened("i maj", "i juni"));
    String glued = "x".repeat(900);
    assertTrue(words.shortened(glued + "a", glued + "b").after().contains("x"));
  }

  @Test
  void noNumberOfAPersonIsCutInTwo() {
    String text = "ordene ".repeat(56) + "10203 010203 1234 og mere";
    assertTrue(text.indexOf("010203") < 400 && text.indexOf("1234") > 398);
    assertEquals(-1, words.shortened(text).indexOf("010203"));
    assertEquals("med [CPR]", words.oneLine("med 010203-\n1234"));
  }
}
