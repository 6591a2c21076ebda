package dk.planvaerk.storage.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is whole in a damaged file is found again, whatever was damaged. */
class PlanRescueTest {
  private static final int FLIPS = Integer.getInteger("proof.flips", 20);
  /** Each bit of the first bytes, on which it depends how all others are read. */
  private static final int BEGINNING = 8 * Byte.SIZE;
  private static final int AROUND = 130;
  private static final int CUT_STEP = Integer.getInteger("proof.cutstep", 4999);

  private final PlanRescue rescue = new PlanRescue(KindCatalogue.shipped().all(), new Ids(new Random(1)));
  private final Examples examples = Examples.shipped();

  private Plan example(String name) {
    return examples.copy(name, new Ids(new Random(7))).orElseThrow();
  }

  @Test
  void anUndamagedPlanComesBackAsItIs() {
    for (String name : examples.names()) {
      Plan plan = example(name);
      Rescued rescued = rescue.rescue(PlanFile.bytes(plan)).orElseThrow();
      assertEquals(plan, rescued.plan(), name);
      assertTrue(rescued.isWhole(), name);
    }
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertEquals(Optional.empty(), rescue.rescue(new byte[0]));
    assertEquals(Optional.empty(), rescue.rescue(new byte[10_000]));
    assertEquals(Optional.empty(), rescue.rescue("{}".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), rescue.rescue("Kære alle".getBytes(StandardCharsets.UTF_8)));
  }

  /** Each row that stands whole before the end is there, and no more versions are said to be lost than there were. */
  @Test
  void aFileThatIsCutOffKeepsTheRowsBefore() {
    for (String name : examples.names()) {
      Plan plan = example(name);
      byte[] bytes = PlanFile.bytes(plan);
      for (int length = 0; length < bytes.length - 1; length += CUT_STEP) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Optional<Rescued> rescued = rescue.rescue(Arrays.copyOf(bytes, length));
        Plan found = rescued.map(Rescued::plan).orElse(null);
        int lost = rescued.map(Rescued::versionsLost).orElse(0);
        assertTrue(lost <= plan.versions().size(), name + " cut at " + length + ": " + lost);
        for (Row row : whole(plan, text)) assertTrue(found != null && found.rows().anyMatch(row::equals), name + " cut at " + length);
      }
    }
  }

  /** Those behind which another one begins. */
  private static List<Row> whole(Plan plan, String text) {
    List<Row> rows = plan.rows().toList();
    long begun = rows.stream().filter(r -> text.contains("\"id\": \"" + r.id() + "\",")).count();
    return rows.subList(0, (int) Math.max(0, begun - 1));
  }

  /** Each bit of the lines that open the list of sections and that of rows, in which all else stands. */
  @Test
  void aBitThatIsAnotherWhereTheRowsBeginLosesOneAtMost() {
    Plan plan = example("dolmer-have");
    byte[] bytes = PlanFile.bytes(plan);
    int begin = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("  ],\n  \"sections\"");
    for (int bit = 0; bit < AROUND * Byte.SIZE; bit++) {
      byte[] damaged = bytes.clone();
      int at = begin - 1 + bit / Byte.SIZE;
      damaged[at] ^= (byte) (1 << (bit % Byte.SIZE));
      String where = "byte " + at + ", bit " + bit % Byte.SIZE;
      Plan found = rescue.rescue(damaged).map(Rescued::plan).orElseThrow(() -> new AssertionError(where));
      long same = plan.rows().filter(r -> found.rows().anyMatch(r::equals)).count();
      assertTrue(same >= plan.rows().count() - 1, where + ": " + same);
    }
  }

  /** At most the one row in which a bit is another is not as it was; what is damaged in the kind may change them all, but none is gone. */
  @Test
  void aBitThatIsAnotherSpoilsOneRowAtMost() {
    var random = new Random(3);
    for (String name : examples.names()) {
      Plan plan = example(name);
      byte[] bytes = PlanFile.bytes(plan);
      List<Row> rows = plan.rows().toList();
      for (int i = 0; i < BEGINNING + FLIPS; i++) {
        byte[] damaged = bytes.clone();
        int at = i < BEGINNING ? i / Byte.SIZE : random.nextInt(bytes.length);
        damaged[at] ^= (byte) (1 << (i < BEGINNING ? i % Byte.SIZE : random.nextInt(Byte.SIZE)));
        String where = name + ", byte " + at + ": " + new String(bytes, Math.max(0, at - 20), Math.min(40, bytes.length - at), StandardCharsets.UTF_8);
        Plan found = rescue.rescue(damaged).map(Rescued::plan).orElseThrow(() -> new AssertionError(where));
        boolean inKind = at > new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"kind\"") && at < new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n  \"head\"");
        long same = rows.stream().filter(r -> inKind ? found.row(r.id()).isPresent() : found.rows().anyMatch(r::equals)).count();
        assertTrue(same >= rows.size() - 1, where + ": " + same + " of " + rows.size());
      }
    }
  }
}
