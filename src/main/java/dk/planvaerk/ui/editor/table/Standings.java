package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each row has from where it stands, by its id. */
final class Standings {
  private Standings() {}

  static Map<String, Standing> of(Plan plan) {
    var standings = new HashMap<String, Standing>();
    List<Row> rows = plan.rows().toList();
    if (plan.kind().text() == null) {
      for (int i = 0; i < rows.size(); i++) standings.put(rows.get(i).id(), new Standing(Integer.toString(i + 1), false));
      return standings;
    }
    Map<String, String> numbers = Numbering.of(plan);
    List<Column> before = List.of();
    for (Row row : rows) {
      boolean line = plan.kind().form(row).filter(RowForm::table).isPresent();
      List<Column> columns = line ? plan.kind().columns(row) : List.of();
      standings.put(row.id(), new Standing(numbers.getOrDefault(row.id(), ""), line && !columns.equals(before)));
      before = columns;
    }
    return standings;
  }
}
