package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.property.RandomTexts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLooksTest {
  private static final int SEEDS = 2_000;
  private static final Text LIST = Text.of("Vi vil:\n• lytte\n• handle");

  @Test
  void aPartBecomesBoldAndPlainAgain() {
    Text text = Text.of("før fed efter").bold(4, 7, true);
    assertEquals(List.of(Run.of("før "), Run.bold("fed"), Run.of(" efter")), text.paragraphs().getFirst().runs());
    assertTrue(text.isBold(4, 7));
    assertFalse(text.isBold(3, 7));
    assertFalse(text.isBold(5, 5), "no letter");
    assertEquals(Text.of("før fed efter"), text.bold(0, 13, false));
    assertTrue(text.italic(4, 7, true).isItalic(5, 6));
  }

  @Test
  void bulletsAndLineEndsHaveNoLook() {
    Text bold = LIST.bold(0, LIST.shown().length(), true);
    assertTrue(bold.isBold(0, LIST.shown().length()));
    assertEquals(LIST.shown(), bold.shown());
    assertTrue(bold.paragraphs().get(1).item());
  }

  @Test
  void linesBecomeItemsAndPlainAgain() {
    assertEquals("• Vi vil:\n• lytte\n• handle", LIST.items(0, 0, true).shown());
    assertEquals("Vi vil:\nlytte\n• handle", LIST.items(10, 10, false).shown());
    assertEquals("Vi vil:\nlytte\nhandle", LIST.items(0, LIST.shown().length(), false).shown());
    assertEquals("• ", Text.EMPTY.items(0, 0, true).shown());
    assertEquals("• Vi vil:\n• lytte\n• handle", LIST.items(0, 8, true).shown());
    assertTrue(LIST.isItems(8, 20));
    assertFalse(LIST.isItems(0, 20));
  }

  @Test
  void aPartIsPutInWithItsLooks() {
    Text bold = Text.of("abc").bold(1, 2, true);
    assertEquals(List.of(Run.of("xa"), Run.bold("b"), Run.of("cy")), Text.of("xy").replace(1, 1, bold).paragraphs().getFirst().runs());
    assertEquals("x• lytte\n• handley", Text.of("xy").replace(1, 1, LIST.part(8, 24)).shown());
    assertEquals("• lytte\n• handle", Text.EMPTY.replace(0, 0, LIST.part(8, 24)).shown());
    assertEquals("", LIST.part(3, 3).shown());
  }

  @Test
  void noLookChangesACharacter() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Text text = new RandomTexts(random).text();
      int length = text.shown().length();
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      boolean on = random.nextBoolean();
      Text bold = text.bold(from, to, on);
      assertEquals(text.shown(), bold.shown(), "seed " + seed);
      assertTrue(!bold.isBold(from, to) || on, "seed " + seed);
      assertEquals(text.shown(), text.italic(from, to, on).shown(), "seed " + seed);
      assertEquals(text, text.bold(from, from, on), "seed " + seed);
      assertEquals(text.oneLine().replace("• ", ""), text.items(from, to, on).oneLine().replace("• ", ""), "seed " + seed);
      if (on && !text.isEmpty()) assertTrue(text.items(from, to, true).isItems(from, from), "seed " + seed);
    }
  }

  @Test
  void whatIsCutOutAndPutBackIsThere() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Text text = new RandomTexts(random).text();
      String shown = text.shown();
      int from = random.nextInt(shown.length() + 1);
      int to = from + random.nextInt(shown.length() - from + 1);
      if (splits(shown, from) || splits(shown, to)) continue;
      assertEquals(shown.substring(from, to), text.part(from, to).shown(), "seed " + seed);
      assertEquals(shown, text.replace(from, to, text.part(from, to)).shown(), "seed " + seed);
    }
  }

  /** A cut beside an accent, in a character of two halves or in a bullet makes other characters. */
  private static boolean splits(String shown, int at) {
    if (at == 0 || at == shown.length()) return false;
    char before = shown.charAt(at - 1);
    char behind = shown.charAt(at);
    return behind >= 0x300 || before >= 0xD800 || before == '•' || behind == '•' || behind == '·' || before == '·';
  }
}
