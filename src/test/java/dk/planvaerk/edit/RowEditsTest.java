package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.rowIds;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowEditsTest {
  private final Plan plan = Given.plan();
  private final String section = plan.sections().getFirst().id();
  private final List<String> rows = rowIds(plan);

  private List<String> moved(int from, @Nullable Integer before) {
    return rowIds(changed(new MoveRow(rows.get(from), before == null ? null : rows.get(before)), plan));
  }

  private List<String> order(int... indexes) {
    var out = new ArrayList<String>();
    for (int i : indexes) out.add(rows.get(i));
    return out;
  }

  @Test
  void aRowIsAddedBeforeAnotherOrAtTheEnd() {
    Row fresh = Row.empty(plan.kind(), Given.ids());
    assertEquals(1, rowIds(changed(new AddRow(section, fresh, rows.get(1)), plan)).indexOf(fresh.id()));
    assertEquals(6, rowIds(changed(new AddRow(section, fresh, null), plan)).indexOf(fresh.id()));
    assertEquals(6, rowIds(changed(new AddRow(section, fresh, Given.GONE), plan)).indexOf(fresh.id()));
    assertEquals(plan, changed(new RemoveRow(fresh.id()), changed(new AddRow(section, fresh, null), plan)));
  }

  @Test
  void aRowWithAnIdThatThePlanHasIsRefused() {
    Row first = Given.row(plan, 0);
    Row fresh = Row.empty(plan.kind(), Given.ids());
    refused("edit.gone", new AddRow(Given.GONE, fresh, null), plan);
    refused("edit.twice", new AddRow(section, first, null), plan);
    refused("edit.twice", new AddRow(section, fresh.withSteps(first.steps()), null), plan);
  }

  @Test
  void aRowWithOtherColumnsIsRefused() {
    Row foreign = Row.empty(KindCatalogue.shipped().first(), Given.ids());
    refused("edit.misfit", new AddRow(section, foreign, null), plan);
  }

  @Test
  void aRowIsTakenOutWithItsSteps() {
    assertEquals(order(0, 2, 3, 4, 5), rowIds(changed(new RemoveRow(rows.get(1)), plan)));
    refused("edit.gone", new RemoveRow(Given.GONE), plan);
  }

  @Test
  void aRowMovesUpAndDown() {
    assertEquals(order(1, 0, 2, 3, 4, 5), moved(1, 0));
    assertEquals(order(1, 0, 2, 3, 4, 5), moved(0, 2));
    assertEquals(order(0, 2, 3, 4, 5, 1), moved(1, null));
    refused("edit.gone", new MoveRow(Given.GONE, null), plan);
  }

  @Test
  void aRowThatStaysWhereItIsChangesNothing() {
    unchanged(new MoveRow(rows.get(1), rows.get(1)), plan);
    unchanged(new MoveRow(rows.get(1), rows.get(2)), plan);
    unchanged(new MoveRow(rows.get(5), null), plan);
  }

  @Test
  void movingDoesNotRenumber() {
    Plan numbered = changed(new SetPriority(rows.get(0), 1), changed(new SetPriority(rows.get(1), 2), plan));
    Plan after = changed(new MoveRow(rows.get(1), rows.get(0)), numbered);
    assertEquals(2, Given.row(after, 0).priority());
    assertEquals(1, Given.row(after, 1).priority());
    assertNull(Given.row(after, 2).priority());
  }

  @Test
  void theEyeGoesToTheFirstCellOfTheRow() {
    assertEquals(Optional.of(new Spot.InRow(rows.get(1), null, "tema")), new MoveRow(rows.get(1), null).spot(plan));
    assertEquals(Optional.empty(), new RemoveRow(Given.GONE).spot(plan));
  }
}
