package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import org.junit.jupiter.api.Test;

class PlanWordsTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  private Plan with(Spot where, String text) {
    Edit edit = new SetText(where, Text.of(text));
    return ((Outcome.Changed) edit.apply(plan)).plan();
  }

  private Spot persons() {
    String column = plan.kind().columns().stream().filter(c -> c.offers() == Offer.PERSONS).map(Column::id).findFirst().orElseThrow();
    return plan.rows().findFirst().orElseThrow().spots(plan.kind()).stream()
        .filter(s -> s.column().equals(column)).findFirst().orElseThrow();
  }

  @Test
  void namesOfPersonsAreRightAndWhatIsOnlyMisspeltIsNot() {
    WordList words = PlanWords.of(with(persons(), "Xenja Qvistgaardsen og teamlder\nAfdelingslder Yrba\nafdelingslder"));
    for (String name : new String[] {"Xenja", "Qvistgaardsen", "Yrba", "Yrbas"}) assertTrue(words.has(name), name);
    assertFalse(words.has("teamlder"));
    assertFalse(words.has("afdelingslder"));
  }

  @Test
  void aMisspeltBeginningOfALineIsNoName() {
    assertFalse(PlanWords.of(with(persons(), "Afdelingslder og medarbejdere")).has("Afdelingslder"));
    assertTrue(PlanWords.of(with(persons(), "Yrba og medarbejdere")).has("Yrba"));
  }

  @Test
  void theFacilityAndTheKindsHeadingsAreRight() {
    String field = plan.kind().field(HeadField.Role.ORGANISATION).orElseThrow().id();
    assertTrue(PlanWords.of(with(new Spot.InHead(field), "Zwanenhof")).has("Zwanenhof"));
    for (Column c : plan.kind().columns()) {
      for (WrittenWord word : WrittenWord.in(c.heading())) assertTrue(PlanWords.of(plan).has(word.word()), word.word());
    }
    assertEquals(0, WordList.EMPTY.words().size());
  }
}
