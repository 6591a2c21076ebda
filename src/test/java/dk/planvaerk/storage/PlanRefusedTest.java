package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRefusedTest {
  private final String file = new String(
      PlanFile.bytes(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withId("aaaaaaaa")), UTF_8);

  private static String said(String broken) {
    return assertThrows(InputProblem.class, () -> PlanFile.parse(broken.getBytes(UTF_8))).in(Texts.DANISH);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "id": "j0dezohw"                    | "id": "J0"                        | 275 | »J0« er ikke et gyldigt id. Det skal være 8 små bogstaver (a-z) og tal.
      "id": "j0dezohw"                    | "id": "0oh7jjcw"                  | 275 | Id’et »0oh7jjcw« findes to gange.
      "field": "grundlag"                 | "field": "titel"                  | 1   | Feltet »titel« findes to gange øverst i planen.
      "field": "grundlag"                 | "field": "findesikke"             | 217 | Feltet »findesikke« findes ikke i planens skabelon.
      "column": "emne"                    | "column": "findesikke"            | 284 | Kolonnen »findesikke« findes ikke i planens skabelon.
      "column": "emne"                    | "column": "tema"                  | 275 | Kolonnen »tema« har tekst to steder i samme emne.
      "column": "maal"                    | "column": "tema"                  | 275 | Kolonnen »tema« har tekst to steder i samme emne.
      "minReader": 1,                     |                                   | 1   | »minReader« mangler.
      "version": 1,                       | "version": "1",                   | 3   | »version« skal være et helt tal fra 1 til 1000000.
      "sections": [                       | "sections": [], "x": [            | 1   | Filen er beskadiget: Planens indhold mangler.
      "steps": [                          | "steps": [], "x": [               | 275 | Filen er beskadiget: Et sted mangler der aktiviteter.
      """)
  void faultsAreNamedWithTheirLine(String right, String wrong, int line, String said) {
    String broken = file.replaceFirst(Pattern.quote(right), wrong == null ? "" : Matcher.quoteReplacement(wrong));
    assertNotEquals(file, broken);
    assertEquals("Linje " + line + ": " + said, said(broken));
  }

  @Test
  void otherJsonIsNoPlan() {
    assertEquals("Filen er ikke en plan fra Planværk.", said("{}"));
    assertEquals("Filen er ikke en plan fra Planværk.", said("{\"format\": 1}"));
    assertEquals("Filen er ikke en plan fra Planværk.", said("{\"format\": \"package-lock\"}"));
  }

  @ParameterizedTest
  @CsvSource({"Kære tilsyn,false", "'[1, ',true", "'{\"x\": ',true"})
  void aByteOrderMarkMakesNoTextJson(String text, boolean json, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.plan");
    for (String mark : new String[] {"", "\uFEFF"}) {
      Files.writeString(file, mark + text);
      String said = assertThrows(InputProblem.class, () -> PlanFile.open(file)).in(Texts.DANISH);
      assertEquals(json, !said.endsWith("Filen er ikke en plan fra Planværk."), mark + said);
    }
  }
}
