package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Unplaced;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sections, rows and steps of one plan in a file: they fit its kind, and no id is there twice. */
final class RowJson {
  /** The highest number that a file may have. */
  static final int MOST = 1_000_000;

  private static final String UNPLACED = "unplaced";
  private static final String EXPLAINED = "explained";

  private final PlanKind kind;
  private final Set<String> ids = new HashSet<>();

  RowJson(PlanKind kind) {
    this.kind = kind;
  }

  /** An id that was not there before. */
  String id(JsonObject o) throws JsonRefused {
    String id = o.string("id");
    if (!Ids.isId(id)) throw o.refused(RowJson.class, "plan.id", id);
    if (!ids.add(id)) throw o.refused(RowJson.class, "plan.idtwice", id);
    return id;
  }

  Section section(JsonObject o) throws JsonRefused {
    return new Section(id(o), o.objects("rows", this::row), o.rest());
  }

  Row row(JsonObject o) throws JsonRefused {
    String id = id(o);
    String form = o.optionalString("form").orElse(null);
    if (!kind.knows(form)) throw o.refused(RowJson.class, "plan.noform", form == null ? "" : form);
    Integer priority = o.optionalInteger("priority", 1, MOST).orElse(null);
    List<RowColumn> own = o.objects("columns", RowJson::column);
    List<Column> columns = kind.columns(bare(form, own));
    List<Cell> cells = o.objects("cells", c -> cell(c, columns));
    List<Step> steps = o.objects("steps", s -> step(s, columns));
    if (steps.isEmpty()) throw o.refused(RowJson.class, "plan.nostep", kind.step().many());
    var places = new CellPlaces(columns, cells, steps);
    String twice = places.columnInTwoPlaces();
    if (twice != null) throw o.refused(RowJson.class, "plan.columntwice", twice, kind.row().one());
    return new Row(id, form, priority, own, places.rowCells(), places.steps(), BasisJson.read(o), unplaced(o), o.rest());
  }

  /** A row that has only what says which columns it has. */
  private static Row bare(@Nullable String form, List<RowColumn> own) {
    var step = new Step("", StepState.NONE, List.of(), Extra.NONE);
    return new Row("", form, null, own, List.of(), List.of(step), Basis.NONE, List.of(), Extra.NONE);
  }

  private static RowColumn column(JsonObject o) throws JsonRefused {
    String column = o.string("column");
    if (!Ids.isName(column)) throw o.refused(RowJson.class, "plan.nocolumn", column);
    return new RowColumn(column, o.optionalString("heading").map(PlainText::line).orElse(null), o.rest());
  }

  /** What has no place in the kind, of a row or of the head. */
  static List<Unplaced> unplaced(JsonObject o) throws JsonRefused {
    return o.objects(UNPLACED, u ->
        new Unplaced(u.string("from"), u.optionalString("step").orElse(null), PlainText.line(u.optionalString("heading").orElse("")), TextJson.read(u), u.rest()));
  }

  static JsonWriter writeUnplaced(JsonWriter out, List<Unplaced> unplaced) {
    if (unplaced.isEmpty()) return out;
    return out.putAll(UNPLACED, unplaced, u ->
        TextJson.write(new JsonWriter().put("from", u.id()).putIf("step", u.step()).put("heading", u.heading()), u.text()).rest(u.extra()));
  }

  private Step step(JsonObject o, List<Column> columns) throws JsonRefused {
    return new Step(id(o), StateJson.read(o, kind), o.objects("cells", c -> cell(c, columns)), o.rest());
  }

  private static Cell cell(JsonObject o, List<Column> columns) throws JsonRefused {
    Cell cell = cell(o);
    if (columns.stream().noneMatch(c -> c.id().equals(cell.column()))) {
      throw o.refused(RowJson.class, "plan.nocolumn", cell.column());
    }
    return cell;
  }

  /** A cell of whatever column. */
  static Cell cell(JsonObject o) throws JsonRefused {
    return new Cell(o.string("column"), TextJson.read(o), o.rest());
  }

  HeadText headText(JsonObject o) throws JsonRefused {
    String field = o.string("field");
    if (kind.field(field).isEmpty()) throw o.refused(RowJson.class, "plan.nofield", field);
    return new HeadText(field, TextJson.read(o), o.has(EXPLAINED) ? o.object(EXPLAINED, RowJson::explained) : null, o.rest());
  }

  private static Explained explained(JsonObject o) throws JsonRefused {
    return new Explained(o.optionalString("since").orElse(null), o.strings("marks"), o.optionalString("words").orElse(null), o.rest());
  }

  static JsonWriter write(Section section) {
    return new JsonWriter()
        .put("id", section.id())
        .putAll("rows", section.rows(), RowJson::write)
        .rest(section.extra());
  }

  static JsonWriter write(Row row) {
    var out = new JsonWriter()
        .put("id", row.id())
        .putIf("form", row.form())
        .putIf("priority", row.priority());
    BasisJson.write(out, row.basis());
    if (!row.columns().isEmpty()) {
      out.putAll("columns", row.columns(),
          c -> new JsonWriter().put("column", c.column()).putIf("heading", c.heading()).rest(c.extra()));
    }
    return writeUnplaced(out, row.unplaced())
        .putAll("cells", row.cells(), RowJson::write)
        .putAll("steps", row.steps(), s -> StateJson.write(new JsonWriter().put("id", s.id()), s.state())
            .putAll("cells", s.cells(), RowJson::write)
            .rest(s.extra()))
        .rest(row.extra());
  }

  static JsonWriter write(Cell cell) {
    return TextJson.write(new JsonWriter().put("column", cell.column()), cell.text()).rest(cell.extra());
  }

  static JsonWriter write(HeadText head) {
    JsonWriter out = TextJson.write(new JsonWriter().put("field", head.field()), head.text());
    Explained explained = head.explained();
    if (explained != null) {
      out.put(EXPLAINED, new JsonWriter()
          .putIf("since", explained.since())
          .putStrings("marks", explained.marks())
          .putIf("words", explained.words())
          .rest(explained.extra()));
    }
    return out.rest(head.extra());
  }
}
