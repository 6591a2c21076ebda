package dk.planvaerk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.plan.Words;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @Test
  void anArgumentIsSaidInTheSameLanguage() {
    var topic = new Words(Map.of("da", "emne", "en", "topic"));
    var inner = Message.of(Outcome.class, "edit.laststep", topic);
    var message = Message.of(JsonFile.class, "json.refused", "7", inner);
    assertEquals("Linje 7: Den sidste kan ikke slettes: Der skal altid være mindst 1 emne.", message.in(Texts.DANISH));
    assertEquals("Line 7: The last one cannot be deleted: there must always be at least 1 topic.", message.in(Texts.ENGLISH));
  }

  @Test
  void anotherLanguageIsDanishWhateverTheMachineSpeaks() {
    Locale was = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      assertEquals("Filen er tom.", Texts.of(JsonFile.class, Locale.FRENCH).get("json.empty").substring(0, 13));
      assertEquals("Filen er tom.", Texts.of(JsonFile.class, Texts.DANISH).get("json.empty").substring(0, 13));
    } finally {
      Locale.setDefault(was);
    }
  }

  @Test
  void bracesAndApostrophesAreSaidAsTheyAre() {
    assertEquals("Filen er af en anden slags: Den begynder ikke med {.",
        Texts.of(JsonFile.class, Texts.DANISH).get("json.noobject").replace("'", ""));
    assertThrows(MissingResourceException.class, () -> Texts.of(JsonFile.class, Texts.DANISH).get("findes.ikke"));
  }

  @ParameterizedTest
  @CsvSource({"en_GB.UTF-8,en", "en,en", "EN-us,en", "da_DK.UTF-8,da", "C.UTF-8,da", "de_DE,da", "'',da"})
  void theLanguageOfAMachineIsDanishOrEnglish(String tag, String language) {
    assertEquals(language, Texts.language(tag).getLanguage());
  }
}
