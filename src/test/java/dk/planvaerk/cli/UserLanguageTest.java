package dk.planvaerk.cli;

import static dk.planvaerk.language.Texts.DANISH;
import static dk.planvaerk.language.Texts.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLanguageTest {
  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void theOptionDecidesOverAll() {
    var environment = Map.of("LC_ALL", "da_DK.UTF-8");
    assertEquals(ENGLISH, find("da", environment, "kinds", "--lang", "en"));
    assertEquals(ENGLISH, find("da", environment, "--lang=en", "kinds"));
    assertEquals(DANISH, find("en", environment, "--lang", "en", "--lang", "da"));
    assertEquals(DANISH, find("", environment, "--", "--lang", "en"));
    assertEquals(DANISH, find("", environment, "--lang"));
  }

  @Test
  void thenTheLauncherThenTheEnvironmentInItsOrder() {
    assertEquals(ENGLISH, find("en_GB.UTF-8", Map.of("LC_ALL", "C.UTF-8")));
    assertEquals(ENGLISH, find("", Map.of("LC_ALL", "en_US", "LANG", "da_DK")));
    assertEquals(ENGLISH, find("", Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB", "LANG", "da_DK")));
    assertEquals(ENGLISH, find("", Map.of("LANG", "en_GB.UTF-8")));
    assertEquals(DANISH, find("", Map.of("LC_ALL", "C", "LANG", "en_GB.UTF-8")));
  }

  @Test
  void elseDanish() {
    assertEquals(DANISH, find("", NOTHING));
    assertEquals(DANISH, find("", Map.of("LANG", "POSIX")));
    assertEquals(DANISH, find("", Map.of("LANG", "fr_FR.UTF-8")));
  }

  private static Locale find(String launcher, Map<String, String> environment, String... arguments) {
    return UserLanguage.find(List.of(arguments), launcher, environment);
  }
}
