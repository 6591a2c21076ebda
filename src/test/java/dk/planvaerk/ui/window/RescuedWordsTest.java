package dk.planvaerk.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.rescue.Rescued;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RescuedWordsTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  private String told(Locale language, Rescued rescued) {
    return new RescuedWords(Texts.of(RescuedWords.class, language)).of(rescued, "a.plan");
  }

  @Test
  void howMuchIsThereAndThatAVersionIsLost() {
    var rescued = new Rescued(plan, 10, 1, 1, 1, false);
    assertEquals("Reddet fra »a.plan«: 10 af 12 emner uden mangler. 1 er reddet delvist. Én gemt version er gået tabt.",
        told(Texts.DANISH, rescued));
  }

  @Test
  void nothingIsSaidToBeLostThatIsNot() {
    assertEquals("Reddet fra »a.plan«: 12 af 12 emner uden mangler.", told(Texts.DANISH, new Rescued(plan, 12, 0, 0, 0, false)));
  }

  @Test
  void thatMoreMayBeGoneIsSaid() {
    assertEquals("Reddet fra »a.plan«: 3 af 3 emner uden mangler. 2 gemte versioner er gået tabt. Der kan mangle mere, end Planværk kan se.",
        told(Texts.DANISH, new Rescued(plan, 3, 0, 0, 2, true)));
  }
}
