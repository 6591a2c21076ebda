package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.PrintedRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen reader finds. The trees of both examples are kept as text. When a change of them is meant, look at
 * the export, renew the files with {@code ./mvnw test -Dtest=PdfTagTreeTest -Dgolden.renew=true} and read the
 * difference before committing it.
 */
class PdfTagTreeTest {
  private static final Path KEPT = Path.of("src/test/resources/dk/planvaerk/export/pdf");

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void theTreeIsTheOneThatWasReadOver(String example) throws Exception {
    String tree = Pdf.of(Samples.named(example)).tags().shown();
    Path file = KEPT.resolve(example + ".txt");
    if (Boolean.getBoolean("golden.renew")) Files.writeString(file, tree);
    assertEquals(Files.readString(file), tree);
  }

  @Test
  void spanningCellsSayOverHowManyLines() {
    Tag body = Pdf.of(Samples.tall()).tags().all("TBody").getFirst();
    List<List<String>> rows = body.kids().stream().map(r -> r.kids().stream().map(Tag::type).toList()).toList();
    assertEquals(
        List.of(
            List.of("TH RowSpan=4 Scope=Row", "TD RowSpan=4", "TD", "TD"),
            List.of("TD", "TD"),
            List.of("TD", "TD"),
            List.of("TD", "TD"),
            List.of("TH Scope=Row", "TD", "TD", "TD")),
        rows);
  }

  @Test
  void aCellOverSeveralPagesIsOneElement() {
    Tag cell = Pdf.of(Samples.tall()).tags().all("TBody").getFirst().all("TD").getFirst();
    assertEquals(List.of("P", "L"), cell.kids().stream().map(Tag::name).toList());
    List<Integer> pages = cell.kids().getFirst().pages();
    assertTrue(pages.size() > 3, pages.toString());
    assertEquals(pages.stream().distinct().sorted().toList(), pages);
  }

  @Test
  void itemsThatFollowEachOtherAreOneList() {
    Tag cell = Pdf.of(Samples.looks()).tags().all("TD").getLast();
    assertEquals(List.of("P", "L", "P", "L", "P"), cell.kids().stream().map(Tag::name).toList());
    Tag list = cell.kids().get(1);
    assertEquals("""
        L
          LI
            Lbl »•«
            LBody »Undervisning af ledelse«
          LI
            Lbl »•«
            LBody »Udleveret til medarbejdere«
        """, list.shown());
  }

  @Test
  void aRowOfSpanningCellsOnlyIsOneLine() {
    var cells = List.of(Samples.cell(0, -1, Samples.line("a")), Samples.cell(1, -1, Samples.line("b")));
    var row = new PrintedRow("1", 3, cells);
    assertEquals(1, Pdf.of(Samples.table(2, row)).tags().all("TBody").getFirst().kids().size());
  }
}
