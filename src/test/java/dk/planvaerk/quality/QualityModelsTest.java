package dk.planvaerk.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityModelsTest {
  private static final String OWN = """
      {"version": 9, "models": [{"id": "2027", "name": "Ny model", "source": "Bilag 1", "themes": [
        {"id": "nyt", "name": "Nyt tema", "sure": "confirmed", "criteria": [
          {"id": "1", "text": "Et kriterium", "sure": "confirmed"}]}]}]}""";

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
      assertEquals(Optional.of(model), models.called(" " + model.name().toUpperCase(Texts.DANISH)));
      assertEquals(Optional.of(model), models.called(model.id()));
    }
    assertEquals(7, models.all().getFirst().themes().stream().filter(t -> !t.apart()).count(), "of the model itself");
    assertEquals(6, models.all().getLast().themes().size());
  }

  /** A plan keeps the name that its author chose, whatever the model is called by now. */
  @Test
  void aPlanThatCallsTheModelByAnEarlierNameStillRefersToIt() {
    assertEquals(Optional.of("2017"), models.called("Kvalitetsmodellen indtil 2025, syv temaer").map(QualityModel::id));
    assertEquals(Optional.of("l200"), models.called("Temaerne efter L 200 (2024-25)").map(QualityModel::id));
  }

  /** No stored source gives criteria and indicators word for word. */
  @Test
  void noCriterionAndNoIndicatorIsSaidToBeConfirmed() {
    List<ModelPart> parts = models.all().stream().flatMap(m -> m.themes().stream()).flatMap(t -> t.parts().stream())
        .filter(p -> p.level() != ModelPart.Level.THEME).toList();
    assertEquals(11, parts.stream().filter(p -> p.level() == ModelPart.Level.CRITERION).count());
    assertEquals(28, parts.stream().filter(p -> p.level() == ModelPart.Level.INDICATOR).count());
    assertTrue(parts.stream().allMatch(p -> p.sure().isUnsure()));
    assertEquals(Certainty.CONFIRMED, models.all().getFirst().themes().getFirst().sure());
    assertTrue(models.all().getLast().themes().stream().allMatch(t -> t.sure().isUnsure()), "the adopted wording has not been seen");
  }

  @Test
  void spellingsOfAThemeThatMeanTheSameAreRecognised() {
    for (String written : List.of("Målgrupper, metoder og resultater", "Tema: Målgruppe, metoder og resultat", "MÅLGRUPPE, METODER OG RESULTATER")) {
      assertEquals(Optional.of("metoder"), models.named(written, "").map(Theme::id), written);
    }
    assertEquals(Optional.empty(), models.named("Målgruppe, metoder og resultaterne", ""), "another word");
    assertEquals(Optional.empty(), models.named("", ""));
  }

  @Test
  void aReferenceIsFoundInTheModelOfThePlanElseInAny() {
    assertEquals(Certainty.CONFIRMED, models.part("metoder", "").orElseThrow().sure());
    assertEquals(Certainty.MEDIUM, models.part("metoder", "l200").orElseThrow().sure());
    assertEquals("9.b", models.part("9.b", "l200").orElseThrow().id(), "an indicator of the model before it");
    assertEquals(Optional.empty(), models.part("99", ""));
  }

  @Test
  void aFileReplacesWhatShips(@TempDir Path folder) throws Exception {
    assertEquals(models.version(), QualityModels.of(List.of(folder.resolve(QualityModels.FILE))).version());
    Files.writeString(folder.resolve(QualityModels.FILE), OWN);
    QualityModels own = QualityModels.of(List.of(folder.resolve("findes ikke"), folder.resolve(QualityModels.FILE)));
    assertEquals(9, own.version());
    assertEquals(List.of("Nyt tema"), own.themes("2027").stream().map(Theme::name).toList());
  }

  @Test
  void aFileThatIsWrongSaysWhere() {
    assertEquals("Linje 3: »høj« kan ikke bruges om, hvor sikker ordlyden er. Det skal være et af disse: confirmed, high, medium, low.",
        said(OWN.replace("\"Et kriterium\", \"sure\": \"confirmed\"", "\"Et kriterium\", \"sure\": \"høj\"")));
    assertEquals("Linje 1: »1« findes to gange i samme model.", said(OWN.replace("\"nyt\"", "\"1\"")));
  }

  private static String said(String json) {
    return assertThrows(InputProblem.class, () -> JsonFile.of(json).parse(ModelsJson::read)).in(Texts.DANISH);
  }
}
