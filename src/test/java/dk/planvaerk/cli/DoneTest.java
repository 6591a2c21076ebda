package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking as done on the command line. */
class DoneTest {
  @TempDir Path folder;
  private Path file = Path.of("");
  private String row = "";

  @BeforeEach
  void aPlanOfWhichNothingIsDone() throws Exception {
    file = folder.resolve("plan.plan");
    Ran.planvaerk("example", "banesvinget", "-o", file).done();
    row = PlanFile.open(file).plan().rows().toList().get(3).id();
    for (Step step : steps()) state(step.id(), StepState.NONE);
  }

  private void state(String step, StepState state) throws Exception {
    Plan plan = PlanFile.open(file).plan();
    if (new SetState(row, step, state).apply(plan) instanceof Outcome.Changed(Plan changed)) PlanFile.save(changed, file);
  }

  private List<Step> steps() throws Exception {
    return PlanFile.open(file).plan().row(row).map(Row::steps).orElseThrow();
  }

  private List<Optional<Done>> done() throws Exception {
    return steps().stream().map(s -> Optional.ofNullable(s.state().done())).toList();
  }

  @Test
  void oneStepIsMarkedWithItsDateAndWhatItSaid() throws Exception {
    String step = steps().get(1).id();
    Ran ran = Ran.planvaerk("done", file, "--row", row, "--step", step, "--date", "august 2024").done();
    assertEquals("1 aktivitet er markeret som gennemført.\n»" + file + "« er gemt.\n", ran.err());
    Done done = done().get(1).orElseThrow();
    assertEquals("august 2024", done.date());
    assertEquals(LocalDate.of(2025, 1, 15), done.marked());
    assertEquals(steps().get(1).cell("hvad").orElseThrow().text(), done.said("hvad").orElseThrow());
    assertEquals("gennemfoert", steps().get(1).state().status());
    assertEquals(1, done().stream().filter(Optional::isPresent).count());
  }

  @Test
  void whatIsDoneAlreadyIsSaidAndOnlyItsDateCanChange() throws Exception {
    String step = steps().getFirst().id();
    Ran.planvaerk("done", file, "--row", row, "--step", step, "--on", "2. januar 2025").done();
    byte[] before = Files.readAllBytes(file);
    assertTrue(Ran.planvaerk("done", file, "--row", row, "--step", step).done().err().contains("allerede"));
    assertArrayEquals(before, Files.readAllBytes(file));
    Ran.planvaerk("done", file, "--row", row, "--step", step, "--date", "nytår").done();
    Done done = done().getFirst().orElseThrow();
    assertEquals("nytår", done.date());
    assertEquals(LocalDate.of(2025, 1, 2), done.marked());
  }

  @Test
  void ofARowTheOpenStepsAreMarked() throws Exception {
    state(steps().get(0).id(), new StepState("udgaaet", null, null, "Overflødigt."));
    state(steps().get(1).id(), new StepState("varig", null, null, ""));
    assertTrue(Ran.planvaerk("done", file, "--row", row).done().err().startsWith("2 aktiviteter"));
    assertEquals(List.of("udgaaet", "varig", "gennemfoert", "gennemfoert"), steps().stream().map(s -> s.state().status()).toList());
    assertTrue(Ran.planvaerk("done", file, "--row", row).done().err().contains("allerede"));
  }

  @Test
  void whatIsDoneIsReopened() throws Exception {
    assertTrue(Ran.planvaerk("done", file, "--row", row, "--reopen").done().err().contains("ikke gennemført"));
    Ran.planvaerk("done", file, "--row", row).done();
    assertTrue(Ran.planvaerk("done", file, "--row", row, "--reopen").done().err().contains("4 aktiviteter er genåbnet"));
    assertTrue(steps().stream().allMatch(s -> s.state().equals(StepState.NONE)));
  }

  @Test
  void wrongUseChangesNothing() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertTrue(Ran.planvaerk("done", file, "--row", "ukendt").refused(ExitCode.WRONG_USE).err().contains("»ukendt«"));
    assertTrue(Ran.planvaerk("done", file, "--row", row, "--step", "ukendt").refused(ExitCode.WRONG_USE).err().contains("»ukendt«"));
    Ran.planvaerk("done", file, "--row", row, "--reopen", "--date", "nu").refused(ExitCode.WRONG_USE);
    Ran.planvaerk("done", file, "--row", row, "--on", "snart").refused(ExitCode.WRONG_USE);
    assertEquals(ExitCode.WRONG_USE, Ran.planvaerk("done", file).code());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  /** A status sentence of the program's own follows; the author's stays, and it is told that it does. */
  @Test
  void theStatusSentenceOfARecommendationIsNeverLeftUntrueUntold() throws Exception {
    Path text = folder.resolve("tekst.plan");
    Ran.planvaerk("example", "koebenhavn", "-o", text).done();
    Plan plan = PlanFile.open(text).plan();
    Row first = plan.items().filter(r -> !plan.kind().isDone(r.steps().getFirst())).findFirst().orElseThrow();
    Spot.InRow place = new Spot.InRow(first.id(), null, "status");
    String own = "Det er vi i gang med.";
    if (new SetText(place, Text.of(own)).apply(plan) instanceof Outcome.Changed(Plan changed)) PlanFile.save(changed, text);
    Ran told = Ran.planvaerk("done", text, "--row", first.id()).done();
    String made = "Anbefalingen om at søge midler til moderniseringsstrategi er imødekommet.";
    assertEquals(own, sentence(text, place), "the author's own");
    assertTrue(told.err().startsWith("1 anbefaling er markeret"), told.err());
    assertTrue(told.err().contains("»" + own + "«") && told.err().contains("»" + made + "«"), told.err());
    told = Ran.planvaerk("done", text, "--row", first.id(), "--reopen").done();
    assertTrue(told.err().contains("»" + own + "«") && told.err().contains("ikke længere en status"), told.err());
    Ran.planvaerk("done", text, "--row", first.id(), "--sentence").done();
    assertEquals(made, sentence(text, place));
    assertFalse(Ran.planvaerk("done", text, "--row", first.id(), "--reopen").done().err().contains("sætning"), "nothing to tell");
    assertEquals("", sentence(text, place));
    assertFalse(Ran.planvaerk("done", text, "--row", first.id()).done().err().contains("sætning"), "nothing to tell");
    assertEquals(made, sentence(text, place));
  }

  private static String sentence(Path of, Spot.InRow at) throws Exception {
    return PlanFile.open(of).plan().text(at).orElseThrow().shown();
  }
}
