package dk.planvaerk.revision;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a row or step says in each column, wherever in the row it stands; columns without text left out. */
final class ColumnTexts {
  private ColumnTexts() {}

  static Map<String, String> of(Row row) {
    var out = new LinkedHashMap<String, String>();
    put(out, row.cells());
    row.steps().forEach(s -> put(out, s.cells()));
    return out;
  }

  static Map<String, String> of(Step step) {
    var out = new LinkedHashMap<String, String>();
    put(out, step.cells());
    return out;
  }

  private static void put(Map<String, String> texts, List<Cell> cells) {
    for (Cell c : cells) {
      if (!c.text().isBlank()) texts.merge(c.column(), c.text().shown(), (one, two) -> one + "\n" + two);
    }
  }
}
