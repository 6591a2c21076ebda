package dk.planvaerk.revision;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Small plans of a shipped kind, and what changed between them in few words. */
final class Plans {
  static final PlanKind KIND = KindCatalogue.shipped().first();

  private Plans() {}

  static Plan of(Row... rows) {
    var section = new Section("sektion0", Arrays.asList(rows), Extra.NONE);
    return new Plan("planplan", KIND, Plan.empty(KIND, new Ids()).head(), List.of(section), List.of(), List.of(), Extra.NONE);
  }

  /** A row of the kind with one step, texts by column. */
  static Row row(String id, Map<String, String> texts) {
    Row empty = Row.empty(KIND, new Ids());
    Row row = new Row(id, null, empty.cells(), List.of(step(id.substring(0, 7) + "s", texts)), Extra.NONE);
    for (Column c : KIND.columns()) {
      if (c.place() == Column.Place.ROW) row = row.with(cell(c.id(), texts));
    }
    return row;
  }

  static Step step(String id, Map<String, String> texts) {
    List<Cell> cells = KIND.columns().stream().filter(c -> c.place() == Column.Place.STEPS).map(c -> cell(c.id(), texts)).toList();
    return new Step(id, StepState.NONE, cells, Extra.NONE);
  }

  private static Cell cell(String column, Map<String, String> texts) {
    return new Cell(column, Text.of(texts.getOrDefault(column, "")), Extra.NONE);
  }

  /** All ids made anew, as if the plan had been typed in a second time. */
  static Plan retyped(Plan plan) {
    var ids = new Ids();
    List<Section> sections = plan.sections().stream()
        .map(s -> new Section(ids.next(), s.rows().stream().map(r -> r.copy(ids)).toList(), s.extra())).toList();
    return new Plan(ids.next(), plan.kind(), plan.head(), sections, plan.unplaced(), plan.versions(), plan.extra());
  }

  /** Such as "moved rrrrrrr3 3>1 | hvornaar: [-a-]{+b+}", one line a row. */
  static List<String> told(PlanDiff diff) {
    return diff.rows().stream().map(Plans::told).toList();
  }

  private static String told(RowChange c) {
    Move move = c.move();
    String steps = c.steps().stream().filter(s -> s.kind() != Change.CHANGED)
        .map(s -> " | " + s.kind().name().toLowerCase(Locale.ROOT) + " " + s.step().id()).collect(Collectors.joining());
    return c.kind().name().toLowerCase(Locale.ROOT) + " " + c.row().id() + (move == null ? "" : " " + move.from() + ">" + move.to()) + steps
        + c.placed().stream().map(p -> " | placed " + p).collect(Collectors.joining())
        + c.cells().stream().map(cell -> " | " + cell.spot().column() + ": " + marked(cell.segments())).collect(Collectors.joining());
  }

  private static String marked(List<Segment> segments) {
    return segments.stream().map(s -> switch (s.kind()) {
      case KEPT -> s.text();
      case ADDED -> "{+" + s.text() + "+}";
      case REMOVED -> "[-" + s.text() + "-]";
    }).collect(Collectors.joining());
  }
}
