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
      columns.add(table.isBlank(i) ? Optional.empty() : Optional.of(take(headings, table.columns().get(i))));
    }
    PlanKind own = kind.withItemColumns(headings.columns());
    var rows = new ArrayList<Row>();
    var maker = new RowMaker(own, ids, columns);
    for (int row = 0; row < table.rows().size(); row++) rows.add(maker.row(List.of(line(table, row))));
    Plan plan = plan(own, rows);
    Optional<HeadField> title = kind.field(Role.TITLE);
    if (title.isPresent()) plan = plan.withHead(title.get().id(), Text.of(table.title()));
    return new Imported(plan, notes(table, title.isPresent()));
  }

  /**
   * Makes the plan of a grid whose first line has the headings, unless one of the next is more like those of the kind. A
   * heading means what it means in a {@link Table}; which lines belong together is as where rows are pasted.
   *
   * @throws InputProblem if the plan would have more columns than a document can have
   */
  public Imported plan(Grid grid) throws InputProblem {
    int heading = Math.max(0, TableForm.guess(grid, kind).heading());
    var headings = new Headings(kind);
    var columns = new ArrayList<Optional<String>>();
    for (int c = 0; c < grid.width(); c++) columns.add(Optional.of(take(headings, grid.text(heading, c))));
    PlanKind own = kind.withItemColumns(headings.columns());
    GridRows made = GridRows.of(grid, new TableForm(heading, columns, true), own, ids);
    return new Imported(plan(own, made.rows()), made.left().stream().map(TableImport::left).toList());
  }

  private static Message left(Message what) {
    return Message.of(TableImport.class, "grid.left", what);
  }

  /** Below a heading may stand its guide question. */
  private String take(Headings headings, Text heading) throws InputProblem {
    String first = heading.paragraphs().isEmpty() ? "" : heading.paragraphs().getFirst().plain();
    boolean known = kind.itemColumns().stream().anyMatch(c -> Likeness.plain(c.heading()).equals(Likeness.plain(first)));
    return take(headings, known ? first : heading.oneLine());
  }

  private static String take(Headings headings, String heading) throws InputProblem {
    String id = headings.take(heading);
    if (headings.columns().size() <= MOST_COLUMNS) return id;
    throw new InputProblem(Message.of(TableImport.class, "table.wide", Integer.toString(MOST_COLUMNS)));
  }

  private Plan plan(PlanKind own, List<Row> rows) {
    Plan empty = Plan.empty(own, ids);
    Section section = empty.sections().getFirst();
    return empty.withSection(section.withRows(rows));
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
