package dk.planvaerk.search;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The search for one query in the states of a plan, one after the other. Rows that are the same value as before are not
 * searched again. Not for several threads at once.
 */
public final class PlanSearch {
  private final Query query;
  private final Needle needle;
  private IdentityHashMap<Row, List<Hit>> known = new IdentityHashMap<>();

  public PlanSearch(Query query) {
    this.query = query;
    this.needle = new Needle(query);
  }

  public Query query() {
    return query;
  }

  /** All hits in reading order: the head's fields, then the cells as Tab goes through them. */
  public List<Hit> in(Plan plan) {
    if (query.text().isEmpty()) return List.of();
    var hits = new ArrayList<Hit>();
    for (List<HeadField> line : plan.kind().writtenFields()) {
      for (HeadField field : line) add(hits, new Spot.InHead(field.id()), plan.head(field.id()));
    }
    var now = new IdentityHashMap<Row, List<Hit>>();
    plan.rows().forEach(row -> {
      List<Hit> ofRow = known.get(row);
      if (ofRow == null) ofRow = in(plan.kind(), row);
      now.put(row, ofRow);
      hits.addAll(ofRow);
    });
    known = now;
    return List.copyOf(hits);
  }

  private List<Hit> in(PlanKind kind, Row row) {
    var hits = new ArrayList<Hit>();
    for (Spot.InRow spot : row.spots(kind)) row.text(spot).ifPresent(text -> add(hits, spot, text));
    return List.copyOf(hits);
  }

  /** A hit lies within a line, and never in the bullet before it. */
  private void add(List<Hit> hits, Spot where, Text text) {
    int start = 0;
    for (Paragraph p : text.paragraphs()) {
      if (p.item()) start += Paragraph.BULLET.length();
      String line = p.plain();
      for (Needle.Span span : needle.in(line)) hits.add(new Hit(where, start + span.from(), start + span.to()));
      start += line.length() + 1;
    }
  }
}
