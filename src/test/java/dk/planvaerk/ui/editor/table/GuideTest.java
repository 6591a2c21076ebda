package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTest {
  private final Ids ids = new Ids();
  private final PlanKind kind = KindCatalogue.shipped().all().getFirst();
  private final Row first = Row.empty(kind, ids);
  private final Row second = first.copy(ids).withSteps(List.of(first.emptyStep(ids), first.emptyStep(ids)));
  private final Plan plan = rows(first, second);
  private final RowHeights rows;

  GuideTest() {
    var columns = new Columns(kind.columns());
    columns.fit(1366, 34);
    var measure = new TextMeasure(new Typesetter("da"));
    rows = new RowHeights(new TableArrangement(kind, columns, measure, StepNotes.NONE), measure);
    rows.show(plan);
  }

  private Plan rows(Row... all) {
    Plan empty = Plan.empty(kind, ids);
    return empty.withSection(empty.sections().getFirst().withRows(List.of(all)));
  }

  private static Plan written(Plan plan, Spot.InRow cell) {
    return assertInstanceOf(Outcome.Changed.class, new SetText(cell, Text.of("Sundhed og trivsel")).apply(plan)).plan();
  }

  private String guide(Row row, int cell) {
    return rows.guide(row.spots(kind).get(cell));
  }

  @Test
  void onlyTheFirstRowInWhichNothingIsWrittenAsks() {
    assertEquals(kind.columns().getFirst().guide(), guide(first, 0));
    assertEquals("", guide(second, 0));
    double silent = rows.exact(1).height();
    Spot.InRow cell = first.spots(kind).getFirst();
    rows.show(written(plan, cell));
    assertEquals("", guide(first, 1));
    assertEquals(kind.columns().getFirst().guide(), guide(second, 0));
    assertTrue(rows.exact(1).height() > silent, "what was measured before is measured again");
  }

  @Test
  void theLastRowAsksOnWhileItIsWritten() {
    Plan one = rows(first);
    rows.show(written(one, first.spots(kind).getFirst()));
    assertEquals(kind.columns().get(1).guide(), guide(first, 1));
  }

  @Test
  void ofSeveralStepsOnlyTheFirstAsks() {
    rows.show(rows(second));
    String step = second.steps().get(1).id();
    assertTrue(second.spots(kind).stream().filter(s -> step.equals(s.step())).allMatch(s -> rows.guide(s).isEmpty()));
    assertTrue(second.spots(kind).stream().anyMatch(s -> second.steps().getFirst().id().equals(s.step()) && !rows.guide(s).isEmpty()));
  }

  /** On a page no headings stand above: what is empty is told what it is for where one writes, and nowhere else in what is written. */
  @Test
  void onAPageAWrittenRowAsksOnlyWhereOneWrites() {
    Plan real = Examples.shipped().copy("koebenhavn", ids).orElseThrow();
    var measure = new TextMeasure(new Typesetter("da"));
    var page = new PageArrangement(real.kind(), measure, StepNotes.NONE);
    page.fit(1000, 13);
    var shown = new RowHeights(page, measure);
    shown.show(real);
    Row written = real.items().findFirst().orElseThrow();
    Spot.InRow last = written.spots(real.kind()).getLast();
    assertTrue(real.text(last).orElseThrow().isEmpty());
    assertFalse(shown.exact(shown.index(written.id())).boxes().stream().anyMatch(b -> b.text().isGuide()));
    assertEquals("Hvis noget skal stå efter statussætningen", shown.guide(last));
    Plan empty = Plan.empty(real.kind(), ids);
    shown.show(empty);
    empty.rows().forEach(r -> assertTrue(shown.exact(shown.index(r.id())).boxes().getFirst().text().isGuide(), "an empty row asks"));
  }
}
