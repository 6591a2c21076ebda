package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  private final WordList list = WordList.of(List.of("grundrul", "Banesvinget"));

  @Test
  void aWordIsKnownWithACapitalAndWithAnS() {
    for (String word : List.of("grundrul", "Grundrul", "GRUNDRUL", "grundruls", "Banesvingets", "Banesvinget's")) {
      assertTrue(list.has(word), word);
    }
  }

  @Test
  void aNameNeedsItsCapital() {
    assertFalse(list.has("banesvinget"));
    assertFalse(list.has("grundru"));
  }
}
