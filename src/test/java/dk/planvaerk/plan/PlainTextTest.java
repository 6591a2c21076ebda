package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.property.RandomTexts;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void usualTextIsLeftAlone() {
    String usual = "Målgruppe, metoder & resultat: én »ting« (100 %)\nÆØÅ";
    assertSame(usual, PlainText.normal(usual));
  }

  @Test
  void lineEndsOfAllSystemsAreOne() {
    assertEquals("a\nb\nc\nd\ne\nf\ng\nh", PlainText.normal("a\nb\r\nc\rd\u000Be\ff\u2028g\u2029h"));
    assertEquals("a\n\nb", PlainText.normal("a\r\n\r\nb"));
    assertEquals("a\nb", PlainText.normal("a\u0085b"));
    assertEquals("a b c", PlainText.line("a\r\nb\tc"));
  }

  @Test
  void whatCannotBeSeenIsDropped() {
    assertEquals("Socialtilsyn", PlainText.normal("\uFEFFSocial\u00ADtil\u0000syn\u007F\u0007\u009F"));
  }

  @Test
  void halfCharactersAreMarkedAndWholeOnesKept() {
    assertEquals("\uFFFDx", PlainText.normal("\uD83Dx"));
    assertEquals("x\uFFFD", PlainText.normal("x\uDE00"));
    assertEquals("\uFFFD\uFFFD", PlainText.normal("\uDE00\uD83D"));
    assertEquals("\uFFFD", PlainText.normal("\uFFFE"));
    assertEquals("\uD83D\uDE00", PlainText.normal("\uD83D\uDE00"));
  }

  @Test
  void lettersAreComposed() {
    assertEquals("Århus é", PlainText.normal("A\u030Arhus e\u0301"));
    assertEquals("é", PlainText.normal("e\u00AD\u0301"));
  }

  @Test
  void normalTextIsNormal() {
    for (int seed = 0; seed < 2_000; seed++) {
      String normal = PlainText.normal(new RandomTexts(new Random(seed)).characters());
      assertEquals(normal, PlainText.normal(normal), "seed " + seed);
      assertTrue(Normalizer.isNormalized(normal, Normalizer.Form.NFC), "seed " + seed);
      assertTrue(normal.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), "seed " + seed);
    }
  }
}
