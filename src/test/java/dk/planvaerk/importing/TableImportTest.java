package dk.planvaerk.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.PlanFile;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableImportTest {
  private static final PlanKind KIND = KindCatalogue.shipped().first();

  @Test
  void headingsMeanTheColumnsOfTheKindWhateverTheirCaseMarksAndSpaces() throws Exception {
    Plan plan = plan(List.of(" tema:", "Hvad", "HVORNÅR ?", "Hvem??"), List.of("a", "b", "c", "d"));
    Row row = plan.rows().findFirst().orElseThrow();
    assertEquals(KIND, plan.kind());
    assertEquals("a", row.cell("tema").orElseThrow().text().shown());
    assertEquals(List.of("b", "c", "d"), List.of(step(row, "hvad"), step(row, "hvornaar"), step(row, "hvem")));
    assertEquals("", step(row, "dokumentation"));
  }

  @Test
  void anUnknownHeadingBecomesAColumnOfThePlansOwn() throws Exception {
    Plan plan = plan(List.of("Økonomi & æstetik på årsbasis", "Tema", "Økonomi"), List.of("x", "y", "z"));
    List<Column> own = plan.kind().columns().subList(KIND.columns().size(), plan.kind().columns().size());
    assertEquals(List.of("oekonomiaestetik", "oekonomi"), own.stream().map(Column::id).toList());
    assertEquals("Økonomi & æstetik på årsbasis", own.getFirst().heading());
    assertEquals(KIND.columns().stream().mapToDouble(Column::width).average().orElseThrow(), own.getFirst().width());
    Row row = plan.rows().findFirst().orElseThrow();
    assertEquals("x", step(row, "oekonomiaestetik"));
    assertEquals("z", step(row, "oekonomi"));
    assertEquals(1, row.steps().size());
  }

  @Test
  void aHeadingThatComesTwiceAndOnesWithoutLettersKeepTheirTexts() throws Exception {
    Plan plan = plan(
        List.of("Tema", "TEMA", "Tema?", "!", "…", "Samme lange overskrift", "Samme lange overskrift"),
        List.of("1", "2", "3", "4", "5", "6", "7"));
    Row row = plan.rows().findFirst().orElseThrow();
    assertEquals("1", row.cell("tema").orElseThrow().text().shown());
    assertEquals("23", step(row, "tema2") + step(row, "tema3"));
    assertEquals("45", step(row, "kolonne") + step(row, "kolonne2"));
    assertEquals("67", step(row, "sammelangeoverskr".substring(0, 16)) + step(row, "sammelangeovers2"));
    assertTrue(plan.kind().columns().stream().allMatch(c -> Ids.isName(c.id())));
  }

  @Test
  void aColumnWithNothingInItIsLeftOutAndOneWithTextIsNot() throws Exception {
    var table = new Table("", List.of("Tema", "", " "), List.of(List.of("a", "", "b"), List.of("c")), List.of());
    Plan plan = importer().plan(table).plan();
    assertEquals(KIND.columns().size() + 1, plan.kind().columns().size());
    assertEquals("b", step(plan.rows().findFirst().orElseThrow(), "kolonne"));
    assertEquals(2, plan.rows().count());
  }

  @Test
  void paragraphsItemsAndTheTitleAreTaken() throws Exception {
    var table = new Table("Plan for året", List.of("Mål"), List.of(List.of("a\n\n• b")), List.of());
    Plan plan = importer().plan(table).plan();
    assertEquals("Plan for året", plan.head(Role.TITLE).shown());
    var text = plan.rows().findFirst().orElseThrow().cell("maal").orElseThrow().text();
    assertEquals(3, text.paragraphs().size());
    assertTrue(text.paragraphs().getLast().item());
    assertEquals(plan, PlanFile.parse(PlanFile.bytes(plan)));
  }

  @Test
  void idsAreNewAtEachImport() throws Exception {
    var table = new Table("", List.of("Tema"), List.of(List.of("a")), List.of());
    Plan one = new TableImport(KIND, new Ids(new Random(1))).plan(table).plan();
    Plan two = new TableImport(KIND, new Ids(new Random(2))).plan(table).plan();
    assertFalse(one.id().equals(two.id()));
    assertFalse(one.rows().findFirst().orElseThrow().id().equals(two.rows().findFirst().orElseThrow().id()));
  }

  @Test
  void whatHasNoPlaceIsTold() throws Exception {
    var table = new Table("t", List.of("Tema"), List.of(), List.of("farve"));
    var imported = importer().plan(table);
    assertEquals(List.of("table.left"), imported.notes().stream().map(m -> m.key()).toList());
    assertEquals(0, imported.plan().rows().count());
  }

  @Test
  void moreColumnsThanADocumentCanHaveAreRefused() throws Exception {
    int own = TableImport.MOST_COLUMNS - KIND.columns().size();
    assertEquals(TableImport.MOST_COLUMNS, plan(headings(own), Collections.nCopies(own, "x")).kind().columns().size());
    var refused = assertThrows(InputProblem.class, () -> plan(headings(own + 1), List.of()));
    assertEquals("table.wide", refused.what().key());
  }

  private static List<String> headings(int number) {
    return IntStream.range(0, number).mapToObj(i -> "Ny " + i).toList();
  }

  private static Plan plan(List<String> columns, List<String> row) throws InputProblem {
    return importer().plan(new Table("", columns, List.of(row), List.of())).plan();
  }

  private static TableImport importer() {
    return new TableImport(KIND, new Ids(new Random(7)));
  }

  private static String step(Row row, String column) {
    return row.steps().getFirst().cell(column).orElseThrow().text().shown();
  }
}
