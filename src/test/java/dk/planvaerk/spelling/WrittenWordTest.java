package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenWordTest {
  private static List<String> forms(String text) {
    return WrittenWord.in(text).stream().map(WrittenWord::form).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "2025", "2/4-25", "4.12.2024", "15.000,50", "LA2", "2a", "AMR", "APV'en", "MUSen", "TRIO", "a", "kontakt@socialtilsyn.dk",
    "www.sbst.dk", "https://tilbudsportalen.dk/forside", "socialstyrelsen.dk,", "C:\\Planer\\plan", "•", "–", "50%", ""})
  void someAreNoWords(String text) {
    assertEquals(List.of(), forms(text));
  }

  @Test
  void whatStandsBehindAWordBelongsToItsForm() {
    assertEquals(List.of("bl.a.", "børne-", "og", "ungeområdet."), forms("bl.a. børne- og ungeområdet."));
    assertEquals(List.of("børne", "ungeområdet"), WrittenWord.in("børne- / ungeområdet.").stream().map(WrittenWord::word).toList());
  }

  @Test
  void aFullStopWithoutASpaceIsNoAbbreviation() {
    assertEquals(List.of("plan.", "Næste", "gang"), forms("plan.Næste gang"));
    assertEquals(List.of("medarbejder.", "derefter"), forms("medarbejder.derefter"));
  }

  @Test
  void signsAroundAWordAreNotInIt() {
    String text = "(»Hvad« og/eller ’uens’: e-læring!)";
    assertEquals(List.of("Hvad", "og", "eller", "uens", "læring"), forms(text.replace("e-", "")));
    assertEquals(List.of("e-læring"), forms("e-læring!"));
    for (WrittenWord word : WrittenWord.in(text)) assertEquals(word.word(), text.substring(word.from(), word.to()));
  }
}
