package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.Examples;
import org.junit.jupiter.api.Test;

class SpotNameTest {
  @Test
  void aCellIsCalledByItsPlace() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Row row = plan.rows().toList().get(3);
    var onStep = new Spot.InRow(row.id(), row.steps().get(1).id(), "hvornaar");
    assertEquals("Emne 4, aktivitet b, Hvornår", SpotName.of(plan, onStep, Texts.DANISH));
    assertEquals("Topic 4, activity b, Hvornår", SpotName.of(plan, onStep, Texts.ENGLISH));
    assertEquals("Emne 4, Mål", SpotName.of(plan, new Spot.InRow(row.id(), null, "maal"), Texts.DANISH));
  }
}
