package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  @TempDir Path folder;
  private Path before = Path.of("");
  private Path after = Path.of("");
  private Row row = Row.empty(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().kind(), new Ids());

  @BeforeEach
  void twoPlans() throws Exception {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    row = plan.rows().toList().get(3);
    String step = row.steps().getFirst().id();
    var when = new Spot.InRow(row.id(), step, "hvornaar");
    Plan changed = after(plan, new SetText(when, Text.of("Efterår 2024 samt sommer 2025.")));
    changed = after(changed, new RemoveStep(row.id(), row.steps().getLast().id()));
    before = folder.resolve("før.plan");
    after = folder.resolve("efter.plan");
    PlanFile.save(plan, before);
    PlanFile.save(changed, after);
  }

  private static Plan after(Plan plan, Edit edit) {
    return edit.apply(plan) instanceof Outcome.Changed(Plan changed) ? changed : plan;
  }

  @Test
  void noDifferenceIsSaidAndIsZero() {
    Ran ran = Ran.planvaerk("diff", before, before).done();
    assertEquals("Der er ingen forskelle.\n", ran.out());
    String json = Ran.planvaerk("diff", before, before, "--json").done().out();
    assertEquals("{\n  \"head\": [],\n  \"sections\": [],\n  \"rows\": []\n}\n", json);
  }

  /** Where rows before it went away, a row can have moved among the others and have the number that it had. */
  @Test
  void noRowIsSaidToHaveMovedToThePlaceWhereItWas() throws Exception {
    Plan plan = PlanFile.open(before).plan();
    Section section = plan.sections().getFirst();
    List<Row> rows = section.rows();
    var turned = new ArrayList<>(List.of(rows.get(2), rows.get(1)));
    turned.addAll(rows.subList(3, rows.size()));
    PlanFile.save(plan.withSection(section.withRows(turned)), after);
    String told = Ran.planvaerk("diff", before, after).out();
    assertTrue(told.contains("flyttet i forhold til de andre"), told);
    assertFalse(Pattern.compile("fra plads (\\d+) til plads \\1\\b").matcher(told).find(), told);
  }

  @Test
  void thingsAreNamedByThemeAndOpeningWords() {
    Ran ran = Ran.planvaerk("diff", before, after);
    assertEquals(ExitCode.FOUND, ran.code());
    assertEquals("", ran.err());
    assertEquals("""
        Organisation og ledelse, »Der skal rekrutteres faste interne …«: aktivitet fjernet
        Organisation og ledelse, »Der skal udarbejdes nyt grundrul for …«: Hvornår er ændret
            »forår« er blevet til »sommer«
        """, ran.out());
    Ran english = Ran.in(Texts.ENGLISH, "diff", before, after);
    assertTrue(english.out().contains("Hvornår has changed"), english.out());
  }

  @Test
  void jsonTellsEachSegment() throws Exception {
    Ran ran = Ran.planvaerk("diff", before, after, "--json");
    assertEquals(ExitCode.FOUND, ran.code());
    List<List<String>> cells = JsonFile.of(ran.out()).parse(o -> o.objects("rows", r -> {
      assertEquals(row.id(), r.string("id"));
      assertEquals("changed", r.string("kind"));
      return r.objects("cells", c -> c.string("row") + " " + c.string("column") + " "
          + c.objects("segments", s -> s.string("kind") + "=" + s.string("text")));
    }));
    assertEquals(row.id() + " hvornaar [kept=Efterår 2024 samt , removed=forår, added=sommer, kept= 2025.]", cells.getFirst().getFirst());
  }

  @Test
  void whatCannotBeReadIsThree() throws Exception {
    Ran.planvaerk("diff", before, folder.resolve("ingen.plan")).refused(ExitCode.INPUT);
    Path bad = Files.writeString(folder.resolve("dårlig.plan"), "[");
    assertTrue(Ran.planvaerk("diff", bad, before, "--json").refused(ExitCode.INPUT).err().contains(bad.toString()));
  }

  @Test
  void wrongUseIsTwo() {
    assertEquals(ExitCode.WRONG_USE, Ran.planvaerk("diff", before).code());
    assertEquals(ExitCode.WRONG_USE, Ran.planvaerk("diff", before, after, before).code());
  }
}
