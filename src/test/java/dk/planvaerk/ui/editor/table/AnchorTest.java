package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final double FRONT = 200;
  private static final double ROOM = 500;
  private static final double TAIL = 40;

  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Columns columns = new Columns(plan.kind().columns());
  private final TextMeasure measure = new TextMeasure(new Typesetter("da"));
  private final RowHeights rows =
      new RowHeights(new TableArrangement(plan.kind(), columns, measure, StepNotes.NONE), measure);
  private final Anchor anchor = new Anchor(rows);

  AnchorTest() {
    columns.fit(1000, 30);
    rows.show(plan);
  }

  private void scroll(double by) {
    anchor.scrollBy(by, FRONT);
    anchor.settle(ROOM, FRONT, TAIL);
  }

  @Test
  void theFrontScrollsAwayFirstAndComesBackLast() {
    scroll(150);
    assertEquals(150, anchor.frontHidden());
    assertEquals(0, anchor.above());
    scroll(100);
    assertEquals(200, anchor.frontHidden());
    assertEquals(50, anchor.above());
    scroll(-70);
    assertEquals(180, anchor.frontHidden());
    assertEquals(0, anchor.above());
  }

  @Test
  void itStopsAtBothEnds() {
    scroll(1_000_000);
    for (int i = 0; i < rows.count(); i++) rows.exact(i);
    double all = FRONT + rows.total(rows.count()) + TAIL;
    scroll(1_000_000);
    assertEquals(all - ROOM, anchor.position(), 0.01);
    scroll(-1_000_000);
    assertEquals(0, anchor.position());
  }

  @Test
  void anyWayThereAndBackEndsWhereItBegan() {
    for (int i = 0; i < rows.count(); i++) rows.exact(i);
    var random = new Random(4);
    for (int n = 0; n < 500; n++) {
      double before = anchor.position();
      double by = random.nextInt(900) - 450;
      scroll(by);
      double moved = anchor.position() - before;
      scroll(-moved);
      assertEquals(before, anchor.position(), 0.01);
      scroll(by);
      assertTrue(anchor.above() >= 0 && anchor.above() < rows.height(anchor.first()));
    }
  }

  @Test
  void aRowThatGoesAboveLeavesTheRowAtTheEdgeWhereItIs() {
    scroll(FRONT + rows.exact(0).height() + rows.exact(1).height() + 5);
    String atEdge = rows.row(anchor.first()).id();
    var section = plan.sections().getFirst();
    anchor.show(plan.withSection(section.withRows(section.rows().subList(1, section.rows().size()))));
    assertEquals(atEdge, rows.row(anchor.first()).id());
    assertEquals(5, anchor.above());
  }

  @Test
  void aPlanWithoutRowsStandsStill() {
    var section = plan.sections().getFirst();
    anchor.show(plan.withSection(section.withRows(List.of())));
    scroll(300);
    assertEquals(0, anchor.position());
  }

  /** With larger letters, or a legend more, the front is higher: it does not come down over rows that are scrolled. */
  @Test
  void aHigherFrontStaysOutOfSightWhereRowsAreScrolled() {
    scroll(300);
    anchor.settle(ROOM, 2 * FRONT, TAIL);
    assertEquals(0, anchor.frontLeft(2 * FRONT));
    scroll(-1_000_000);
    assertEquals(0, anchor.position());
  }
}
