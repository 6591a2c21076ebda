package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenRowsTest {
  private final Plan plan = Unmarked.plan();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final RowSelection selection = new RowSelection(editor);
  private final OpenRows open = new OpenRows(editor, selection);
  private final List<String> ids = plan.rows().map(Row::id).toList();

  OpenRowsTest() {
    editor.onTravel(editor::enter);
    for (int i : new int[] {1, 3}) finish(i);
    open.onProperty().set(true);
  }

  private void finish(int row) {
    List<Edit> edits = StepAt.of(plan.row(ids.get(row)).orElseThrow()).stream()
        .<Edit>map(s -> new MarkDone(s.row(), s.step(), LocalDate.of(2025, 1, 15), "")).toList();
    editor.submit("do.done", edits);
  }

  private Set<String> hidden() {
    return open.hiddenProperty().get();
  }

  private Set<String> rows(int... numbers) {
    return Set.copyOf(Arrays.stream(numbers).mapToObj(ids::get).toList());
  }

  @Test
  void rowsWithNothingLeftToDoAreHiddenWhileItIsOn() {
    assertEquals(rows(1, 3), hidden());
    open.onProperty().set(false);
    assertEquals(Set.of(), hidden());
  }

  @Test
  void theRowWhereTheUserIsStaysUntilTheUserLeavesIt() {
    editor.enter(Walk.first(plan, ids.get(2)).orElseThrow());
    finish(2);
    assertEquals(rows(1, 3), hidden());
    editor.enter(Walk.first(plan, ids.get(4)).orElseThrow());
    assertEquals(rows(1, 2, 3), hidden());
    editor.enter(Walk.first(plan, ids.get(1)).orElseThrow());
    assertEquals(rows(2, 3), hidden(), "who goes there sees it");
  }

  @Test
  void whatIsSelectedIsSeen() {
    selection.selectAll();
    assertEquals(Set.of(), hidden());
    selection.clear();
    assertEquals(rows(1, 3), hidden());
  }

  @Test
  void whatIsLookedAtIsSeenUntilTheUserIsElsewhere() {
    open.look(Walk.first(plan, ids.get(3)).orElseThrow());
    assertEquals(rows(1), hidden());
    editor.enter(Walk.first(plan, ids.get(0)).orElseThrow());
    assertEquals(rows(1, 3), hidden());
  }

  @Test
  void upAndDownStayInTheColumnAndPassThemBy() {
    Spot.InRow theme = Walk.first(plan).orElseThrow();
    assertTrue(open.climb(theme, 1));
    assertEquals(new Spot.InRow(ids.get(2), null, theme.column()), editor.cell().orElseThrow());
    assertTrue(open.climb(editor.cell().orElseThrow(), -1));
    assertEquals(theme, editor.cell().orElseThrow());
    assertFalse(open.climb(theme, -1), "nothing above");
  }

  @Test
  void tabPassesThemBy() {
    List<Spot.InRow> cells = plan.rows().findFirst().orElseThrow().spots(plan.kind());
    assertTrue(open.walk(cells.getLast(), 1));
    assertEquals(ids.get(2), editor.cell().orElseThrow().row());
    assertTrue(open.walk(editor.cell().orElseThrow(), -1));
    assertEquals(cells.getLast(), editor.cell().orElseThrow());
  }
}
