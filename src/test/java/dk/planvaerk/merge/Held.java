package dk.planvaerk.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks that a merged plan has everything that one side did to a plan. */
record Held(Plan base, Plan side, Plan other, Plan merged, String where) {
  void check() {
    side.head().forEach(h -> text(new Spot.InHead(h.field())));
    for (Row row : side.rows().toList()) {
      Row was = base.row(row.id()).orElse(null);
      if (was == null) assertTrue(merged.row(row.id()).isPresent(), where + " added row " + row.id());
      else if (merged.row(row.id()).isPresent()) row(was, row);
      else assertTrue(other.row(row.id()).isEmpty(), where + " row " + row.id());
    }
    for (Row row : base.rows().toList()) {
      if (side.row(row.id()).isEmpty()) assertTrue(merged.row(row.id()).isEmpty(), where + " removed row " + row.id());
    }
    for (Section s : side.sections()) order(ids(base, s.id()), ids(side, s.id()), ids(other, s.id()), ids(merged, s.id()));
  }

  private void row(Row was, Row row) {
    Row now = merged.row(row.id()).orElseThrow();
    Row othersRow = other.row(row.id()).orElseThrow();
    if (!Objects.equals(was.priority(), row.priority())) assertEquals(row.priority(), now.priority(), where);
    for (Step step : row.steps()) {
      Step old = was.step(step.id()).orElse(null);
      if (old == null) assertTrue(now.step(step.id()).isPresent(), where + " added step");
      else now.step(step.id()).ifPresent(s -> state(old, step, othersRow.step(step.id()).orElse(old), s));
    }
    for (Step step : was.steps()) {
      if (row.step(step.id()).isEmpty()) assertTrue(now.step(step.id()).isEmpty(), where + " removed step");
    }
    row.spots(side.kind()).forEach(this::text);
    order(steps(was), steps(row), steps(othersRow), steps(now));
  }

  private void state(Step was, Step is, Step others, Step now) {
    if (!Objects.equals(was.state().deadline(), is.state().deadline())) assertEquals(is.state().deadline(), now.state().deadline(), where);
    if (was.state().reason().equals(is.state().reason())) return;
    assertEquals(is.state().reason(), now.state().reason(), where);
    if (others.state().equals(was.state())) assertEquals(is.state(), now.state(), where);
  }

  private void text(Spot spot) {
    Text was = base.text(spot).orElse(null);
    Text is = side.text(spot).orElseThrow();
    Text now = merged.text(spot).orElse(null);
    if (was == null || now == null || was.equals(is)) return;
    Text others = other.text(spot).orElse(null);
    if (was.equals(others)) assertEquals(is, now, where + " " + spot);
    List<String> all = now.paragraphs().stream().map(Paragraph::plain).toList();
    List<String> old = was.paragraphs().stream().map(Paragraph::plain).toList();
    is.paragraphs().stream().map(Paragraph::plain).filter(p -> !old.contains(p) && !p.isBlank())
        .forEach(p -> assertTrue(all.contains(p), where + " " + spot + ": »" + p + "« in " + all));
  }

  /** Where only this side moved anything, what is left stands as here. */
  private void order(List<String> was, List<String> is, List<String> others, List<String> now) {
    if (!others.stream().filter(was::contains).toList().equals(was.stream().filter(others::contains).toList())) return;
    List<String> left = is.stream().filter(now::contains).toList();
    assertEquals(left, now.stream().filter(is::contains).toList(), where + " order");
  }

  private static List<String> ids(Plan plan, String section) {
    return plan.sections().stream().filter(s -> s.id().equals(section)).flatMap(s -> s.rows().stream()).map(Row::id).toList();
  }

  private static List<String> steps(Row row) {
    return row.steps().stream().map(Step::id).toList();
  }

  /** The same whatever its order: rows and steps by id. */
  static List<Object> loose(Plan plan) {
    var out = new ArrayList<Object>(List.of(plan.kind(), plan.head(), plan.versions(), plan.casePrinted(), plan.extra()));
    plan.rows().sorted((a, b) -> a.id().compareTo(b.id())).forEach(r -> out.add(Stream.of(
        r.id(), String.valueOf(r.priority()), r.cells().stream().map(Object::toString).sorted().toList(),
        r.steps().stream().map(s -> s.id() + s.state() + s.cells().stream().map(Object::toString).sorted().toList()).sorted().toList()).toList()));
    return out;
  }
}
