package dk.planvaerk.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
  private static final Hyphenation DANISH = Hyphenation.of("da-DK");

  /** The word with a middle dot where a hyphen would come, and a bar where it breaks without one. */
  private static String shown(Hyphenation hyphenation, String word) {
    var out = new StringBuilder(word);
    for (BreakPlace place : hyphenation.places(word).reversed()) out.insert(place.at(), place.hyphen() ? "·" : "|");
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "kvalitetsudviklingsprocessen, kva·li·tets·ud·vik·lings·pro·ces·sen",
    "arbejdsgangsbekræftelse, ar·bejds·gangs·be·kræf·telse",
    "Dokumentation, Do·ku·men·ta·tion",
    "borgerne, bor·gerne",
    "medarbejder, med·ar·bej·der",
    "udarbejdet, ud·ar·bej·det",
    "målgruppe, målgruppe",
    "efteråret, ef·ter·året",
  })
  void wordsAreBrokenAsDanishDoes(String word, String broken) {
    assertEquals(broken, shown(DANISH, word));
  }

  @Test
  void twoLettersStayAndThreeGo() {
    assertEquals("ef·ter", shown(DANISH, "efter"));
    assertEquals("uge", shown(DANISH, "uge"));
    assertEquals("igen", shown(DANISH, "igen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LA2", "VUM2021udredning", "SUL", "eLæring", "2021-08-09", "12/5-2021", "3/4", "", "-", "/", "--", "(LA2),"})
  void whatIsNoPlainWordStaysWhole(String word) {
    assertEquals(List.of(), DANISH.places(word));
  }

  @Test
  void hyphensAndSlashesOfTheWordAreUsed() {
    assertEquals("og/|el·ler", shown(DANISH, "og/eller"));
    assertEquals("un·der·vis·nings-|del", shown(DANISH, "undervisnings-del"));
    assertEquals("un·der·vis·nings-", shown(DANISH, "undervisnings-"));
    assertEquals("(med·ar·bej·der),", shown(DANISH, "(medarbejder),"));
  }

  @Test
  void addressesGetNoHyphens() {
    assertEquals("socialtilsyn@|kommune.dk", shown(DANISH, "socialtilsyn@kommune.dk"));
    assertEquals("https://|www.socialtilsyn.dk/|vejledning", shown(DANISH, "https://www.socialtilsyn.dk/vejledning"));
    assertEquals("https://|www.social-tilsyn.dk/|vejledning|-2025|?side=3",
        shown(DANISH, "https://www.social-tilsyn.dk/vejledning-2025?side=3"));
  }

  @Test
  void pathsAndNamesOfFilesGetNoHyphens() {
    assertEquals("\\\\srv01\\|faelles\\|medarbejderhaandbog\\|undervisning",
        shown(DANISH, "\\\\srv01\\faelles\\medarbejderhaandbog\\undervisning"));
    assertEquals("/data/|undervisning/|medarbejder", shown(DANISH, "/data/undervisning/medarbejder"));
    assertEquals("medarbejderhaandbog|_2025.docx", shown(DANISH, "medarbejderhaandbog_2025.docx"));
    assertEquals("medarbejderhaandbog.pdf", shown(DANISH, "medarbejderhaandbog.pdf"));
    assertEquals("un·der·vis·ning.", shown(DANISH, "undervisning."));
    assertEquals("f.eks.", shown(DANISH, "f.eks."));
  }

  @Test
  void otherLanguagesGetNoHyphens() {
    assertEquals("development/|documentation", shown(Hyphenation.of("en-GB"), "development/documentation"));
    assertEquals("medarbejder", shown(Hyphenation.of("x"), "medarbejder"));
  }

  @Test
  void aHeadingInCapitalsIsBrokenAsItsWordIs() {
    assertFalse(Hyphenation.of("da-DK").places("DOKUMENTATION").isEmpty());
    assertEquals(Hyphenation.of("da-DK").places("dokumentation"), Hyphenation.of("da-DK").places("DOKUMENTATION"));
  }
}
