package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Extra KEPT = new Extra(Map.of("note", "1"));
  private static final Text BOLD_MIDDLE = line(Run.of("før "), Run.bold("fed"), Run.of(" efter"));

  private static Text line(Run... runs) {
    return new Text(List.of(new Paragraph(false, List.of(runs), Extra.NONE)));
  }

  @Test
  void thereIsOneEmptyText() {
    assertEquals(Text.EMPTY, Text.of(""));
    assertEquals(Text.EMPTY, Text.of("x").become(""));
    assertEquals(Text.EMPTY, new Text(List.of(new Paragraph(false, List.of(Run.of("")), Extra.NONE))));
    assertTrue(Text.EMPTY.isEmpty());
    assertFalse(Text.of("\n").isEmpty());
    assertTrue(Text.of(" \n ").isBlank());
  }

  @Test
  void linesAreParagraphsAndBulletsItems() {
    Text text = Text.of("Vi vil:\r\n• lytte\n\uF0B7 handle\n· huske");
    assertEquals(List.of(false, true, true, true), text.paragraphs().stream().map(Paragraph::item).toList());
    assertEquals("Vi vil:\n• lytte\n• handle\n• huske", text.shown());
    assertEquals("Vi vil: lytte handle huske", text.oneLine());
  }

  @Test
  void aBulletMakesAnItemHoweverTheTextCameIn() {
    var item = new Paragraph(true, List.of(Run.of("lytte")), Extra.NONE);
    assertEquals(item, Paragraph.of("• lytte"));
    assertEquals(item, new Paragraph(false, List.of(Run.of("• lytte")), Extra.NONE));
    assertEquals(item, new Paragraph(false, List.of(Run.bold("•"), Run.of(" lytte")), Extra.NONE));
    assertEquals("• • lytte", new Paragraph(true, List.of(Run.of("• lytte")), Extra.NONE).shownRuns().stream()
        .map(Run::text).reduce("", String::concat));
  }

  @Test
  void whatIsTypedInBoldIsBold() {
    assertEquals(line(Run.of("før "), Run.bold("fXed"), Run.of(" efter")), BOLD_MIDDLE.replace(5, 5, "X"));
    assertEquals(line(Run.of("før "), Run.bold("fedX"), Run.of(" efter")), BOLD_MIDDLE.replace(7, 7, "X"));
    assertEquals(line(Run.of("før X"), Run.bold("fed"), Run.of(" efter")), BOLD_MIDDLE.replace(4, 4, "X"));
    assertEquals(line(Run.bold("Xfed")), line(Run.bold("fed")).replace(0, 0, "X"));
  }

  @Test
  void whatIsReplacedOverSeveralLooksTakesTheLookToItsLeft() {
    assertEquals(line(Run.of("føX"), Run.bold("d"), Run.of(" efter")), BOLD_MIDDLE.become("føXd efter"));
    assertEquals(line(Run.of("før "), Run.bold("fXter")), line(Run.of("før "), Run.bold("fed ef"), Run.bold("ter")).replace(5, 10, "X"));
  }

  @Test
  void anEmptyItemTakesTheLookBehindItsBullet() {
    var item = new Text(List.of(new Paragraph(true, List.of(Run.bold("fed")), Extra.NONE)));
    assertEquals(List.of(Run.bold("Xfed")), item.replace(2, 2, "X").paragraphs().getFirst().runs());
    assertTrue(item.replace(2, 2, "X").paragraphs().getFirst().item());
  }

  @Test
  void aBulletCanBeTypedAndTakenAway() {
    Text typed = Text.of("lytte").replace(0, 0, "• ");
    assertEquals(List.of(new Paragraph(true, List.of(Run.of("lytte")), Extra.NONE)), typed.paragraphs());
    assertEquals(Text.of("lytte"), typed.replace(0, 2, ""));
    assertEquals(Text.of("•lytte"), typed.replace(1, 2, ""));
  }

  @Test
  void aLineEndDividesAndItsRemovalJoins() {
    Text divided = BOLD_MIDDLE.replace(5, 5, "\n");
    assertEquals("før f\ned efter", divided.shown());
    assertEquals(Run.bold("ed"), divided.paragraphs().get(1).runs().getFirst());
    assertEquals(BOLD_MIDDLE, divided.replace(5, 6, ""));
  }

  @Test
  void whatIsKeptBesideAParagraphStaysWithWhatIsLeftOfIt() {
    var text = new Text(List.of(new Paragraph(false, List.of(Run.of("a")), KEPT), Paragraph.of("b"),
        new Paragraph(false, List.of(Run.of("c")), new Extra(Map.of("other", "2")))));
    assertEquals(KEPT, text.replace(1, 1, "\n").paragraphs().getFirst().extra());
    assertEquals(Extra.NONE, text.replace(1, 1, "\n").paragraphs().get(1).extra());
    assertEquals(Map.of("note", "1", "other", "2"), text.replace(1, 4, "").paragraphs().getFirst().extra().fields());
    assertEquals(Map.of("other", "2"), text.replace(1, 4, "\n").paragraphs().get(1).extra().fields());
  }

  @Test
  void newCharactersDoNotTakeWhatIsKeptBesideARun() {
    Text text = line(new Run("ab", true, false, KEPT)).replace(1, 1, "X");
    assertEquals(List.of(new Run("a", true, false, KEPT), Run.bold("X"), new Run("b", true, false, KEPT)),
        text.paragraphs().getFirst().runs());
  }

  @Test
  void positionsOutsideAreRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> Text.of("abc").replace(2, 4, ""));
    assertThrows(IndexOutOfBoundsException.class, () -> Text.of("abc").replace(-1, 0, ""));
    assertThrows(IndexOutOfBoundsException.class, () -> Text.of("abc").replace(2, 1, ""));
    assertThrows(IndexOutOfBoundsException.class, () -> Text.EMPTY.replace(0, 1, ""));
  }

  @Test
  void becomingTheSameIsTheSame() {
    assertSame(BOLD_MIDDLE, BOLD_MIDDLE.become("før fed efter"));
    assertSame(BOLD_MIDDLE, BOLD_MIDDLE.become("fø\u00ADr fed efter"));
    Text lines = Text.of("a\nb");
    assertSame(lines, lines.become("a\r\nb"));
  }

  @Test
  void charactersOfTwoHalvesAreNotTornApart() {
    assertEquals("\uD83D\uDE01", Text.of("\uD83D\uDE00").become("\uD83D\uDE01").shown());
    assertEquals("\uD83E\uDE00", Text.of("\uD83D\uDE00").become("\uD83E\uDE00").shown());
    assertEquals("\uD83D\uDE00\uD83D\uDE00", Text.of("\uD83D\uDE00").become("\uD83D\uDE00\uD83D\uDE00").shown());
  }

  @Test
  void anAccentJoinsTheLetterBeforeItWhateverTheirLooks() {
    assertEquals("é", Text.of("e").replace(1, 1, "\u0301").shown());
    assertEquals("é", line(new Run("e", true, false, KEPT)).replace(1, 1, "\u0301").shown());
    assertEquals("é", line(Run.bold("e"), Run.of("\u0301")).shown());
  }

  @Test
  void textsFollowEachOtherWithTheirParagraphs() {
    assertEquals(Text.of("a\nb"), Text.of("a").then(Text.of("b")));
    assertEquals(Text.of("a"), Text.EMPTY.then(Text.of("a")));
    assertEquals(Text.of("a"), Text.of("a").then(Text.EMPTY));
    assertNotEquals(Text.of("ab"), Text.of("a").then(Text.of("b")));
  }
}
