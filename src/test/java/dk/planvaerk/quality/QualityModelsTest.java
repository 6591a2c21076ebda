package dk.planvaerk.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityModelsTest {
  private final QualityModels models = QualityModels.shipped();

  @Test
  void theThemesInForceBeforeAndAfterTheReformComeFirst() {
    assertEquals(List.of("Målgrupper, metoder og resultater", "Sundhed og trivsel", "Organisation og ledelse", "Kompetencer",
        "Fysiske rammer", "Økonomi", "Uddannelse og beskæftigelse", "Selvstændighed og relationer"),
        models.themes().stream().map(Theme::name).toList());
  }

  @Test
  void eachModelSaysWhatItIsAndWhereItsWordingComesFrom() {
    assertTrue(models.version() >= 1);
    for (QualityModel model : models.all()) {
      assertFalse(model.name().isBlank() || model.source().isBlank());
      assertEquals(model.themes().size(), model.themes().stream().map(Theme::id).distinct().count());
    }
  }

  /** No stored source gives the criteria word for word. */
  @Test
  void noCriterionIsSaidToBeConfirmed() {
    List<Criterion> criteria = models.all().stream().flatMap(m -> m.themes().stream()).flatMap(t -> t.criteria().stream()).toList();
    assertEquals(11, criteria.size());
    assertTrue(criteria.stream().noneMatch(c -> c.sure() == Certainty.CONFIRMED));
    assertEquals(Certainty.CONFIRMED, models.all().getFirst().themes().getFirst().sure());
  }
}
