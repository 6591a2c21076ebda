package dk.planvaerk.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.property.RandomPlans;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindJsonTest {
  private static PlanKind read(String json) throws InputProblem {
    return JsonFile.of(json).parse(KindJson::read);
  }

  private static String shipped() {
    return new String(KindJson.write(KindCatalogue.shipped().first()).bytes(), UTF_8);
  }

  @Test
  void anyKindIsReadBackAsItWasWritten() throws InputProblem {
    for (int seed = 0; seed < 150; seed++) {
      PlanKind kind = new RandomPlans(new Random(seed)).kind();
      String written = KindJson.write(kind).text();
      assertEquals(kind, read(written), "seed " + seed);
      assertEquals(written, KindJson.write(read(written)).text(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "id": "tema"          | "id": "Tema"               | »Tema« kan ikke bruges som id. Det sk
      "id": "emne"          | "id": "tema"               | »tema« findes to gange.
      "id": "dato"          | "id": "titel"              | »titel« findes to gange.
      "column": "tema"      | "column": "findesikke"     | Skabelonens prioritet står i kolonnen »findesikke«
      "text": "{0}. prio    | "text": ". prio            | Prioritetens tekst mangler pladsen til tallet: {0}
      "form": "footer"      | "form": "bund"             | »bund« kan ikke bruges. Det skal være et af disse: title, line, block, legend, footer.
      "place": "steps"      | "place": "aktiviteter"     | »aktiviteter« kan ikke bruges. Det skal være et af disse: row, steps.
      "role": "date"        | "role": "dato"             | »dato« kan ikke bruges. Det skal være et af disse: title, organisation, date, model.
      "offers": "themes"    | "offers": "temaer"         | »temaer« kan ikke bruges. Det skal være et af disse: themes, criteria, models, persons.
      "language": "da-DK"   | "language": "1"            | »1« er ikke en sprogk
      "da": "emne"          | "de": "Thema"              | Det danske ord (da) mangler.
      "version": 5          | "version": 0               | »version« skal være et helt tal fra 1 til
      "width": 26           | "width": 0                 | »width« skal være et tal over 0
      "margin": 14          | "margin": 61               | »margin« skal være et tal over 0 og højst 60.
      "margin": 14          | "margin": 14, "textSize": 8    | »textSize« skal være et helt tal fra 9 til 12.
      "margin": 14          | "margin": 14, "textSize": 13   | »textSize« skal være et helt tal fra 9 til 12.
      "margin": 14          | "margin": 14, "textSize": 9.5  | »textSize« skal være et helt tal fra 9 til 12.
      "margin": 14          | "margin": 14, "format": "A5"   | »format« skal være et af disse: a4, a3. Der står »A5«.
      "landscape": true     | "landscape": "ja"          | »landscape« skal være sand eller falsk
      "heading": "TEMA",    | "kop": "TEMA",             | »heading« mangler.
      """)
  void faultsAreNamed(String right, String wrong, String said) {
    String shipped = shipped();
    String broken = shipped.replaceFirst(java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));
    assertNotEquals(shipped, broken);
    String message = assertThrows(InputProblem.class, () -> read(broken)).in(Texts.DANISH);
    assertEquals(said, message.substring(message.indexOf(": ") + 2, Math.min(message.length(), message.indexOf(": ") + 2 + said.length())));
  }

  @Test
  void aKindWithoutColumnsOrWithALineWithoutFieldsIsRefused() {
    String columns = shipped().replaceFirst("(?s)\"columns\": \\[.*\\],", "\"columns\": [],");
    assertEquals("Linje 1: Skabelonen har ingen kolonner.",
        assertThrows(InputProblem.class, () -> read(columns)).in(Texts.DANISH));
    String line = shipped().replaceFirst("(?s)(\"form\": \"footer\",\\s+\"fields\": )\\[[^\\]]*\\]", "$1[]");
    assertEquals("Linje 130: En linje øverst i skabelonen (head) har ingen felter.",
        assertThrows(InputProblem.class, () -> read(line)).in(Texts.DANISH));
    String field = shipped().replaceFirst("(\"form\": \"footer\",\\s+\"fields\": \\[\\s+)\"tilbud\"", "$1\"findesikke\"");
    assertEquals("Linje 1: Øverst i skabelonen (head) er feltet »findesikke« nævnt, men det findes ikke.",
        assertThrows(InputProblem.class, () -> read(field)).in(Texts.DANISH));
  }
}
