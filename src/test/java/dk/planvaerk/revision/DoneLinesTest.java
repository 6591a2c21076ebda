package dk.planvaerk.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that all say the same, known by when they were finished. */
class DoneLinesTest {
  private static final String OPEN = "-";

  /**
   * Such as "maj 2025>juni 2025": finished in other words; without what stands before ">" finished now.
   *
   * @param before of each paragraph when it was finished, or {@link #OPEN}
   */
  private static List<String> told(List<String> before, List<String> after) {
    return DoneLines.between(new Spot.InRow("rrrrrrr1", null, "hvad"), text(before), text(after)).stream()
        .map(l -> !l.done() ? OPEN : (l.dateBefore() == null ? "" : l.dateBefore() + ">") + l.date()).toList();
  }

  private static Text text(List<String> dates) {
    return new Text(dates.stream().map(d -> new Paragraph(true, List.of(Run.of("Kursus for alle")),
        d.equals(OPEN) ? null : new DoneLine(LocalDate.of(2025, 3, 1), d, "Kursus for alle", Extra.NONE), Extra.NONE)).toList());
  }

  @Test
  void ofTwoThatSayTheSameEachHasItsDate() {
    assertEquals(List.of("juni>juli"), told(List.of("maj", "juni"), List.of("maj", "juli")));
    assertEquals(List.of("maj>april", "juni>juli"), told(List.of("maj", "juni"), List.of("april", "juli")));
    assertEquals(List.of("juni"), told(List.of("maj", OPEN), List.of("maj", "juni")));
    assertEquals(List.of("juni"), told(List.of(OPEN, "maj"), List.of("juni", "maj")));
    assertEquals(List.of(OPEN), told(List.of("maj", "juni"), List.of(OPEN, "juni")));
    assertEquals(List.of(), told(List.of("maj", "juni"), List.of("maj")), "that a paragraph is gone is told as a text");
    assertEquals(List.of(), told(List.of("maj", "juni"), List.of("juni", "maj")), "nobody can tell them apart");
  }
}
