package dk.planvaerk.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      9. august 2021                                   | 2021-08-09
      d. 9 AUG. 2021                                   | 2021-08-09
      09.08.2021                                       | 2021-08-09
      9/8-21                                           | 2021-08-09
      22.3-2021                                        | 2021-03-22
      2025.01.15                                       | 2025-01-15
      opdateret 2025.01.15                             | 2025-01-15
      2025-01-15                                       | 2025-01-15
      1.maj 2024                                       | 2024-05-01
      den 1. december 2024 kl. 13 – 15                 | 2024-12-01
      29. februar 2024                                 | 2024-02-29
      12.-13. august 2021                              | 2021-08-13
      09.08.2021, revideret 1. oktober 2021            | 2021-08-09
      1. oktober 2021, første udgave 09.08.2021        | 2021-10-01
      31. februar 2021, ment er 1. marts 2021          | 2021-03-01
      99.99.2021 eller 2021-08-09                      | 2021-08-09
      """)
  void findsTheFirstDay(String text, LocalDate day) {
    assertEquals(Optional.of(day), WrittenDate.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "i dag", "august 2021", "foråret 2025", "31. februar 2021", "29-02-2023", "13/13-21",
      "5. maskine 2021", "12345-01-011", "9. august", "1.2.3"})
  void findsNothingElse(String text) {
    assertEquals(Optional.empty(), WrittenDate.find(text));
  }
}
