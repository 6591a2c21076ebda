package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sections, rows and steps of one plan in a file: they fit its kind, and no id is there twice. */
final class RowJson {
  /** The highest number that a file may have. */
  static final int MOST = 1_000_000;

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
    Integer priority = o.optionalInteger("priority", 1, MOST).orElse(null);
    List<Cell> cells = o.objects("cells", this::cell);
    List<Step> steps = o.objects("steps", this::step);
    if (steps.isEmpty()) throw o.refused(RowJson.class, "plan.nostep");
    var places = new CellPlaces(kind, cells, steps);
    String twice = places.columnInTwoPlaces();
    if (twice != null) throw o.refused(RowJson.class, "plan.columntwice", twice);
    return new Row(id, priority, places.rowCells(), places.steps(), o.rest());
  }

  private Step step(JsonObject o) throws JsonRefused {
    return new Step(id(o), StateJson.read(o, kind), o.objects("cells", this::cell), o.rest());
  }

  Cell cell(JsonObject o) throws JsonRefused {
    String column = o.string("column");
    if (kind.column(column).isEmpty()) throw o.refused(RowJson.class, "plan.nocolumn", column);
    return new Cell(column, TextJson.read(o), o.rest());
  }

  HeadText headText(JsonObject o) throws JsonRefused {
    String field = o.string("field");
    if (kind.field(field).isEmpty()) throw o.refused(RowJson.class, "plan.nofield", field);
    return new HeadText(field, TextJson.read(o), o.rest());
  }

  static JsonWriter write(Section section) {
    return new JsonWriter()
        .put("id", section.id())
        .putAll("rows", section.rows(), RowJson::write)
        .rest(section.extra());
  }

  static JsonWriter write(Row row) {
    return new JsonWriter()
        .put("id", row.id())
        .putIf("priority", row.priority())
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
    return TextJson.write(new JsonWriter().put("field", head.field()), head.text()).rest(head.extra());
  }
}
