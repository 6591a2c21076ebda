package dk.planvaerk.revision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What changed, in whole sentences. */
class SentenceChangesTest {
  private static List<String> told(String before, String after) {
    return SentenceChanges.of(TextDiff.between(before, after)).stream().filter(c -> c.kind() != SentenceChange.Kind.KEPT)
        .map(c -> c.kind() + " " + c.before().strip() + " > " + c.after().strip()).toList();
  }

  @Test
  void aWordIsToldWithItsSentence() {
    assertEquals(List.of("REPLACED Referatet deles ugentligt. > Referatet deles månedligt."),
        told("Der holdes møde. Referatet deles ugentligt. Alle ser det.", "Der holdes møde. Referatet deles månedligt. Alle ser det."));
    assertEquals(List.of("GROWN Gennem ledelsestilsyn > Gennem ledelsestilsyn, fra juni 2025"),
        told("Gennem ledelsestilsyn", "Gennem ledelsestilsyn, fra juni 2025"));
  }

  @Test
  void aSentenceThatCameOrWentStandsAlone() {
    assertEquals(List.of("ADDED  > Referatet deles."),
        told("Der holdes møde. Alle ser det.", "Der holdes møde. Referatet deles. Alle ser det."));
    assertEquals(List.of("LOST Referatet deles. > "),
        told("Der holdes møde. Referatet deles. Alle ser det.", "Der holdes møde. Alle ser det."));
    assertEquals(List.of("ADDED  > Alt er nyt."), told("", "Alt er nyt."));
    assertEquals(List.of("LOST Alt er væk. > "), told("Alt er væk.", ""));
  }

  @Test
  void wordsThatOnlyWentAreLostAndSignsAreNot() {
    assertEquals(List.of("LOST Leder taler med Anna hver uge. > Leder taler hver uge."),
        told("Leder taler med Anna hver uge.", "Leder taler hver uge."));
    assertEquals(List.of("REPLACED Er det gjort? > Er det gjort!"), told("Er det gjort?", "Er det gjort!"));
  }

  @Test
  void paragraphsOfAListAreSentencesHoweverTheyAreWritten() {
    assertEquals(List.of("REPLACED ny vagtplan > ny grundplan", "ADDED  > • fast makker"),
        told("• ny vagtplan\n• møde", "• ny grundplan\n• møde\n• fast makker"));
  }

  @Test
  void whatWasRewrittenIsOneStretch() {
    assertEquals(List.of("REPLACED Leder taler med alle. Der føres log. > Kurser holdes i maj og juni."),
        told("Først dette. Leder taler med alle. Der føres log.", "Først dette. Kurser holdes i maj og juni."));
  }

  @Test
  void joinedTheyAreBothTexts() {
    var random = new Random(7);
    String[] words = {"møde", "Leder", "hver", "uge.", "Nu", "\n•", "bl.a.", ",", "2025", "\n", "Anna"};
    for (int i = 0; i < 2_000; i++) {
      String before = text(random, words);
      String after = text(random, words);
      List<Segment> segments = TextDiff.between(before, after);
      List<SentenceChange> changes = SentenceChanges.of(segments);
      assertEquals(after, changes.stream().map(SentenceChange::after).collect(Collectors.joining()));
      assertEquals(segments.stream().filter(s -> s.kind() != Segment.Kind.ADDED).map(Segment::text).collect(Collectors.joining()),
          changes.stream().map(SentenceChange::before).collect(Collectors.joining()));
      assertEquals(TextDiff.isChanged(segments), changes.stream().anyMatch(c -> c.kind() != SentenceChange.Kind.KEPT));
      assertTrue(changes.stream().noneMatch(c -> c.before().isEmpty() && c.after().isEmpty()));
    }
  }

  private static String text(Random random, String[] words) {
    return random.ints(random.nextInt(12), 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
  }
}
