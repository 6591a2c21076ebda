package dk.planvaerk.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import org.junit.jupiter.api.Test;

class CountedUnitTest {
  private static String one(String word) {
    return CountedUnit.of(1, word, word, Texts.DANISH);
  }

  @Test
  void anArticleIsTheWordsOwn() {
    assertEquals("et virkemiddel", one("virkemiddel"));
    assertEquals("et middel", one("middel"));
    assertEquals("en overskrift", one("overskrift"));
    assertEquals("en del", one("del"));
    assertEquals("1 ord", one("ord"), "where it is not known");
  }
}
