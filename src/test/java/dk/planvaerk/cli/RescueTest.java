package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.kind.KindFile;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Words;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
  @TempDir Path folder;

  @Test
  void whatIsWholeIsSavedBesideTheDamagedFile() throws Exception {
    Path plan = folder.resolve("a.plan");
    Ran.planvaerk("example", "banesvinget", "-o", plan).done();
    byte[] whole = Files.readAllBytes(plan);
    byte[] cut = new String(whole, StandardCharsets.UTF_8).substring(0, whole.length / 2).getBytes(StandardCharsets.UTF_8);
    Files.write(plan, cut);
    Ran ran = Ran.planvaerk("rescue", plan, "-o", folder.resolve("b.plan"), "--json");
    assertEquals(ExitCode.FOUND, ran.code(), ran.toString());
    assertTrue(ran.out().contains("\"whole\""), ran.out());
    assertTrue(PlanFile.open(folder.resolve("b.plan")).plan().rows().findAny().isPresent());
    assertArrayEquals(cut, Files.readAllBytes(plan));
  }

  /** One row is one, and what nobody can know is said in words. */
  @Test
  void howMuchIsRescuedIsToldInWords() throws Exception {
    Path plan = folder.resolve("a.plan");
    Ran.planvaerk("example", "banesvinget", "-o", plan).done();
    Files.writeString(plan, Files.readString(plan).substring(0, 9000));
    Ran ran = Ran.planvaerk("rescue", plan, "-o", folder.resolve("b.plan"));
    assertEquals("""
        0 af 1 emne er reddet uden mangler.
        1 er reddet delvist.
        Der kan mangle mere, end Planværk kan se.
        """, ran.out());
  }

  @Test
  void rescuingIsNotProposedWhereNothingIsLeft() throws Exception {
    Path cut = Files.writeString(folder.resolve("a.plan"), "{\"format\": \"planvaerk-plan\",");
    assertTrue(Ran.planvaerk("check-file", cut).refused(ExitCode.INPUT).err().contains("planvaerk rescue"));
    for (byte[] bare : List.of(new byte[0], new byte[4096])) {
      Path file = Files.write(folder.resolve("tom.plan"), bare);
      assertFalse(Ran.planvaerk("check-file", file).refused(ExitCode.INPUT).err().contains("planvaerk rescue"));
    }
  }

  @Test
  void theDamagedFileStaysUnderAnotherNameToo() throws Exception {
    Path plan = Files.writeString(folder.resolve("a.plan"), "{\"format\": \"planvaerk-plan\",");
    Path link = Files.createSymbolicLink(folder.resolve("link.plan"), plan);
    for (Path output : List.of(plan, link)) Ran.planvaerk("rescue", plan, "-o", output).refused(ExitCode.WRONG_USE);
    assertEquals("{\"format\": \"planvaerk-plan\",", Files.readString(plan));
  }

  /** As in the window: rows of a kind of one's own can only be read by that, where the file's own copy of it is damaged. */
  @Test
  void kindsOfFoldersReadRowsToo() throws Exception {
    PlanKind like = KindCatalogue.shipped().all().stream().filter(k -> k.text() == null && k.priority() == null).findFirst().orElseThrow();
    List<Column> columns = like.columns().stream().map(c -> new Column("x" + c.id(), c.heading(), c.guide(), c.place(), c.width(),
        c.bare(), c.hidden(), c.struck(), null, c.offers(), c.extra())).toList();
    PlanKind own = like.named("egen", Words.danish("Min egen")).withColumns(columns);
    Files.write(Files.createDirectory(folder.resolve("kinds")).resolve("egen.json"), KindFile.bytes(own));
    Plan plan = Plan.empty(own, new Ids());
    Row row = plan.rows().findFirst().orElseThrow();
    Text text = Text.of("Medarbejderne skal have supervision.");
    plan = plan.withRow(row.id(), r -> r.with(r.cells().getFirst().with(text)));
    Path file = folder.resolve("a.plan");
    String whole = new String(PlanFile.bytes(plan), StandardCharsets.UTF_8);
    Files.writeString(file, whole.replaceFirst("\"kind\": \\{", "\"kind\": 7, \"other\": {"));
    Path saved = folder.resolve("b.plan");
    Ran.planvaerk("rescue", file, "-o", saved, "--kinds", folder.resolve("kinds")).done();
    assertEquals(text, PlanFile.open(saved).plan().rows().findFirst().orElseThrow().cells().getFirst().text());
  }
}
