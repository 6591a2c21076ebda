package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageArrangementTest {
  private final TextMeasure measure = new TextMeasure(new Typesetter("da"));

  private static List<Plan> plans() {
    return Stream.concat(Stream.of(RunningText.plan()), Examples.shipped().names().stream()
        .map(n -> Examples.shipped().copy(n, new Ids()).orElseThrow()).filter(p -> p.kind().text() != null)).toList();
  }

  private PageArrangement page(PlanKind kind) {
    var page = new PageArrangement(kind, measure, StepNotes.NONE);
    page.fit(1000, 13);
    return page;
  }

  /** A text is as tall as it has characters. */
  private static RowLayout layout(PageArrangement page, Plan plan, Row row) {
    Standing standing = Standings.of(plan).getOrDefault(row.id(), Standing.NONE);
    return page.lay(row, standing, page.content(row, standing, Map.of(), false),
        (text, width) -> 10 + text.label().length() + (text.isGuide() ? text.guide() : text.text().shown()).length(), true);
  }

  @Test
  void eachTextHasRoomOnThePaperAndNoTwoOverlap() {
    for (Plan plan : plans()) {
      PageArrangement page = page(plan.kind());
      plan.rows().forEach(row -> {
        RowLayout layout = layout(page, plan, row);
        assertEquals(row.spots(plan.kind()), layout.boxes().stream().map(Box::spot).toList(), "in the order of Tab");
        for (Box b : layout.boxes()) {
          assertTrue(b.height() >= b.textHeight(), row.id() + " " + b.spot());
          assertTrue(b.x() >= page.textLeft() && b.x() + b.width() <= page.textLeft() + page.textWidth());
          assertTrue(b.bottom() <= layout.height());
          for (Box c : layout.boxes()) assertEquals(b == c, b.contains(c.x() + 1, c.top() + 1), b.spot() + " and " + c.spot());
        }
      });
    }
  }

  @Test
  void onlyCellsOfALineStandBesideEachOther() {
    for (Plan plan : plans()) {
      PageArrangement page = page(plan.kind());
      for (Row row : plan.rows().toList()) {
        List<Box> boxes = layout(page, plan, row).boxes();
        boolean line = plan.kind().form(row).filter(RowForm::table).isPresent();
        for (int i = 1; i < boxes.size(); i++) {
          String step = boxes.get(i).spot().step();
          boolean oneStep = step != null && step.equals(boxes.get(i - 1).spot().step());
          assertEquals(line || oneStep, boxes.get(i).top() == boxes.get(i - 1).top(), row.id());
        }
      }
    }
  }

  @Test
  void aHeadingStandsBehindItsNumberAndIsAskedForWhileItIsEmpty() {
    Plan plan = RunningText.plan();
    PageArrangement page = page(plan.kind());
    List<Row> rows = plan.rows().toList();
    Box numbered = layout(page, plan, rows.get(1)).boxes().getFirst();
    Box plain = layout(page, plan, rows.get(2)).boxes().getFirst();
    assertTrue(numbered.x() > page.textLeft());
    assertEquals(page.textLeft(), plain.x());
    assertEquals(CellFont.TITLE_2, numbered.text().font());
    assertEquals(CellFont.TITLE_3, plain.text().font());
    assertEquals("Hvad?", numbered.text().guide());
  }

  @Test
  void anotherNumberIsAnotherLayoutAndInATableItIsNot() {
    PageArrangement page = page(RunningText.kind());
    assertTrue(page.minds(new Standing("1.1", false), new Standing("1.2", false)));
    assertFalse(page.minds(new Standing("1.1", false), new Standing("1.1", false)));
  }

  @Test
  void aPressBesideATextMeansTheNearest() {
    Plan plan = RunningText.plan();
    PageArrangement page = page(plan.kind());
    RowLayout layout = layout(page, plan, plan.rows().toList().get(2));
    Box second = layout.boxes().get(1);
    assertEquals(second.spot(), page.near(layout, second.x() + second.width() + 5, second.top() + 2).map(Box::spot).orElseThrow());
    assertTrue(page.near(layout, page.left() + 1, second.top()).isEmpty(), "left of the texts rows are selected");
    assertTrue(page.isGutter(page.left() + 1));
    assertFalse(page.isGutter(page.textLeft()));
    Spot.InRow last = layout.boxes().getLast().spot();
    assertEquals(last, page.near(layout, page.textLeft() + 1, layout.height()).map(Box::spot).orElseThrow());
  }
}
