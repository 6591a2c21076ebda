package dk.planvaerk.ui.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.TextDiff;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparedTextTest {
  private static final List<String> WORDS = List.of("aftaleholder", "skal", "i", "uge", "42", "\n", "\n• ", "sende", "planen", "til", "tilsynet.");

  private static ComparedText compared(String was, Text is) {
    return ComparedText.of(is, TextDiff.between(was, is.shown()));
  }

  @Test
  void whatWentAwayStandsWhereItStood() {
    ComparedText both = compared("Hver uge sendes planen til alle.", Text.of("Hver uge sendes planen."));
    assertTrue(both.text().shown().contains("til alle"), both.text().shown());
    assertEquals("Hver uge sendes planen.", without(both));
  }

  @Test
  void theLooksOfTheTextStay() {
    Text is = Text.of("Hver uge sendes planen rundt.").bold(5, 8, true);
    ComparedText both = compared("Nu og her: Hver uge sendes planen til alle rundt.", is);
    int at = both.text().shown().indexOf("uge");
    assertTrue(both.text().isBold(at, at + 3));
    assertEquals(at, both.fromText(5));
    assertEquals(5, both.toText(at));
  }

  @Test
  void whatIsNotChangedIsTheTextItself() {
    Text is = Text.of("Hver uge");
    assertEquals(new ComparedText(is, List.of()), compared("Hver uge", is));
  }

  @Test
  void aMarkGoesOverWhatWentAwayInIt() {
    var both = new ComparedText(Text.of("en to tre"), List.of(new ComparedText.Range(3, 6)));
    List<Mark> parts = both.marks(Mark.letters(0, 6, "x"));
    assertEquals(List.of(Mark.letters(0, 3, "x"), Mark.letters(6, 9, "x")), parts);
    assertEquals(List.of(Mark.bar(0, 9, "x")), both.marks(Mark.bar(0, 6, "x")));
  }

  /** A click in any text goes to where the same letter is in what can be written. */
  @Test
  void placesGoThereAndBackInAnyTwoTexts() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Text is = text(random);
      ComparedText both = compared(text(random).shown(), is);
      assertEquals(is.shown(), without(both));
      for (int at = 0; at <= is.shown().length(); at++) assertEquals(at, both.toText(both.fromText(at)));
    }
  }

  private static Text text(Random random) {
    String words = random.ints(1 + random.nextInt(9), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    return Text.of(words.strip());
  }

  private static String without(ComparedText both) {
    var out = new StringBuilder(both.text().shown());
    both.gone().reversed().forEach(r -> out.delete(r.from(), r.to()));
    return out.toString();
  }

  @Test
  void aBulletIsNoPlaceOfAParagraphButStaysBeforeIt() {
    assertEquals(2, Paragraph.BULLET.length());
    ComparedText both = compared("• en\n• to\n• tre", Text.of("• en\n• tre"));
    assertEquals(3, both.text().paragraphs().size(), both.text().shown());
    assertTrue(both.text().paragraphs().stream().allMatch(Paragraph::item));
  }
}
