package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.json.Resources;
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
}
