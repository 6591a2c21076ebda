package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.json.Resources;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.PlanKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void eachExampleIsWrittenAsTheProgramWritesIt() throws Exception {
    var files = Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING);
    assertEquals(5, files.size());
    for (byte[] bytes : files.values()) {
      assertEquals(
          new String(bytes, StandardCharsets.UTF_8),
          new String(PlanFile.bytes(PlanFile.parse(bytes)), StandardCharsets.UTF_8));
    }
  }

  /** Or the user would be told at once that there is a newer edition of its template. */
  @Test
  void eachExampleHasItsKindAsItShips() throws Exception {
    for (byte[] bytes : Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING).values()) {
      PlanKind kind = PlanFile.parse(bytes).kind();
      assertEquals(KindCatalogue.shipped().all().stream().filter(k -> k.id().equals(kind.id())).findFirst().orElseThrow(), kind);
    }
  }
}
