package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions in a plan file: the plan of the first one whole, of each later one what differs from the one before it.
 * Rows that did not change are the same objects in all of them and in the present plan, so a hundred versions take the
 * room of what changed in them.
 */
final class VersionsJson {
  private static final String PLAN = "plan";
  private static final String CHANGES = "changes";

  private final Plan current;
  private final Map<String, Row> rows = new HashMap<>();

  /**
   * @param current the present plan, still without its versions
   */
  VersionsJson(Plan current) {
    this.current = current;
    current.rows().forEach(r -> rows.put(r.id(), r));
  }

  List<Version> read(JsonObject o, String name) throws JsonRefused {
    var out = new ArrayList<Version>();
    var ids = new HashSet<String>();
    o.objects(name, v -> {
      Version before = out.isEmpty() ? null : out.getLast();
      Version version = version(v, before);
      if (!ids.add(version.id())) throw v.refused(VersionsJson.class, "plan.idtwice", version.id());
      if (before != null && version.number() <= before.number()) {
        throw v.refused("number", VersionsJson.class, "plan.versionorder", Integer.toString(version.number()));
      }
      out.add(version);
      return version;
    });
    return out;
  }

  private Version version(JsonObject o, @Nullable Version before) throws JsonRefused {
    String id = o.string("id");
    if (!Ids.isId(id)) throw o.refused(VersionsJson.class, "plan.id", id);
    return new Version(
        id,
        o.integer("number", 1, RowJson.MOST),
        Dates.read(o, "date"),
        o.optionalString("name").orElse(""),
        o.optionalString("note").orElse(""),
        o.optionalString("preparedFor").orElse(null),
        o.objects("dispatches", d -> new Dispatch(d.string("recipient"), Dates.read(d, "date"),
            d.optionalString("channel").orElse(""), d.optionalString("caseNumber").orElse(""), d.rest())),
        o.has("approval") ? o.object("approval", a -> new Approval(a.string("name"), Dates.read(a, "date"), a.rest())) : null,
        o.has("base") ? o.object("base", b -> new Version.Base(b.integer("number", 1, RowJson.MOST), b.string("words"), b.rest())) : null,
        o.string("seal"),
        plan(o, before),
        o.rest());
  }

  private Plan plan(JsonObject o, @Nullable Version before) throws JsonRefused {
    if (o.has(CHANGES) && before != null) {
      return o.object(CHANGES, c -> new VersionChanges(before.plan(), this::known).apply(c));
    }
    return o.object(PLAN, this::whole);
  }

  private Plan whole(JsonObject o) throws JsonRefused {
    PlanKind read = o.object("kind", KindJson::read);
    PlanKind kind = read.equals(current.kind()) ? current.kind() : read;
    var reader = new RowJson(kind);
    var head = PlanJson.head(o, reader, kind);
    List<Section> sections = o.objects("sections", reader::section);
    if (sections.isEmpty()) throw o.refused(VersionsJson.class, "plan.nosection");
    List<Section> shared = sections.stream().map(s -> s.withRows(s.rows().stream().map(this::known).toList())).toList();
    return new Plan(current.id(), kind, head, shared, RowJson.unplaced(o), List.of(), o.flag(PlanJson.CASE), o.rest());
  }

  /** The row of the present plan where it is an equal one. */
  private Row known(Row row) {
    return Optional.ofNullable(rows.get(row.id())).filter(row::equals).orElse(row);
  }

  static JsonWriter write(JsonWriter out, String name, List<Version> versions) {
    var numbered = new ArrayList<Integer>();
    for (int i = 0; i < versions.size(); i++) numbered.add(i);
    return out.putAll(name, numbered, i -> write(versions.get(i), i == 0 ? null : versions.get(i - 1).plan()));
  }

  private static JsonWriter write(Version version, @Nullable Plan before) {
    var out = new JsonWriter()
        .put("id", version.id())
        .put("number", version.number())
        .put("date", version.date().toString())
        .put("name", version.name())
        .putUnlessEmpty("note", version.note())
        .putIf("preparedFor", version.preparedFor())
        .putAll("dispatches", version.dispatches(), d -> new JsonWriter()
            .put("recipient", d.recipient())
            .put("date", d.date().toString())
            .putUnlessEmpty("channel", d.channel())
            .putUnlessEmpty("caseNumber", d.caseNumber())
            .rest(d.extra()));
    Approval approval = version.approval();
    if (approval != null) {
      out.put("approval",
          new JsonWriter().put("name", approval.name()).put("date", approval.date().toString()).rest(approval.extra()));
    }
    Version.Base base = version.base();
    if (base != null) out.put("base", new JsonWriter().put("number", base.number()).put("words", base.words()).rest(base.extra()));
    out.put("seal", version.seal());
    Optional<JsonWriter> changes = before == null ? Optional.empty() : VersionChanges.between(before, version.plan());
    changes.ifPresentOrElse(c -> out.put(CHANGES, c),
        () -> out.put(PLAN, PlanJson.writeContent(new JsonWriter(), version.plan()).rest(version.plan().extra())));
    return out.rest(version.extra());
  }
}
