package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
  @TempDir
  private Path folder;

  @Test
  void aNewPlanOfEachKindIsSavedAndOpenedAgain() throws Exception {
    for (PlanKind kind : KindCatalogue.shipped().all()) {
      Plan plan = Plan.empty(kind, new Ids());
      Path file = folder.resolve("Mål æøå " + kind.id() + ".plan");
      PlanFile.save(plan, file);
      assertEquals(plan, PlanFile.open(file).plan());
      assertFalse(PlanFile.open(file).readOnly());
    }
  }

  @Test
  void whatCouldNotBeReadAgainIsNotSaved() throws Exception {
    Plan plan = Plan.empty(KindCatalogue.shipped().first(), new Ids());
    Plan foreign = plan.withRow(plan.rows().findFirst().orElseThrow().id(), r -> r.with(Cell.empty("findesikke")));
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    byte[] was = Files.readAllBytes(file);
    String said = assertThrows(OutputProblem.class, () -> PlanFile.save(foreign, file)).in(Texts.DANISH);
    assertTrue(said.startsWith("Planen er ikke gemt. Da Planværk læste planen igen"), said);
    assertArrayEquals(was, Files.readAllBytes(file));
  }

  @Test
  void aDamagedFileIsNamedAndLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("itu æ.plan"), "{\"format\": \"planvaerk-plan\",\n");
    String said = assertThrows(InputProblem.class, () -> PlanFile.open(file)).in(Texts.DANISH);
    assertEquals("»" + file + "« kan ikke åbnes. Filen er beskadiget eller af en anden slags: "
        + "Den kan ikke læses videre fra linje 2, tegn 1.", said);
    assertEquals("{\"format\": \"planvaerk-plan\",\n", Files.readString(file));
  }

  @Test
  void aMissingFileIsNamedOnce() {
    Path file = folder.resolve("væk.plan");
    String said = assertThrows(InputProblem.class, () -> PlanFile.open(file)).in(Texts.ENGLISH);
    assertEquals("The file “" + file + "” does not exist. Check whether it has been moved or renamed.", said);
  }

  @Test
  void aNameWithoutAnEndingGetsOurs() {
    assertEquals(Path.of("a", "b.plan"), PlanFile.withEnding(Path.of("a", "b")));
    assertEquals(Path.of("b.PLAN"), PlanFile.withEnding(Path.of("b.PLAN")));
    assertEquals(Path.of("b.json"), PlanFile.withEnding(Path.of("b.json")));
    assertEquals(Path.of("b.docx.plan"), PlanFile.withEnding(Path.of("b.docx")));
  }

  @Test
  void anExampleIsADocumentOfItsOwn() {
    var examples = Examples.shipped();
    assertEquals(java.util.List.of("banesvinget", "dolmer-have", "ikast-brande", "koebenhavn", "region-midtjylland"), examples.names());
    assertNotEquals(examples.copy("banesvinget", new Ids()).orElseThrow().id(),
        examples.copy("banesvinget", new Ids()).orElseThrow().id());
    assertEquals(Extra.NONE, examples.copy("banesvinget", new Ids()).orElseThrow().extra());
    assertEquals(java.util.Optional.empty(), examples.copy("findesikke", new Ids()));
  }
}
