package dk.planvaerk.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {
  private static String hidden(String text) {
    return Cpr.hidden(text, "#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"010203-1234", "0102031234", "010203 1234", "010203 - 1234", "010203–1234", "010203\u20111234",
      "010203\u00A01234", "010203-\n1234", "310180-0000", "290201-4321", "710203-1234", "01.02.03-1234", "01/02/03-1234", "01 02 03-1234",
      "01.02.1903-1234", "01022003-1234"})
  void aNumberOfAPersonIsTakenOut(String number) {
    assertEquals("Borger # flytter.", hidden("Borger " + number + " flytter."));
    assertEquals("(#)", hidden("(" + number + ")"));
    assertEquals("CPR:#, # og #.", hidden("CPR:" + number + ", " + number + " og " + number + "."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"320103-1234", "011303-1234", "310402-1234", "000103-1234", "010203-12345", "10102031234", "010203-123",
      "A010203-1234", "tlf. 86 12 34 56", "+45 86123456", "CVR 12345678", "P-nr. 1003388394", "P-nummer: 1003388394", "15.01.2025 kl. 1200",
      "01.01.2024-31.12.2024", "2024-123456",
      "010203", "010203-xxxx", "010203\n1234"})
  void whatIsNoneStays(String text) {
    assertEquals(text, hidden(text));
  }

  @Test
  void aNumberBehindOneThatIsNoneIsFound() {
    assertEquals("990203 #", hidden("990203 010203-1234"));
    assertEquals("", hidden(""));
  }
}
