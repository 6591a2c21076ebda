package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents of both examples, kept as text. When a change of them is meant, look at the export,
 * renew the files with {@code ./mvnw test -Dtest=WordGoldenTest -Dgolden.renew=true} and read the
 * difference before committing it.
 */
class WordGoldenTest {
  private static final Path KEPT = Path.of("src/test/resources/dk/planvaerk/export/word");

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void theDocumentIsTheOneThatWasLookedAt(String example) throws Exception {
    String document = lines(Docx.of(Docx.example(example)).part(Docx.DOCUMENT));
    Path file = KEPT.resolve(example + ".xml");
    if (Boolean.getBoolean("golden.renew")) Files.writeString(file, document);
    assertEquals(Files.readString(file), document);
  }

  /** A line for each paragraph, cell, row and table, and nothing else changed. */
  private static String lines(String xml) {
    return xml.replaceAll("(?=<w:(body|tbl|tblGrid|tr|tc|p|sectPr)>|</w:(tbl|tr|tc|body)>)", "\n") + "\n";
  }
}
