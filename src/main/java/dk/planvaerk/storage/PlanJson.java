package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  static final String CASE = "casePrinted";
  private static final String VERSIONS = "versions";

  private PlanJson() {}

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
    return o.integer(READER_NAME, 1, RowJson.MOST);
  }

  /** Reads a plan with its versions and checks that its parts fit each other and its kind. */
  public static Plan read(JsonObject o) throws JsonRefused {
    var marks = new LinkedHashMap<String, String>();
    keepNewer(marks, VERSION_NAME, o.integer(VERSION_NAME, 1, RowJson.MOST));
    keepNewer(marks, READER_NAME, minReader(o));
    o.string("format");
    PlanKind kind = o.object("kind", KindJson::read);
    var reader = new RowJson(kind);
    String id = reader.id(o);
    if (o.has(Lineage.NAME)) o.strings(Lineage.NAME); // of the file, not of the plan
    List<HeadText> head = head(o, reader, kind);
    List<Section> sections = o.objects("sections", reader::section);
    if (sections.isEmpty()) throw o.refused(PlanJson.class, "plan.nosection");
    var unplaced = RowJson.unplaced(o);
    boolean casePrinted = o.flag(CASE);
    var versions = new VersionsJson(new Plan(id, kind, head, sections, unplaced, List.of(), casePrinted, Extra.NONE)).read(o, VERSIONS);
    return new Plan(id, kind, head, sections, unplaced, versions, casePrinted, new Extra(marks).and(o.rest()));
  }

  /** A file of a newer format stays one. */
  private static void keepNewer(Map<String, String> marks, String name, int number) {
    if (number > VERSION) marks.put(name, Integer.toString(number));
  }

  public static JsonWriter write(Plan plan) {
    return write(plan, Lineage.NONE);
  }

  /**
   * The same as it stands in its file.
   *
   * @param lineage of this save
   */
  static JsonWriter write(Plan plan, Lineage lineage) {
    String version = Integer.toString(VERSION);
    var out = new JsonWriter()
        .put("format", FORMAT)
        .kept(VERSION_NAME, plan.extra(), version)
        .kept(READER_NAME, plan.extra(), version)
        .put("id", plan.id());
    if (!lineage.saves().isEmpty()) out.putStrings(Lineage.NAME, lineage.saves());
    return VersionsJson.write(writeContent(out, plan).rest(plan.extra()), VERSIONS, plan.versions());
  }

  /** What the plan says, without what is kept beside it. */
  static JsonWriter writeContent(JsonWriter out, Plan plan) {
    out.put("kind", KindJson.write(plan.kind())).putAll("head", plan.head(), RowJson::write);
    return writeBeside(RowJson.writeUnplaced(out, plan.unplaced()).putAll("sections", plan.sections(), RowJson::write), plan);
  }

  /** What stands behind the sections. A program that does not know it keeps it, and reckons the same seal. */
  static JsonWriter writeBeside(JsonWriter out, Plan plan) {
    return out.putIf(CASE, plan.casePrinted());
  }

  /** The texts of the kind's fields, in the order of the kind; a field that the file leaves out is empty. */
  static List<HeadText> head(JsonObject o, RowJson reader, PlanKind kind) throws JsonRefused {
    var given = new LinkedHashMap<String, HeadText>();
    for (HeadText h : o.objects("head", reader::headText)) {
      if (given.put(h.field(), h) != null) throw o.refused(PlanJson.class, "plan.fieldtwice", h.field());
    }
    var head = new ArrayList<HeadText>();
    for (HeadField f : kind.fields()) {
      HeadText h = given.get(f.id());
      head.add(h != null ? h : new HeadText(f.id(), Text.EMPTY, Extra.NONE));
    }
    return head;
  }
}
