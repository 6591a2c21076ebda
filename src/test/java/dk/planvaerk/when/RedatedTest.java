package dk.planvaerk.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedatedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      opdateret 2025.01.15            | opdateret 2026.03.05
      2025-1-15                       | 2026-3-5
      9. august 2021                  | 5. marts 2026
      9 August 2021, udkast           | 5 Marts 2026, udkast
      d. 09. aug. 2021.               | d. 05. mar. 2026.
      22.3-2021                       | 5.3-2026
      9/8-21                          | 5/3-26
      09.08.2021                      | 05.03.2026
      9. maj 2021                     | 5. marts 2026
      9. maj. 2021                    | 5. mar. 2026
      1. maj 2024, rettet 12. juni 2025 | 1. maj 2024, rettet 5. marts 2026
      """)
  void anotherDayStandsInTheFormThatWasChosen(String written, String now) {
    assertEquals(now, Redated.last(written, DAY).orElseThrow());
    assertEquals(DAY, WrittenDate.find(now.replace("1. maj 2024, rettet ", "")).orElseThrow());
  }

  @Test
  void whatCanNotBeReadIsLeftAlone() {
    assertTrue(Redated.last("forår 2025", DAY).isEmpty());
    assertTrue(Redated.last("", DAY).isEmpty());
    assertTrue(Redated.last("31.2.2025", DAY).isEmpty());
  }
}
