package dk.planvaerk.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextMergeTest {
  private static final Text BASE = Text.of("Der skal ansættes ny afdelingsleder\nPersonalet skal på kursus\n• Tavlemøde hver mandag");

  private static TextMerge merge(Text mine, Text theirs) {
    TextMerge one = TextMerge.of(true, BASE, mine, theirs);
    TextMerge other = TextMerge.of(true, BASE, theirs, mine);
    assertEquals(one.clashes(), other.clashes());
    if (!one.clashes()) assertEquals(one.text(), other.text());
    return one;
  }

  private static void assertMerged(String expected, Text mine, Text theirs) {
    TextMerge merge = merge(mine, theirs);
    assertEquals(expected, merge.text().shown());
    assertFalse(merge.clashes());
  }

  @Test
  void neighbouringParagraphsAreEachAsTheOneHasThemWhoChangedThem() {
    assertMerged("Der er ansat ny afdelingsleder\nPersonalet har været på kursus\n• Tavlemøde hver mandag",
        BASE.become("Der er ansat ny afdelingsleder\nPersonalet skal på kursus\n• Tavlemøde hver mandag"),
        BASE.become("Der skal ansættes ny afdelingsleder\nPersonalet har været på kursus\n• Tavlemøde hver mandag"));
  }

  @Test
  void whatOneAddedStandsBehindWhatTheOtherChanged() {
    assertMerged("Der er ansat ny afdelingsleder\nHun begynder 1. maj\nPersonalet skal på kursus\n• Tavlemøde hver mandag",
        BASE.become("Der er ansat ny afdelingsleder\nPersonalet skal på kursus\n• Tavlemøde hver mandag"),
        BASE.become("Der skal ansættes ny afdelingsleder\nHun begynder 1. maj\nPersonalet skal på kursus\n• Tavlemøde hver mandag"));
  }

  @Test
  void linesThatBothAddedInOnePlaceBothStandThere() {
    assertMerged(BASE.shown() + "\nAftalt 3. april\nSe bilag 4",
        BASE.become(BASE.shown() + "\nSe bilag 4"), BASE.become(BASE.shown() + "\nAftalt 3. april"));
    assertMerged(BASE.shown() + "\nSe bilag 4", BASE.become(BASE.shown() + "\nSe bilag 4"), BASE.become(BASE.shown() + "\nSe bilag 4"));
  }

  @Test
  void looksAndWordsOfDifferentParagraphsAreBothKept() {
    Text bold = BASE.bold(0, 3, true);
    Text said = BASE.become(BASE.shown().replace("mandag", "tirsdag"));
    Text merged = merge(bold, said).text();
    assertTrue(merged.isBold(0, 3));
    assertEquals(said.shown(), merged.shown());
  }

  @Test
  void aParagraphThatOneMarkedAsDoneAndTheOtherRewroteIsDoneAndRewritten() {
    Text done = BASE.done(0, 0, LocalDate.of(2025, 1, 15), "maj 2025");
    Text said = BASE.become(BASE.shown().replace("ny afdelingsleder", "ny souschef"));
    Text merged = merge(done, said).text();
    assertEquals(said.shown(), merged.shown());
    assertTrue(merged.isDone(0, 1));
  }

  @Test
  void ofTwoMarksAsDoneTheOneThatSaysWhenIsKept() {
    Text silent = BASE.done(0, 0, LocalDate.of(2025, 1, 15), "");
    Text said = BASE.done(0, 0, LocalDate.of(2025, 2, 1), "januar 2025");
    assertEquals(said, merge(silent, said).text());
  }

  @Test
  void oneParagraphWrittenInTwoWaysIsMineAndSaysBoth() {
    Text mine = BASE.become(BASE.shown().replace("mandag", "onsdag"));
    Text theirs = BASE.become(BASE.shown().replace("mandag", "tirsdag").replace("skal ansættes", "er ansat"));
    TextMerge merge = merge(mine, theirs);
    assertTrue(merge.clashes());
    assertEquals(mine, merge.text());
    assertEquals("Der er ansat ny afdelingsleder\nPersonalet skal på kursus\n• Tavlemøde hver onsdag\n• Tavlemøde hver tirsdag",
        merge.both().shown());
  }

  @Test
  void whatOneRemovedAndTheOtherRewroteIsNotGone() {
    Text mine = BASE.become("Der skal ansættes ny afdelingsleder\n• Tavlemøde hver mandag");
    Text theirs = BASE.become(BASE.shown().replace("på kursus", "på kursus i KRAP"));
    TextMerge merge = merge(mine, theirs);
    assertTrue(merge.clashes());
    assertEquals(theirs.shown(), merge.both().shown());
  }

  @Test
  void whatBothRewroteAltogetherIsNoTwoAdditions() {
    Text mine = BASE.become("Der skal ansættes ny afdelingsleder\nAlle læser retningslinjen\nDen ligger i personalerummet\n• Tavlemøde hver mandag");
    Text theirs = BASE.become("Der skal ansættes ny afdelingsleder\nVISO er kontaktet\nDe kommer 3. maj\nSe bilag 2\n• Tavlemøde hver mandag");
    TextMerge merge = merge(mine, theirs);
    assertTrue(merge.clashes());
    assertEquals(mine, merge.text());
  }

  @Test
  void whoeverWroteIntoAnEmptyFieldOrEmptiedOneMeantAllOfIt() {
    assertTrue(TextMerge.of(true, Text.EMPTY, Text.of("Afdelingsleder"), Text.of("Souschef")).clashes());
    assertTrue(merge(Text.EMPTY, BASE.become(BASE.shown() + "\nSe bilag 4")).clashes());
    assertFalse(TextMerge.of(true, Text.EMPTY, Text.EMPTY, Text.of("Souschef")).clashes());
    assertEquals("Afdelingsleder\nSouschef",
        TextMerge.of(true, Text.EMPTY, Text.of("Afdelingsleder"), Text.of("Souschef")).both().shown());
  }
}
