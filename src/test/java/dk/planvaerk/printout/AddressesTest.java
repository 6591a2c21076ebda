package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  /** What is found, as "seen → target". */
  private static List<String> found(String text) {
    return Addresses.in(text).stream().map(a -> text.substring(a.from(), a.to()) + " → " + a.target()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " | ", value = {
    "Se https://www.borger.dk/sider?x=1#to. | https://www.borger.dk/sider?x=1#to → https://www.borger.dk/sider?x=1#to",
    "(www.kommune.dk) | www.kommune.dk → https://www.kommune.dk",
    "»http://intranet:8080/plan«, | http://intranet:8080/plan → http://intranet:8080/plan",
    "HTTPS://A.DK/X | HTTPS://A.DK/X → https://A.DK/X",
    "se:https://a.dk/b | https://a.dk/b → https://a.dk/b",
    "https://da.wikipedia.org/wiki/Mål_(sprog) | https://da.wikipedia.org/wiki/Mål_(sprog) → https://da.wikipedia.org/wiki/M%C3%A5l_(sprog)",
    "https://rødgrød.dk/ø | https://rødgrød.dk/ø → https://xn--rdgrd-vuad.dk/%C3%B8",
    "https://a.dk/50%25 | https://a.dk/50%25 → https://a.dk/50%25",
    "Skriv til tilsyn-midt@kommune.dk! | tilsyn-midt@kommune.dk → mailto:tilsyn-midt@kommune.dk",
    "mailto:a@b.dk | mailto:a@b.dk → mailto:a@b.dk",
    "\\\\srv\\faelles\\x.docx | \\\\srv\\faelles\\x.docx → null",
    "C:\\Data\\Mål | C:\\Data\\Mål → null",
    "/srv/data/planer, | /srv/data/planer → null",
    "ftp://a.dk/x | ftp://a.dk/x → null",
    "file://srv/x | file://srv/x → null",
    "javascript://a.dk/x | javascript://a.dk/x → null",
    "Plan_2025.docx | Plan_2025.docx → null",
    "plan(2).pdf | plan(2).pdf → null",
    "borger.dk | borger.dk → null",
  })
  void isFoundWithWhereItLeads(String text, String expected) {
    assertEquals(List.of(expected), found(text));
  }

  @Test
  void severalThatStandTogetherAreSeveral() {
    assertEquals(List.of("a@b.dk → mailto:a@b.dk", "c@d.dk → mailto:c@d.dk"), found("a@b.dk;c@d.dk."));
    assertEquals(List.of("a@bb.dk → mailto:a@bb.dk", "c@d.dk → mailto:c@d.dk"), found("a@bb.dk/c@d.dk"));
  }

  /** What is seen would not be where one comes to. */
  @ParameterizedTest
  @ValueSource(strings = {
    "https://sundhed.dk@evil.dk/", "https://a.dk/\u202Exyz", "https://a\u200Bb.dk", "https://", "https:///x", "www.", "@", "a@b", "@b.dk",
    "https://a.dk/\uF0B7", "https://a..dk", "https://a.dk/50%", "https://-a.dk", "mailto:a@b.dk?subject=x",
    "https://a.dk:99999999/", "x@y@z.dk"
  })
  void noLinkIsMadeOfWhatIsNotWhatItSeems(String text) {
    assertEquals(List.of(), Addresses.in(text).stream().filter(a -> a.target() != null).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Tekst.", "f.eks. og/eller m.m.", "bl.a. kl. 12.30", "12/5-2025", "10.000 kr.", "3.1.4",
      "§ 3, stk. 2", "...", "///"})
  void usualWordsAreNone(String text) {
    assertEquals(List.of(), found(text));
  }
}
