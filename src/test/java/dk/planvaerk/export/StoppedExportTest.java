package dk.planvaerk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StoppedExportTest {
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();

  @Test
  void anExportIsStoppedInTheMiddleOfTheTable() {
    for (String format : Exporters.formats().stream().filter(f -> !f.equals("txt")).toList()) {
      var rows = new ArrayList<Integer>();
      assertThrows(CancellationException.class, () -> Exporters.find(format).orElseThrow().document(
          Printed.of(plan), new Program("Planværk", "0"), Carried.NOTHING, (done, all) -> {
            rows.add(done);
            if (done == 1) throw new CancellationException();
          }), format);
      assertEquals(List.of(0, 1), rows, format);
    }
  }
}
