package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowLayoutTest {
  private static final double WIDTH = 1000;

  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Columns columns = new Columns(plan.kind().columns());

  RowLayoutTest() {
    columns.fit(WIDTH, 30);
  }

  /** A text is as tall as it has characters. */
  private RowLayout layout(Row row) {
    var table = new TableArrangement(plan.kind(), columns, new TextMeasure(new Typesetter("da")), StepNotes.NONE);
    return table.lay(row, Standing.NONE, table.content(row, Standing.NONE, Map.of(), true),
        (text, width) -> (text.isGuide() ? text.guide() : text.text().shown()).length(), true);
  }

  @Test
  void columnsFillTheWidthInWholePixels() {
    assertEquals(30, columns.x(0));
    assertEquals(WIDTH, columns.x(columns.count() - 1) + columns.width(columns.count() - 1) + Columns.LINE);
    for (int i = 0; i < columns.count(); i++) assertEquals(Math.rint(columns.x(i)), columns.x(i));
    assertFalse(columns.fit(WIDTH, 30));
    assertTrue(columns.fit(WIDTH + 1, 30));
  }

  @Test
  void everyTextHasRoomAndNoTwoCellsOverlap() {
    for (Row row : plan.rows().toList()) {
      RowLayout layout = layout(row);
      for (Box b : layout.boxes()) {
        assertTrue(b.height() >= b.textHeight(), row.id() + " " + b.spot());
        assertTrue(b.bottom() < layout.height());
        for (Box c : layout.boxes()) assertEquals(b == c, b.contains(c.x() + 1, c.top() + 1), b.spot() + " and " + c.spot());
      }
    }
  }

  @Test
  void theLastStepTakesTheRestWhereARowCellIsTaller() {
    Row row = plan.rows().toList().get(5);
    RowLayout layout = layout(row);
    double tallestRowCell = row.cells().stream().mapToInt(c -> c.text().shown().length()).max().orElseThrow();
    assertTrue(layout.height() >= tallestRowCell + Columns.LINE);
  }

  @Test
  void aPriorityStandsAboveTheFirstCellOnly() {
    Plan dolmer = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    List<RowContent.Place> places = RowContent.of(dolmer.kind(), dolmer.rows().toList().get(1), Map.of(), StepNotes.NONE, true);
    assertEquals("2. prioritet:", places.getFirst().text().label());
    assertTrue(places.stream().skip(1).allMatch(p -> p.text().label().isEmpty()));
  }
}
