package dk.planvaerk.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayFieldTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  @Test
  void daysAreReadAsPeopleWriteThem() {
    assertEquals(TODAY, DayField.read("15. januar 2025", TODAY).orElseThrow());
    assertEquals(LocalDate.of(2025, 3, 20), DayField.read("20/3", TODAY).orElseThrow());
    assertEquals(LocalDate.of(2025, 3, 20), DayField.read(" 20. marts ", TODAY).orElseThrow());
    assertTrue(DayField.read("i morgen", TODAY).isEmpty());
    assertNotEquals(TODAY, DayField.read("15.1.24", TODAY).orElseThrow());
  }
}
