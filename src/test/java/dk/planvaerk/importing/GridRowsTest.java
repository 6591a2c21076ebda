package dk.planvaerk.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridRowsTest {
  private static final PlanKind KIND = KindCatalogue.shipped().first();
  /** Stands for a cell that is merged with the one above. */
  private static final String UP = "^";

  @Test
  void headingsAreGuessedByLikenessAndGuide() {
    Grid grid = grid("Nr.|Temaer|Mål:|Aktivitet|Tidsramme|Ansvarlig|Dokumentation", "1|a|b|c|d|e|f");
    TableForm form = TableForm.guess(grid, KIND);
    assertEquals(0, form.heading());
    assertEquals("[-, tema, maal, hvad, hvornaar, hvem, dokumentation]", meanings(form));
    assertEquals(List.of("Kolonnen »Nr.« (1 tekst)"), left(grid, form));
  }

  @Test
  void theHeadingsOfTheTemplateWithTheirQuestionsAreFoundBelowATitle() {
    Grid grid = grid("Opfølgningsplan|||", "TEMA\nSkriv og prioriter|EMNE Hvilke forhold|HVAD?|HVEM?", "a|b|c|d", "TEMA\nSkriv og prioriter|EMNE Hvilke forhold|HVAD?|HVEM?", "e|f|g|h");
    TableForm form = TableForm.guess(grid, KIND);
    assertEquals(1, form.heading());
    assertEquals("[tema, emne, hvad, hvem]", meanings(form));
    assertEquals(2, rows(grid, form).size(), "headings said again are no row");
    assertEquals(List.of("Linjen »Opfølgningsplan« over overskrifterne"), left(grid, form));
  }

  @Test
  void textsThatBeginWithTheWordOfAColumnAreNoHeadings() {
    assertEquals(-1, TableForm.guess(grid("Mål for trivsel er færre sygedage.|Hvad der skal ske: samtaler", "a|b"), KIND).heading());
    assertEquals(0, TableForm.guess(grid("Tema|Hvad?|Pris", "a|b|c"), KIND).heading());
  }

  @Test
  void aBoldFirstRowIsHeadingsEvenIfTheyAreLikeNone() {
    var bold = new Grid(List.of(List.of(GridCell.of(Text.of("Område").bold(0, 6, true))), List.of(GridCell.of(Text.of("Trivsel")))), false, List.of());
    assertEquals(0, TableForm.guess(bold, KIND).heading());
  }

  @Test
  void withoutHeadingsTheColumnsGoByTheirPlaceAndWhatIsTooMuchIsSaid() {
    Grid grid = grid("a|b|c|d|e|f|g|h|i|j", "k|l|m|n|o|p|q|r|s|t");
    TableForm form = TableForm.guess(grid, KIND);
    assertEquals(-1, form.heading());
    assertEquals(2, rows(grid, form).size());
    assertEquals(List.of("Kolonne 10 (2 tekster)"), left(grid, form));
    TableForm other = form.with(9, Optional.of("tema"));
    assertEquals(Optional.empty(), other.columns().getFirst(), "a column takes its text from one");
  }

  @Test
  void aLineWithNothingOfItsOwnIsAStepOfTheRowAbove() {
    Grid grid = grid("TEMA|EMNE|HVAD?|HVEM?", "t|e|h1|p1", "||h2|p2", "u|f|h3|");
    TableForm form = TableForm.guess(grid, KIND);
    assertTrue(GridRows.hasStepsBelow(grid, form, KIND));
    assertEquals(List.of(2, 1), rows(grid, form).stream().map(r -> r.steps().size()).toList());
    assertEquals(3, rows(grid, form.withStepsBelow(false)).size());
  }

  @Test
  void aMergedThemeOverTwoTopicsStandsInBothAndOneOverStepsOnce() {
    Grid grid = grid("TEMA|EMNE|MÅL|HVAD?|HVORNÅR?", "t|e1|m1|h1|maj", UP + "|" + UP + "|m2|h2|" + UP, UP + "|e2|m3|h3|juni");
    List<Row> rows = rows(grid, TableForm.guess(grid, KIND));
    assertEquals(2, rows.size());
    Row first = rows.getFirst();
    assertEquals("t", first.cell("tema").orElseThrow().text().shown());
    assertEquals(List.of("m1", "m2"), first.steps().stream().map(s -> s.cell("maal").orElseThrow().text().shown()).toList());
    assertEquals("maj", first.cell("hvornaar").orElseThrow().text().shown(), "merged over the steps");
    assertEquals("t", rows.getLast().cell("tema").orElseThrow().text().shown());
    assertTrue(rows.stream().allMatch(r -> r.fits(KIND)));
  }

  @Test
  void aPriorityAboveTheThemeIsThePriorityOfTheRow() {
    Grid grid = grid("TEMA|HVAD?", "2. prioritet:\nMålgruppe|a", "3. Prioritet: Ledelse|b", "prioritet|c");
    List<Row> rows = rows(grid, TableForm.guess(grid, KIND));
    assertEquals(List.of("2", "3", "null"), rows.stream().map(r -> String.valueOf(r.priority())).toList());
    assertEquals(List.of("Målgruppe", "Ledelse", "prioritet"),
        rows.stream().map(r -> r.cell("tema").orElseThrow().text().shown()).toList());
  }

  @Test
  void unlikeWordsAreNotTakenForHeadings() {
    Grid grid = grid("Kommunen har bedt om det|Alle", "x|y");
    assertFalse(TableForm.guess(grid, KIND).heading() >= 0);
    assertEquals(0, TableForm.guess(grid, KIND).withHeadings(true, grid, KIND).heading());
  }

  private static List<Row> rows(Grid grid, TableForm form) {
    return GridRows.of(grid, form, KIND, new Ids(new Random(3))).rows();
  }

  private static List<String> left(Grid grid, TableForm form) {
    return GridRows.of(grid, form, KIND, new Ids(new Random(3))).left().stream().map(m -> m.in(Texts.DANISH)).toList();
  }

  private static String meanings(TableForm form) {
    return form.columns().stream().map(c -> c.orElse("-")).toList().toString();
  }

  private static Grid grid(String... lines) {
    List<List<GridCell>> rows = Arrays.stream(lines)
        .map(l -> Arrays.stream(l.split("\\|", -1))
            .map(c -> c.equals(UP) ? new GridCell(Text.EMPTY, true) : GridCell.of(Text.of(c))).toList())
        .toList();
    return Grid.of(rows, false, List.of());
  }
}
