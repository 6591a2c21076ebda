package dk.planvaerk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportersTest {
  @Test
  void eachFormatIsFoundByItsNameAndNamedOnce() {
    var formats = Exporters.formats();
    assertEquals(formats.stream().distinct().sorted().toList(), formats);
    for (String format : formats) {
      assertEquals(Optional.of(format), Exporters.find(format).map(Exporter::format));
      assertTrue(format.matches("[a-z0-9]+"), format);
    }
    assertEquals(Optional.empty(), Exporters.find("findesikke"));
  }
}
