package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.kind.KindFile;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Words;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindFolderTest {
  @TempDir Path folder;

  @Test
  void aKindOfAFolderIsUsedLikeAnyOther() throws Exception {
    PlanKind own = KindCatalogue.shipped().first().named("egen", Words.danish("Min egen"));
    Path file = Files.write(folder.resolve("egen.json"), KindFile.bytes(own));
    assertTrue(Ran.planvaerk("kinds", "--kinds", folder).done().out().contains("egen: Min egen"));
    assertTrue(Ran.planvaerk("--kinds=" + folder, "kinds", "--json").done().out().contains("\"named\""));
    assertTrue(Ran.planvaerk("kinds", "--check", file).done().out().contains("er i orden"));
    Path plan = folder.resolve("ny.plan");
    Ran.planvaerk("new", "--kind", "egen", "--kinds", folder, "-o", plan).done();
    assertEquals(own, PlanFile.open(plan).plan().kind());
    Files.writeString(file, "{");
    Ran.planvaerk("kinds", "--check", file).refused(ExitCode.INPUT);
    Ran ran = Ran.planvaerk("kinds", "--kinds", folder).done();
    assertTrue(ran.err().contains("egen.json") && ran.out().contains("handleplan"), ran.toString());
  }

  @Test
  void convertSaysWhatWentWhereAndLosesNothing() throws Exception {
    Path plan = folder.resolve("a.plan");
    Path other = folder.resolve("b.plan");
    Ran.planvaerk("example", "banesvinget", "-o", plan).done();
    Ran ran = Ran.planvaerk("convert", plan, "--kind", "opfoelgningsplan", "-o", other).done();
    assertTrue(ran.out().contains("Opdateret → Dato (1 tekst)"), ran.out());
    assertTrue(ran.out().contains("Udarbejdet på baggrund af: uden plads i den nye skabelon (1 tekst). Intet er slettet."), ran.out());
    assertTrue(Ran.planvaerk("convert", other, "--kind", "handleplan", "-o", plan, "--json").done().out().contains("\"unplaced\": []"));
    Plan back = PlanFile.open(plan).plan();
    assertEquals("handleplan", back.kind().id());
    Ran.planvaerk("convert", plan, "--kind", "handleplan", "-o", plan).refused(ExitCode.WRONG_USE);
  }
}
