package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "opfølgnigsplan, opfølgningsplan", "opfølgingsplan, opfølgningsplan", "økonoimisk, økonomisk", "ansvalig, ansvarlig",
    "fundement, fundament", "sygefravr, sygefravær", "retningslinier, retningslinjer", "dokumentaton, dokumentation",
    "medarbejderer, medarbejdere", "Afdelingslder, Afdelingsleder", "evt, evt.", "paa, på", "Foerste, Første", "igang, i gang"})
  void theFirstOneIsMeant(String word, String meant) {
    assertEquals(meant, Read.CHECKER.suggest(word).getFirst(), Read.CHECKER.suggest(word).toString());
  }

  @Test
  void twoSlipsInAWordThatPlansOftenSayAreFoundToo() {
    assertTrue(Read.CHECKER.suggest("kompetenceudvilking").contains("kompetenceudvikling"));
    assertTrue(Read.CHECKER.suggest("medabejdrne").contains("medarbejderne"));
  }

  @Test
  void thereAreAFewAndNoneWithAHyphenPutIn() {
    for (String word : List.of("medarbejderer", "pædagoisk", "xyzzyq", "bostedt")) {
      List<String> found = Read.CHECKER.suggest(word);
      assertTrue(found.size() <= 5, word);
      for (String s : found) assertFalse(s.contains("-") || s.equals(word), s);
    }
  }

  @Test
  void slipsAreCounted() {
    assertEquals(0, Suggestions.slips("plan", "plan"));
    assertEquals(1, Suggestions.slips("plan", "paln"));
    assertEquals(2, Suggestions.slips("plan", "flad"));
    assertTrue(Suggestions.oneEdit("paln").contains("plan"));
  }
}
