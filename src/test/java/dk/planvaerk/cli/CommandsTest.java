package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path folder;

  @Test
  void newMakesAnEmptyPlanOfEachKind() throws Exception {
    for (var kind : KindCatalogue.shipped().all()) {
      Path file = folder.resolve(kind.id() + ".plan");
      Ran ran = Ran.planvaerk("new", "--kind", kind.id(), "-o", file).done();
      assertEquals("", ran.out());
      assertTrue(ran.err().contains(file.toString()));
      Plan plan = PlanFile.open(file).plan();
      assertEquals(kind, plan.kind());
      assertTrue(plan.rows().allMatch(r -> r.isBlank()));
    }
  }

  @Test
  void exampleIsADocumentOfItsOwnEachTime() throws Exception {
    for (String name : Examples.shipped().names()) {
      Path one = folder.resolve("en " + name + ".plan");
      Path two = folder.resolve("to " + name + ".plan");
      Ran.planvaerk("example", name, "-o", one).done();
      Ran.planvaerk("example", name, "--output=" + two).done();
      Plan first = PlanFile.open(one).plan();
      Plan second = PlanFile.open(two).plan();
      assertNotEquals(first.id(), second.id());
      assertEquals(first, second.withId(first.id()));
    }
  }

  @Test
  void importMakesAPlanOfTheKindAskedFor() throws Exception {
    Path table = folder.resolve("tabel.json");
    Files.writeString(table, "{\"columns\": [\"Tema\", \"Budget\"], \"rows\": [[\"a\", 12.50]], \"side\": 1}");
    Path file = folder.resolve("ny.plan");
    Ran ran = Ran.planvaerk("import", table, "-o", file, "--kind", "handleplan").done();
    assertTrue(ran.err().contains("»side«"), ran.err());
    Plan plan = PlanFile.open(file).plan();
    assertEquals("handleplan", plan.kind().id());
    assertEquals("Budget", plan.kind().columns().getLast().heading());
    assertEquals("12.50", plan.rows().findFirst().orElseThrow().steps().getFirst().cell("budget").orElseThrow().text().shown());
    Ran.planvaerk("import", table, "-o", file).done();
    assertEquals(KindCatalogue.shipped().first().id(), PlanFile.open(file).plan().kind().id());
  }

  @Test
  void kindsAreToldToPeopleAndToScripts() throws Exception {
    String forPeople = Ran.planvaerk("kinds").done().out();
    assertEquals(KindCatalogue.shipped().all().size(), forPeople.lines().count());
    assertTrue(forPeople.startsWith(KindCatalogue.shipped().first().id() + ": "));
    assertTrue(Ran.in(Texts.ENGLISH, "kinds").out().contains("Follow-up plan"));
    String json = Ran.planvaerk("kinds", "--json").done().out();
    List<String> ids = JsonFile.of("{\"kinds\": " + json + "}").parse(o -> o.objects("kinds", k -> k.string("id")));
    assertEquals(KindCatalogue.shipped().all().stream().map(k -> k.id()).toList(), ids);
  }

  @Test
  void checkFileReportsEachAndGoesOnBehindABadOne() {
    Path good = folder.resolve("god.plan");
    Ran.planvaerk("example", "banesvinget", "-o", good).done();
    Ran ran = Ran.planvaerk("check-file", folder.resolve("ingen.plan"), good);
    assertEquals(ExitCode.INPUT, ran.code());
    assertEquals("»" + good + "« er i orden: Handleplan efter tilsyn, 6 emner, 15 aktiviteter.\n", ran.out());
    assertTrue(ran.err().contains("ingen.plan"));
    Ran english = Ran.in(Texts.ENGLISH, "check-file", good).done();
    assertTrue(english.out().contains("6 topics, 15 activities"), english.out());
    assertEquals("", english.err());
  }

  @Test
  void aPlanOfANewerFormatIsReadWithAWarning() throws Exception {
    Path newer = folder.resolve("ny.plan");
    Ran.planvaerk("example", "dolmer-have", "-o", newer).done();
    String text = Files.readString(newer).replaceFirst("\"minReader\": 1", "\"minReader\": 2");
    Files.writeString(newer, text);
    assertTrue(Ran.planvaerk("check-file", newer).done().out().contains("nyere udgave"));
    Ran ran = Ran.planvaerk("export", newer, "--to", "txt").done();
    assertTrue(ran.err().contains("nyere udgave"), ran.err());
    assertEquals(text, Files.readString(newer));
  }

  @Test
  void whatIsNoCommandGoesToTheWindow() {
    var seen = new StringBuilder();
    Cli.OpenWindow window = (files, example, _) -> {
      seen.append(files).append(example.orElse("-"));
      return ExitCode.DONE;
    };
    Ran.with(Texts.DANISH, folder, window).done();
    Ran.with(Texts.DANISH, folder, window, "a.plan", "--lang", "da", "b.plan").done();
    Ran.with(Texts.DANISH, folder, window, "--example", "dolmer-have").done();
    Ran.with(Texts.DANISH, folder, window, "--", "-x.plan").done();
    assertEquals("[]-[a.plan, b.plan]-[]dolmer-have[-x.plan]-", seen.toString());
    Ran.with(Texts.DANISH, folder, window, "exprot").refused(ExitCode.WRONG_USE);
    assertFalse(seen.toString().contains("exprot"));
  }
}
