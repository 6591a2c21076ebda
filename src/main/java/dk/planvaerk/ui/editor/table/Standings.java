package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each row has from where it stands, by its id. */
final class Standings {
  private Standings() {}

  static Map<String, Standing> of(Plan plan) {
    var standings = new HashMap<String, Standing>();
    List<Row> rows = plan.rows().toList();
    Map<String, String> numbers = Numbering.shown(plan);
    List<Column> before = List.of();
    for (Row row : rows) {
      boolean line = plan.kind().isTableLine(row);
      List<Column> columns = line ? plan.kind().columns(row) : List.of();
      standings.put(row.id(), new Standing(numbers.getOrDefault(row.id(), ""), line && !columns.equals(before)));
      before = columns;
    }
    return standings;
  }
}
