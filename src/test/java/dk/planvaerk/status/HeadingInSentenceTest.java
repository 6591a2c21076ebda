package dk.planvaerk.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import org.junit.jupiter.api.Test;

class HeadingInSentenceTest {
  @Test
  void namesAndAbbreviationsKeepTheirLetters() {
    assertEquals("om kortlagte behov", HeadingInSentence.put("om {0}", "Kortlagte behov.", Texts.DANISH));
    assertEquals("om IT-pakke til alle", HeadingInSentence.put("om {0}", "IT-pakke til alle", Texts.DANISH));
    assertEquals("om Socialtilsyn Midt og klager", HeadingInSentence.put("om {0}", "Socialtilsyn Midt og klager", Texts.DANISH));
    assertEquals("about searching", HeadingInSentence.put("about {0}", "Searching", Texts.ENGLISH));
  }
}
