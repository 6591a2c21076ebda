package dk.planvaerk.importing;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a plan of a kind from a table: each row becomes a row with one step, ids are new each time. */
public final class TableImport {
  /** More columns than this no table in Word can have. */
  static final int MOST_COLUMNS = 63;

  private final PlanKind kind;
  private final Ids ids;

  public TableImport(PlanKind kind, Ids ids) {
    this.kind = kind;
    this.ids = ids;
  }

  /**
   * A plan made from a table.
   *
   * @param notes what of the table is not in the plan
   */
  public record Imported(Plan plan, List<Message> notes) {
    public Imported {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Makes the plan. Columns of the kind that the table lacks stay empty.
   *
   * @throws InputProblem if the plan would have more columns than a document can have
   */
  public Imported plan(Table table) throws InputProblem {
    var headings = new Headings(kind);
    var columns = new ArrayList<Optional<String>>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(table.isBlank(i) ? Optional.empty() : Optional.of(headings.take(table.columns().get(i))));
      if (headings.columns().size() > MOST_COLUMNS) {
        throw new InputProblem(Message.of(TableImport.class, "table.wide", Integer.toString(MOST_COLUMNS)));
      }
    }
    PlanKind own = kind.withItemColumns(headings.columns());
    Plan empty = Plan.empty(own, ids);
    var rows = new ArrayList<Row>();
    var maker = new RowMaker(own, ids, columns);
    for (int row = 0; row < table.rows().size(); row++) rows.add(maker.row(List.of(line(table, row))));
    Section section = empty.sections().getFirst();
    Plan plan = empty.withSection(section.withRows(rows));
    Optional<HeadField> title = kind.field(Role.TITLE);
    if (title.isPresent()) plan = plan.withHead(title.get().id(), Text.of(table.title()));
    return new Imported(plan, notes(table, title.isPresent()));
  }

  private static List<GridCell> line(Table table, int row) {
    return IntStream.range(0, table.columns().size()).mapToObj(c -> GridCell.of(Text.of(table.cell(row, c)))).toList();
  }

  private List<Message> notes(Table table, boolean titled) {
    var notes = new ArrayList<Message>();
    for (String name : table.unknown()) notes.add(Message.of(TableImport.class, "table.left", name));
    if (!titled && !table.title().isBlank()) {
      notes.add(Message.of(TableImport.class, "table.notitle", table.title(), kind.name()));
    }
    return notes;
  }
}
