package dk.planvaerk.clipboard;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Rows of a plan, with the kind that says what their columns mean.
 *
 * @param rows fit the kind
 */
public record CopiedRows(PlanKind kind, List<Row> rows) {
  /** The media type of our own form. */
  public static final String MEDIA_TYPE = "application/vnd.planvaerk.rows+json";

  public CopiedRows {
    rows = List.copyOf(rows);
  }

  /** The columns that the rows have, each once: those of the kind, and in a running text also those of single rows. */
  List<Column> columns() {
    var out = new LinkedHashMap<String, Column>();
    if (kind.text() == null) return kind.columns();
    for (Row row : rows) kind.columns(row).forEach(c -> out.putIfAbsent(c.id(), c));
    return List.copyOf(out.values());
  }

  /** Our own form: the file of a plan that has nothing but these rows. */
  public String own(Ids ids) {
    var section = new Section(ids.next(), rows, Extra.NONE);
    var plan = new Plan(ids.next(), kind, List.of(), List.of(section), List.of(), List.of(), Extra.NONE);
    return new String(PlanFile.bytes(plan), StandardCharsets.UTF_8);
  }

  /** Reads our own form. */
  public static CopiedRows read(String own) throws InputProblem {
    Plan plan = PlanFile.parse(own.getBytes(StandardCharsets.UTF_8));
    return new CopiedRows(plan.kind(), plan.rows().toList());
  }
}
