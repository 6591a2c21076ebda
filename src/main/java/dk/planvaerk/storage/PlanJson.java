package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The format of a plan file, described in {@code src/docs/file-format.md}. What this program does not
 * know is kept on the value it stands on; the versions stand last.
 */
public final class PlanJson {
  public static final String FORMAT = "planvaerk-plan";

  /** The format that this program writes. */
  public static final int VERSION = 1;

  private static final String VERSION_NAME = "version";
  private static final String READER_NAME = "minReader";
  private static final String VERSIONS = "versions";
  private static final String NONE = "[]";
  private static final int MOST = 1_000_000;

  private final Set<String> ids = new HashSet<>();
  private final PlanKind kind;

  private PlanJson(PlanKind kind) {
    this.kind = kind;
  }

  /** Whether a file is of this format, of whatever version. */
  static boolean isPlan(JsonObject o) {
    try {
      return FORMAT.equals(o.optionalString("format").orElse(null));
    } catch (JsonRefused e) {
      return false;
    }
  }

  /** The lowest version of the format that a program must know to change this file. */
  static int minReader(JsonObject o) throws JsonRefused {
    return o.integer(READER_NAME, 1, MOST);
  }

  /** Reads a plan and checks that its parts fit each other and its kind. */
  public static Plan read(JsonObject o) throws JsonRefused {
    var marks = new LinkedHashMap<String, String>();
    keepNewer(marks, VERSION_NAME, o.integer(VERSION_NAME, 1, MOST));
    keepNewer(marks, READER_NAME, minReader(o));
    o.string("format");
    PlanKind kind = o.object("kind", KindJson::read);
    var reader = new PlanJson(kind);
    String id = reader.id(o);
    List<HeadText> head = reader.head(o);
    List<Section> sections = o.objects("sections", reader::section);
    if (sections.isEmpty()) throw o.refused(PlanJson.class, "plan.nosection");
    return new Plan(id, kind, head, sections, new Extra(marks).and(rest(o)));
  }

  /** That there is no version yet is written, and is nothing to keep. */
  private static Extra rest(JsonObject o) {
    Extra rest = o.rest();
    return NONE.equals(rest.fields().get(VERSIONS)) ? rest.without(VERSIONS) : rest;
  }

  /** A file of a newer format stays one. */
  private static void keepNewer(Map<String, String> marks, String name, int number) {
    if (number > VERSION) marks.put(name, Integer.toString(number));
  }

  public static JsonWriter write(Plan plan) {
    String version = Integer.toString(VERSION);
    return new JsonWriter()
        .put("format", FORMAT)
        .kept(VERSION_NAME, plan.extra(), version)
        .kept(READER_NAME, plan.extra(), version)
        .put("id", plan.id())
        .put("kind", KindJson.write(plan.kind()))
        .putAll("head", plan.head(), h -> texts(new JsonWriter().put("field", h.field()), h.text()).rest(h.extra()))
        .putAll("sections", plan.sections(), s -> new JsonWriter()
            .put("id", s.id())
            .putAll("rows", s.rows(), PlanJson::row)
            .rest(s.extra()))
        .rest(plan.extra().without(VERSIONS))
        .kept(VERSIONS, plan.extra(), NONE);
  }

  private String id(JsonObject o) throws JsonRefused {
    String id = o.string("id");
    if (!Ids.isId(id)) throw o.refused(PlanJson.class, "plan.id", id);
    if (!ids.add(id)) throw o.refused(PlanJson.class, "plan.idtwice", id);
    return id;
  }

  private List<HeadText> head(JsonObject o) throws JsonRefused {
    var given = new LinkedHashMap<String, HeadText>();
    for (HeadText h : o.objects("head", this::headText)) {
      if (given.put(h.field(), h) != null) throw o.refused(PlanJson.class, "plan.fieldtwice", h.field());
    }
    var head = new ArrayList<HeadText>();
    for (HeadField f : kind.fields()) {
      HeadText h = given.get(f.id());
      head.add(h != null ? h : new HeadText(f.id(), Text.EMPTY, Extra.NONE));
    }
    return head;
  }

  private HeadText headText(JsonObject o) throws JsonRefused {
    String field = o.string("field");
    if (kind.field(field).isEmpty()) throw o.refused(PlanJson.class, "plan.nofield", field);
    return new HeadText(field, text(o), o.rest());
  }

  private Section section(JsonObject o) throws JsonRefused {
    return new Section(id(o), o.objects("rows", this::row), o.rest());
  }

  private Row row(JsonObject o) throws JsonRefused {
    String id = id(o);
    Integer priority = o.optionalInteger("priority", 1, MOST).orElse(null);
    List<Cell> cells = o.objects("cells", this::cell);
    List<Step> steps = o.objects("steps", this::step);
    if (steps.isEmpty()) throw o.refused(PlanJson.class, "plan.nostep");
    var places = new CellPlaces(kind, cells, steps);
    String twice = places.columnInTwoPlaces();
    if (twice != null) throw o.refused(PlanJson.class, "plan.columntwice", twice);
    return new Row(id, priority, places.rowCells(), places.steps(), o.rest());
  }

  private Step step(JsonObject o) throws JsonRefused {
    return new Step(id(o), o.objects("cells", this::cell), o.rest());
  }

  private Cell cell(JsonObject o) throws JsonRefused {
    String column = o.string("column");
    if (kind.column(column).isEmpty()) throw o.refused(PlanJson.class, "plan.nocolumn", column);
    return new Cell(column, text(o), o.rest());
  }

  private static Text text(JsonObject o) throws JsonRefused {
    return new Text(o.either("text", new JsonObject.EitherReader<Paragraph>() {
      @Override
      public Paragraph read(String text) {
        return Paragraph.of(text);
      }

      @Override
      public Paragraph read(JsonObject p) throws JsonRefused {
        return new Paragraph(p.flag("item"), p.either("runs", RUN), p.rest());
      }
    }));
  }

  private static final JsonObject.EitherReader<Run> RUN = new JsonObject.EitherReader<>() {
    @Override
    public Run read(String text) {
      return Run.of(text);
    }

    @Override
    public Run read(JsonObject r) throws JsonRefused {
      return new Run(r.string("text"), r.flag("bold"), r.flag("italic"), r.rest());
    }
  };

  private static JsonWriter row(Row row) {
    return new JsonWriter()
        .put("id", row.id())
        .putIf("priority", row.priority())
        .putAll("cells", row.cells(), PlanJson::cell)
        .putAll("steps", row.steps(), s -> new JsonWriter()
            .put("id", s.id())
            .putAll("cells", s.cells(), PlanJson::cell)
            .rest(s.extra()))
        .rest(row.extra());
  }

  private static JsonWriter cell(Cell cell) {
    return texts(new JsonWriter().put("column", cell.column()), cell.text()).rest(cell.extra());
  }

  private static JsonWriter texts(JsonWriter out, Text text) {
    return out.putEither("text", text.paragraphs(), PlanJson::asLine, p -> new JsonWriter()
        .putIf("item", p.item())
        .putEither("runs", p.runs(), PlanJson::asLine, r -> new JsonWriter()
            .put("text", r.text())
            .putIf("bold", r.bold())
            .putIf("italic", r.italic())
            .rest(r.extra()))
        .rest(p.extra()));
  }

  /** A paragraph that is only characters is written as such. */
  private static @Nullable String asLine(Paragraph p) {
    if (p.item() || !p.extra().isEmpty() || p.runs().size() > 1) return null;
    return p.runs().isEmpty() ? "" : asLine(p.runs().getFirst());
  }

  private static @Nullable String asLine(Run r) {
    return r.bold() || r.italic() || !r.extra().isEmpty() ? null : r.text();
  }
}
