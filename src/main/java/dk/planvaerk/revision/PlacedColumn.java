package dk.planvaerk.revision;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column that went from the row to its steps or back: all it said is compared with all it says, and the answer cut up
 * among the cells it stands in now. So moving words from cell to cell marks nothing.
 */
final class PlacedColumn {
  private static final String BETWEEN = "\n";

  private PlacedColumn() {}

  static Map<Spot.InRow, List<Segment>> segments(Row before, Row after, String column) {
    Map<Spot.InRow, String> old = texts(before, column);
    Map<Spot.InRow, String> now = texts(after, column);
    List<Segment> all = TextDiff.between(joined(old), joined(now));
    var cut = new ArrayList<Map.Entry<Spot.InRow, String>>(now.entrySet());
    cut.removeIf(e -> e.getValue().isEmpty());
    var out = new LinkedHashMap<Spot.InRow, List<Segment>>();
    if (cut.isEmpty()) now.keySet().stream().limit(1).forEach(spot -> out.put(spot, all));
    else cut(all, cut, out);
    return out;
  }

  private static Map<Spot.InRow, String> texts(Row row, String column) {
    var out = new LinkedHashMap<Spot.InRow, String>();
    row.cell(column).ifPresent(c -> out.put(new Spot.InRow(row.id(), null, column), c.text().shown()));
    for (Step s : row.steps()) {
      s.cell(column).map(Cell::text).map(Text::shown).ifPresent(t -> out.put(new Spot.InRow(row.id(), s.id(), column), t));
    }
    return out;
  }

  private static String joined(Map<Spot.InRow, String> texts) {
    return texts.values().stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(BETWEEN));
  }

  private static void cut(List<Segment> all, List<Map.Entry<Spot.InRow, String>> cells, Map<Spot.InRow, List<Segment>> out) {
    int at = 0;
    int left = cells.getFirst().getValue().length();
    for (Segment segment : all) {
      String rest = segment.text();
      while (segment.kind() != Kind.REMOVED && rest.length() > left) {
        put(out, cells.get(at++), new Segment(segment.kind(), rest.substring(0, left)));
        rest = rest.substring(left + BETWEEN.length());
        left = cells.get(at).getValue().length();
      }
      put(out, cells.get(at), new Segment(segment.kind(), rest));
      if (segment.kind() != Kind.REMOVED) left -= rest.length();
    }
  }

  private static void put(Map<Spot.InRow, List<Segment>> out, Map.Entry<Spot.InRow, String> cell, Segment segment) {
    if (!segment.text().isEmpty()) out.computeIfAbsent(cell.getKey(), _ -> new ArrayList<>()).add(segment);
  }
}
