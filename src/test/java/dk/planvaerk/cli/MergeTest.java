package dk.planvaerk.cli;

import static dk.planvaerk.cli.Ran.planvaerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  @TempDir Path folder;
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private final Row row = plan.rows().toList().get(3);
  private final Spot.InRow issue = new Spot.InRow(row.id(), null, "emne");
  private Path base = Path.of("");
  private Path mine = Path.of("");
  private Path theirs = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void threePlans() throws Exception {
    base = file("fælles.plan", plan);
    mine = file("min.plan", after(new SetText(issue, Text.of("Skrevet her"))));
    theirs = file("anden.plan", after(new SetPriority(row.id(), 7)));
    out = folder.resolve("flettet.plan");
  }

  private Path file(String name, Plan what) throws Exception {
    Path file = folder.resolve(name);
    PlanFile.save(what, file);
    return file;
  }

  private Plan after(Edit edit) {
    return edit.apply(plan) instanceof Outcome.Changed(Plan changed) ? changed : plan;
  }

  @Test
  void whatBothDidIsInOnePlan() throws Exception {
    planvaerk("merge", base, mine, theirs, "-o", out).done();
    Plan merged = PlanFile.open(out).plan();
    assertEquals("Skrevet her", merged.text(issue).orElseThrow().shown());
    assertEquals(7, merged.row(row.id()).orElseThrow().priority());
  }

  @Test
  void aConflictIsToldAndTheTextIsMine() throws Exception {
    Path other = file("tredje.plan", after(new SetText(issue, Text.of("Skrevet der"))));
    Ran ran = planvaerk("merge", base, mine, other, "-o", out);
    assertEquals(ExitCode.FOUND, ran.code());
    assertTrue(ran.out().contains("Emne") && ran.out().contains("min: Skrevet her") && ran.out().contains("den anden: Skrevet der"), ran.out());
    assertEquals(PlanFile.open(mine).plan(), PlanFile.open(out).plan());
    assertTrue(ran.err().contains("Ét sted er der skrevet noget forskelligt i de to kopier. Den flettede fil har teksten fra »"
        + mine + "«."), ran.err());
  }

  @Test
  void theHelpSaysWhoseTextStandsAndWhatTheCodeMeans() {
    String help = planvaerk("merge", "--help").done().out();
    assertTrue(help.contains("[FÆLLES] MIN ANDEN") && !help.contains(")..."), help);
    assertTrue(help.contains("slutkoden er 1"), help);
  }

  @Test
  void aFourthFileIsTooMuchAndNotMissing() {
    String told = planvaerk("merge", base, mine, theirs, out, "-o", folder.resolve("x.plan")).refused(ExitCode.WRONG_USE).err();
    assertTrue(told.contains("kan ikke bruge »" + out + "«"), told);
  }

  @Test
  void theJsonHasBothAndWhatItWas() throws Exception {
    Path other = file("tredje.plan", after(new SetText(issue, Text.of("Skrevet der"))));
    Ran ran = planvaerk("merge", base, mine, other, "-o", out, "--json");
    assertEquals(ExitCode.FOUND, ran.code());
    List<String> read = JsonFile.of(ran.out().getBytes(StandardCharsets.UTF_8)).parse(o -> {
      var conflict = o.objects("conflicts", c -> List.of(c.string("kind"), c.string("row"), c.string("column"), c.string("base"),
          c.string("mine"), c.string("theirs"), c.string("both")));
      return conflict.getFirst();
    });
    assertEquals(List.of("text", row.id(), "emne", plan.text(issue).orElseThrow().shown(), "Skrevet her", "Skrevet der",
        "Skrevet her\nSkrevet der"), read);
  }

  @Test
  void withoutABaseWhatDiffersIsAConflict() {
    assertEquals(ExitCode.FOUND, planvaerk("merge", mine, theirs, "-o", out).code());
    planvaerk("merge", mine, mine, "-o", folder.resolve("ens.plan")).done();
  }

  @Test
  void anotherPlanIsNoCopy() throws Exception {
    Path foreign = file("fremmed.plan", plan.withId(new Ids().next()));
    planvaerk("merge", mine, foreign, "-o", out).refused(ExitCode.WRONG_USE);
    assertFalse(Files.exists(out));
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws Exception {
    byte[] before = Files.readAllBytes(mine);
    planvaerk("merge", base, mine, theirs, "-o", mine).refused(ExitCode.WRONG_USE);
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(mine));
  }

  @Test
  void usualTroubles() {
    assertEquals(ExitCode.WRONG_USE, planvaerk("merge", mine, "-o", out).code());
    assertEquals(ExitCode.WRONG_USE, planvaerk("merge", base, mine, theirs, theirs, "-o", out).code());
    assertEquals(ExitCode.WRONG_USE, planvaerk("merge", mine, theirs).code());
    planvaerk("merge", base, mine, folder.resolve("væk.plan"), "-o", out).refused(ExitCode.INPUT);
    assertEquals(ExitCode.OUTPUT, planvaerk("merge", base, mine, theirs, "-o", folder.resolve("væk").resolve("x.plan")).code());
  }
}
