package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What differs between the plans of two versions, as the file has it: the kind and the head's texts where they are
 * others, and in a section the order of its rows where it is another, rows that are new or built otherwise whole, of all
 * others single cells and states.
 */
final class VersionChanges {
  private final Plan before;
  private final UnaryOperator<Row> known;
  /** Whether there are other rows, or rows in another order, than before. */
  private boolean built;
  private final List<Row> touched = new ArrayList<>();

  /** A changed cell. */
  private record CellAt(String row, String step, Cell cell) {}

  /** A changed state. */
  private record StateAt(String row, String step, StepState state) {}

  /**
   * @param known gives an equal row that is there already
   */
  VersionChanges(Plan before, UnaryOperator<Row> known) {
    this.before = before;
    this.known = known;
  }

  /** Nothing where the plan is better written whole. */
  static Optional<JsonWriter> between(Plan before, Plan after) {
    if (!sameBuild(before, after)) return Optional.empty();
    var out = new JsonWriter();
    if (!before.kind().equals(after.kind())) out.put("kind", KindJson.write(after.kind()));
    List<HeadText> head = after.head().stream().filter(h -> !h.equals(headText(before, h.field()))).toList();
    if (!head.isEmpty()) out.putAll("head", head, RowJson::write);
    var sections = new ArrayList<JsonWriter>();
    for (int i = 0; i < after.sections().size(); i++) {
      section(before.sections().get(i), after.sections().get(i)).ifPresent(sections::add);
    }
    if (!sections.isEmpty()) out.putAll("sections", sections, s -> s);
    return Optional.of(out);
  }

  /** Whether both have the same sections, and the same things beside them. */
  private static boolean sameBuild(Plan before, Plan after) {
    return before.extra().equals(after.extra())
        && before.unplaced().equals(after.unplaced())
        && before.casePrinted() == after.casePrinted()
        && before.sections().stream().map(s -> s.withRows(List.of())).toList()
            .equals(after.sections().stream().map(s -> s.withRows(List.of())).toList());
  }

  private static HeadText headText(Plan plan, String field) {
    return plan.head().stream().filter(h -> h.field().equals(field)).findFirst()
        .orElse(new HeadText(field, Text.EMPTY, Extra.NONE));
  }

  private static Optional<JsonWriter> section(Section before, Section after) {
    if (before.rows() == after.rows() || before.equals(after)) return Optional.empty();
    var old = byId(before);
    List<String> order = after.rows().stream().map(Row::id).toList();
    var out = new JsonWriter().put("id", after.id());
    if (!order.equals(List.copyOf(old.keySet()))) out.putStrings("order", order);
    var rows = new ArrayList<Row>();
    var states = new ArrayList<StateAt>();
    var cells = new ArrayList<CellAt>();
    for (Row now : after.rows()) {
      Row was = old.get(now.id());
      if (was == now) continue;
      if (was == null || !sameBuild(was, now)) {
        rows.add(now);
        continue;
      }
      cells(now.id(), "", was.cells(), now.cells(), cells);
      for (int i = 0; i < now.steps().size(); i++) {
        var step = now.steps().get(i);
        var oldStep = was.steps().get(i);
        if (!step.state().equals(oldStep.state())) states.add(new StateAt(now.id(), step.id(), step.state()));
        cells(now.id(), step.id(), oldStep.cells(), step.cells(), cells);
      }
    }
    if (!rows.isEmpty()) out.putAll("rows", rows, RowJson::write);
    if (!states.isEmpty()) {
      out.putAll("states", states, s -> new JsonWriter().put("row", s.row()).put("step", s.step())
          .put("state", StateJson.write(new JsonWriter(), s.state())));
    }
    if (!cells.isEmpty()) {
      out.putAll("cells", cells, c -> new JsonWriter().put("row", c.row()).putUnlessEmpty("step", c.step())
          .put("cell", RowJson.write(c.cell())));
    }
    return Optional.of(out);
  }

  /** Whether two rows differ in the texts of cells and the states of steps only. */
  private static boolean sameBuild(Row a, Row b) {
    return bare(a).equals(bare(b));
  }

  private static Row bare(Row row) {
    return new Row(row.id(), row.form(), row.priority(), row.columns(), bare(row.cells()),
        row.steps().stream().map(s -> new Step(s.id(), StepState.NONE, bare(s.cells()), s.extra())).toList(),
        row.basis(), row.unplaced(), row.extra());
  }

  private static List<Cell> bare(List<Cell> cells) {
    return cells.stream().map(c -> Cell.empty(c.column())).toList();
  }

  private static void cells(String row, String step, List<Cell> before, List<Cell> after, List<CellAt> out) {
    for (int i = 0; i < after.size(); i++) {
      if (!after.get(i).equals(before.get(i))) out.add(new CellAt(row, step, after.get(i)));
    }
  }

  private static Map<String, Row> byId(Section section) {
    var out = new LinkedHashMap<String, Row>();
    section.rows().forEach(r -> out.put(r.id(), r));
    return out;
  }

  /**
   * The plan that the changes lead to.
   *
   * @throws JsonRefused if they name what is not there, or what comes out does not fit together
   */
  Plan apply(JsonObject o) throws JsonRefused {
    PlanKind kind = o.has("kind") ? o.object("kind", KindJson::read) : before.kind();
    var changed = new LinkedHashMap<String, HeadText>();
    for (HeadText h : o.objects("head", new RowJson(kind)::headText)) changed.put(h.field(), h);
    var head = new ArrayList<HeadText>();
    for (HeadField f : kind.fields()) head.add(Optional.ofNullable(changed.get(f.id())).orElse(headText(before, f.id())));
    var sections = new LinkedHashMap<String, Section>();
    before.sections().forEach(s -> sections.put(s.id(), s));
    o.objects("sections", s -> {
      String id = s.string("id");
      Section was = sections.get(id);
      if (was == null) throw s.refused("id", VersionChanges.class, "plan.versiongone", id);
      return sections.put(id, section(s, was, kind));
    });
    var after = new Plan(before.id(), kind, head, List.copyOf(sections.values()), before.unplaced(), List.of(),
        before.casePrinted(), before.extra());
    check(o, after);
    return after;
  }

  /** Most rows are as they were, so only those are looked for that are named. */
  private Section section(JsonObject o, Section was, PlanKind kind) throws JsonRefused {
    var reader = new RowJson(kind);
    var changed = new HashMap<String, Row>();
    for (Row row : o.objects("rows", reader::row)) changed.put(row.id(), row);
    o.objects("states", s -> change(s, was, changed, row -> {
      StepState state = s.object("state", x -> StateJson.read(x, kind));
      return row.withStep(s.string("step"), step -> step.with(state));
    }));
    o.objects("cells", c -> change(c, was, changed, row -> {
      Cell cell = c.object("cell", RowJson::cell);
      Optional<String> step = c.optionalString("step");
      return step.isEmpty() ? row.with(cell) : row.withStep(step.get(), s -> s.with(cell));
    }));
    changed.replaceAll((id, row) -> known.apply(row));
    touched.addAll(changed.values());
    built |= o.has("rows") || o.has("order");
    if (o.has("order")) return was.withRows(ordered(o, was, changed));
    var out = new ArrayList<>(was.rows());
    out.replaceAll(r -> changed.getOrDefault(r.id(), r));
    return was.withRows(out);
  }

  private static List<Row> ordered(JsonObject o, Section was, Map<String, Row> changed) throws JsonRefused {
    var rows = byId(was);
    rows.putAll(changed);
    var out = new ArrayList<Row>();
    for (String id : o.strings("order")) {
      Row row = rows.get(id);
      if (row == null) throw o.refused("order", VersionChanges.class, "plan.versiongone", id);
      out.add(row);
    }
    return out;
  }

  private interface RowChange {
    Row of(Row row) throws JsonRefused;
  }

  private static Row change(JsonObject o, Section was, Map<String, Row> changed, RowChange change) throws JsonRefused {
    String id = o.string("row");
    int index = was.indexOf(id);
    Row row = changed.get(id);
    if (row == null && index >= 0) row = was.rows().get(index);
    if (row == null) throw o.refused("row", VersionChanges.class, "plan.versiongone", id);
    Row after = change.of(row);
    changed.put(id, after);
    return after;
  }

  /** Rows that are as in the version before have been looked at with that, unless the kind is another. */
  private void check(JsonObject o, Plan plan) throws JsonRefused {
    List<Row> others = plan.kind() == before.kind() ? touched : plan.rows().toList();
    for (Row row : others) {
      if (!row.fits(plan.kind())) throw o.refused(VersionChanges.class, "plan.versionmisfit", row.id());
    }
    if (!built) return;
    var ids = new HashSet<String>();
    for (Row row : plan.rows().toList()) {
      boolean free = ids.add(row.id()) && row.steps().stream().allMatch(s -> ids.add(s.id()));
      if (!free) throw o.refused(VersionChanges.class, "plan.idtwice", row.id());
    }
  }
}
