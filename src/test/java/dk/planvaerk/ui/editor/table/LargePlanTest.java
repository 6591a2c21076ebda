package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thousand rows, and twelve columns. */
class LargePlanTest {
  private static final double FRONT = 200;
  private static final double ROOM = 700;
  private static final double TAIL = 40;

  private final Ids ids = new Ids();
  private final Plan plan = Examples.shipped().copy("banesvinget", ids).orElseThrow();

  private Plan thousandRows() {
    List<Row> real = plan.rows().toList();
    var rows = new ArrayList<Row>();
    while (rows.size() < 1000) rows.add(real.get(rows.size() % real.size()).copy(ids));
    Section section = plan.sections().getFirst();
    return plan.withSection(section.withRows(rows));
  }

  @Test
  void everyRowOfAThousandComesIntoSightOnTheWayDown() {
    var columns = new Columns(plan.kind().columns());
    columns.fit(1366, 34);
    var measure = new TextMeasure(new Typesetter("da"));
    var rows = new RowHeights(new TableArrangement(plan.kind(), columns, measure, StepNotes.NONE), measure);
    rows.show(thousandRows());
    var anchor = new Anchor(rows);
    anchor.settle(ROOM, FRONT, TAIL);
    int seen = 0;
    double before = -1;
    while (anchor.position() > before) {
      assertTrue(anchor.first() <= seen, "no row is leapt over");
      assertTrue(anchor.above() >= 0 && anchor.above() < rows.exact(anchor.first()).height());
      double y = anchor.frontLeft(FRONT) - anchor.above();
      for (int i = anchor.first(); i < rows.count() && y < ROOM; i++) {
        y += rows.exact(i).height();
        seen = Math.max(seen, i + 1);
      }
      before = anchor.position();
      anchor.scrollBy(ROOM * 0.9, FRONT);
      anchor.settle(ROOM, FRONT, TAIL);
    }
    assertEquals(1000, seen);
    assertEquals(FRONT + rows.total(1000) + TAIL - ROOM, anchor.position(), 0.5);
    anchor.scrollTo(0, FRONT);
    anchor.settle(ROOM, FRONT, TAIL);
    assertEquals(0, anchor.position());
  }

  @Test
  void twelveColumnsHaveRoomSideBySideInANarrowWindow() {
    var twelve = new ArrayList<Column>();
    while (twelve.size() < 12) twelve.addAll(plan.kind().columns());
    var columns = new Columns(twelve.subList(0, 12));
    columns.fit(900, 34);
    double x = 34;
    for (int i = 0; i < 12; i++) {
      assertEquals(x, columns.x(i), 0.01);
      assertTrue(columns.width(i) >= 20, "column " + i + " is " + columns.width(i));
      x += columns.width(i) + Columns.LINE;
    }
    assertEquals(900, x, 0.01);
  }
}
