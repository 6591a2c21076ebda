package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.marking.Marks;
import dk.planvaerk.marking.RowMarks;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes marks on the texts of a plan while it is written; those of rows that are as they were are made once. */
final class SeenMarks {
  private record OfRow(RowMarks from, Map<Spot, List<Mark>> marks) {}

  private IdentityHashMap<Row, OfRow> known = new IdentityHashMap<>();
  private IdentityHashMap<RowChange, Map<Spot.InRow, ComparedText>> compared = new IdentityHashMap<>();

  /** The marks on the texts that have some. */
  Map<Spot, List<Mark>> of(Plan plan, Marks marks) {
    var out = new HashMap<Spot, List<Mark>>();
    marks.head().forEach((field, m) -> out.put(new Spot.InHead(field), TextMarks.of(m, plan.head(field))));
    var next = new IdentityHashMap<Row, OfRow>();
    plan.rows().forEach(row -> {
      RowMarks found = marks.rows().get(row.id());
      if (found == null) return;
      OfRow was = known.get(row);
      OfRow now = was != null && was.from() == found ? was : new OfRow(found, made(plan.kind(), row, found));
      next.put(row, now);
      out.putAll(now.marks());
    });
    known = next;
    return out;
  }

  private static Map<Spot, List<Mark>> made(PlanKind kind, Row row, RowMarks marks) {
    var out = new HashMap<Spot, List<Mark>>();
    marks.cells().forEach((spot, m) -> out.put(spot, TextMarks.of(m, row.text(spot).orElse(Text.EMPTY))));
    marks.headings().forEach((column, m) -> {
      String heading = kind.column(row, column).map(Column::heading).orElse("");
      List<Mark> made = TextMarks.of(m, Text.of(heading)).stream().map(t -> t.onHeading(true)).toList();
      row.spots(kind).stream().filter(s -> s.column().equals(column)).findFirst()
          .ifPresent(s -> out.merge(s, made, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    });
    return out;
  }

  /** The cells from which something went away, by the ids of their rows; the same map as before for the same change. */
  Map<String, Map<Spot.InRow, ComparedText>> compared(Marks marks) {
    var out = new HashMap<String, Map<Spot.InRow, ComparedText>>();
    var next = new IdentityHashMap<RowChange, Map<Spot.InRow, ComparedText>>();
    for (RowChange change : marks.diff().rows()) {
      Row after = change.after();
      if (after == null || change.before() == null) continue;
      Map<Spot.InRow, ComparedText> was = compared.get(change);
      Map<Spot.InRow, ComparedText> now = was != null ? was : compared(after, change);
      next.put(change, now);
      if (!now.isEmpty()) out.put(after.id(), now);
    }
    compared = next;
    return out;
  }

  private static Map<Spot.InRow, ComparedText> compared(Row row, RowChange change) {
    var out = new HashMap<Spot.InRow, ComparedText>();
    change.cells().forEach(c -> row.text(c.spot()).ifPresent(text -> {
      ComparedText together = ComparedText.of(text, c.segments());
      if (!together.gone().isEmpty()) out.put(c.spot(), together);
    }));
    return out;
  }
}
