package dk.planvaerk.kind;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of a kind: in a file of its own, and in each plan. */
public final class KindJson {
  private static final int MOST = 1_000_000;

  private KindJson() {}

  /** Reads a kind and checks that its parts fit each other. */
  public static PlanKind read(JsonObject o) throws JsonRefused {
    var kind = new PlanKind(
        name(o),
        o.integer("version", 1, MOST),
        o.optionalInteger("order", 0, MOST).orElse(MOST),
        o.object("name", KindJson::words),
        o.has("description") ? o.object("description", KindJson::words) : Words.danish(""),
        language(o),
        PlainText.line(o.string("fileName")),
        o.optionalString("heading").map(PlainText::line).orElse(null),
        o.object("row", KindJson::unit),
        o.object("step", KindJson::unit),
        o.has("priority") ? o.object("priority", KindJson::priority) : null,
        o.has("statuses") ? o.objects("statuses", KindJson::status) : Status.USUAL,
        o.objects("fields", KindJson::field),
        o.objects("head", KindJson::line),
        o.objects("columns", KindJson::column),
        o.has("text") ? o.object("text", TextLayoutJson::read) : null,
        basis(o),
        o.has("guide") ? o.strings("guide").stream().map(PlainText::line).toList() : List.of(),
        o.object("page", KindJson::page),
        o.rest());
    check(o, kind);
    return kind;
  }

  public static JsonWriter write(PlanKind kind) {
    var out = new JsonWriter()
        .put("id", kind.id())
        .put("version", kind.version())
        .put("order", kind.order())
        .put("name", kind.name().byLanguage())
        .put("description", kind.description().byLanguage())
        .put("language", kind.language())
        .put("fileName", kind.fileName())
        .putIf("heading", kind.heading())
        .put("row", unit(kind.row()))
        .put("step", unit(kind.step()));
    PriorityForm p = kind.priority();
    if (p != null) {
      out.put("priority", new JsonWriter().put("column", p.column()).put("text", p.text()).rest(p.extra()));
    }
    if (!kind.statuses().equals(Status.USUAL)) {
      out.putAll("statuses", kind.statuses(), s -> new JsonWriter()
          .put("id", s.id())
          .put("name", s.name().byLanguage())
          .put("means", lower(s.meaning()))
          .putIf("sentence", s.sentence())
          .rest(s.extra()));
    }
    out
        .putAll("fields", kind.fields(), f -> new JsonWriter()
            .put("id", f.id())
            .put("label", f.label())
            .put("guide", f.guide())
            .putIf("role", f.role() == null ? null : lower(f.role()))
            .putIf("offers", f.offers() == null ? null : lower(f.offers()))
            .rest(f.extra()))
        .putAll("head", kind.head(), l -> new JsonWriter()
            .put("form", lower(l.form()))
            .putStrings("fields", l.fields())
            .rest(l.extra()))
        .putAll("columns", kind.columns(), c -> new JsonWriter()
            .put("id", c.id())
            .put("heading", c.heading())
            .put("guide", c.guide())
            .put("place", lower(c.place()))
            .put("width", c.width())
            .putIf("bare", c.bare())
            .putIf("hidden", c.hidden())
            .putIf("struck", c.struck())
            .putIf("role", c.role() == null ? null : lower(c.role()))
            .putIf("offers", c.offers() == null ? null : lower(c.offers()))
            .rest(c.extra()));
    TextLayout text = kind.text();
    if (text != null) out.put("text", TextLayoutJson.write(text));
    if (kind.basis() != Basis.Place.NONE) out.put("basis", lower(kind.basis()));
    if (!kind.guide().isEmpty()) out.putStrings("guide", kind.guide());
    return out
        .put("page", new JsonWriter()
            .putIf("landscape", kind.page().landscape())
            .put("margin", kind.page().margin())
            .putIf("format", kind.page().format() == Page.Format.A4 ? null : lower(kind.page().format()))
            .putIf("textSize", kind.page().textSize() == Page.LEAST_TEXT ? null : kind.page().textSize())
            .rest(kind.page().extra()))
        .rest(kind.extra());
  }

  private static void check(JsonObject o, PlanKind kind) throws JsonRefused {
    if (kind.columns().isEmpty()) throw o.refused(KindJson.class, "kind.nocolumn");
    unique(o, kind.columns().stream().map(Column::id).toList());
    unique(o, kind.statuses().stream().map(Status::id).toList());
    unique(o, kind.fields().stream().map(HeadField::id).toList());
    for (HeadLine line : kind.head()) {
      for (String field : line.fields()) {
        if (kind.field(field).isEmpty()) throw o.refused(KindJson.class, "kind.nofield", field);
      }
    }
    PriorityForm priority = kind.priority();
    if (priority != null && kind.column(priority.column()).isEmpty()) {
      throw o.refused(KindJson.class, "kind.priority", priority.column());
    }
    TextLayout text = kind.text();
    if (text != null) TextLayoutJson.check(o, text, kind);
  }

  static void unique(JsonObject o, List<String> ids) throws JsonRefused {
    var seen = new HashSet<String>();
    for (String id : ids) {
      if (!seen.add(id)) throw o.refused(KindJson.class, "kind.twice", id);
    }
  }

  static String name(JsonObject o) throws JsonRefused {
    String id = o.string("id");
    if (!Ids.isName(id)) throw o.refused(KindJson.class, "kind.id", id);
    return id;
  }

  private static String language(JsonObject o) throws JsonRefused {
    String tag = o.string("language");
    if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) throw o.refused(KindJson.class, "kind.language", tag);
    return tag;
  }

  private static Words words(JsonObject o) throws JsonRefused {
    var words = o.stringsByName();
    words.replaceAll((language, word) -> PlainText.line(word));
    if (!words.containsKey(Words.DANISH)) throw o.refused(KindJson.class, "kind.danish");
    return new Words(words);
  }

  static Unit unit(JsonObject o) throws JsonRefused {
    return new Unit(o.object("one", KindJson::words), o.object("many", KindJson::words), o.rest());
  }

  static JsonWriter unit(Unit unit) {
    return new JsonWriter()
        .put("one", unit.one().byLanguage())
        .put("many", unit.many().byLanguage())
        .rest(unit.extra());
  }

  private static PriorityForm priority(JsonObject o) throws JsonRefused {
    String text = PlainText.line(o.string("text"));
    if (!text.contains(PriorityForm.NUMBER)) throw o.refused(KindJson.class, "kind.number", PriorityForm.NUMBER);
    return new PriorityForm(o.string("column"), text, o.rest());
  }

  private static HeadField field(JsonObject o) throws JsonRefused {
    Optional<String> role = o.optionalString("role");
    return new HeadField(
        name(o),
        PlainText.line(o.optionalString("label").orElse("")),
        PlainText.line(o.optionalString("guide").orElse("")),
        role.isEmpty() ? null : constant(o, Role.class, role.get()),
        offers(o),
        o.rest());
  }

  private static HeadLine line(JsonObject o) throws JsonRefused {
    List<String> fields = o.strings("fields");
    if (fields.isEmpty()) throw o.refused(KindJson.class, "kind.nofields");
    return new HeadLine(constant(o, HeadLine.Form.class, o.string("form")), fields, o.rest());
  }

  private static Status status(JsonObject o) throws JsonRefused {
    return new Status(name(o), o.object("name", KindJson::words), constant(o, Status.Meaning.class, o.string("means")),
        o.optionalString("sentence").map(PlainText::line).orElse(null), o.rest());
  }

  private static Column column(JsonObject o) throws JsonRefused {
    Optional<String> role = o.optionalString("role");
    return new Column(
        name(o),
        PlainText.line(o.string("heading")),
        PlainText.line(o.optionalString("guide").orElse("")),
        constant(o, Place.class, o.string("place")),
        o.positive("width", 10_000),
        o.flag("bare"),
        o.flag("hidden"),
        o.flag("struck"),
        role.isEmpty() ? null : constant(o, Column.Role.class, role.get()),
        offers(o),
        o.rest());
  }

  private static @Nullable Offer offers(JsonObject o) throws JsonRefused {
    Optional<String> offers = o.optionalString("offers");
    return offers.isEmpty() ? null : constant(o, Offer.class, offers.get());
  }

  private static Basis.Place basis(JsonObject o) throws JsonRefused {
    Optional<String> place = o.optionalString("basis");
    return place.isEmpty() ? Basis.Place.NONE : constant(o, Basis.Place.class, place.get());
  }

  private static Page page(JsonObject o) throws JsonRefused {
    return new Page(o.flag("landscape"), o.positive("margin", 60), format(o),
        o.optionalInteger("textSize", Page.LEAST_TEXT, Page.MOST_TEXT).orElse(Page.LEAST_TEXT), o.rest());
  }

  private static Page.Format format(JsonObject o) throws JsonRefused {
    String given = o.optionalString("format").orElseGet(() -> lower(Page.Format.A4));
    for (Page.Format format : Page.Format.values()) {
      if (lower(format).equals(given)) return format;
    }
    throw o.refused("format", KindJson.class, "kind.format", given, String.join(", ", words(Page.Format.class)));
  }

  private static <E extends Enum<E>> E constant(JsonObject o, Class<E> of, String word) throws JsonRefused {
    for (E constant : of.getEnumConstants()) {
      if (lower(constant).equals(word)) return constant;
    }
    throw o.refused(KindJson.class, "kind.word", word, String.join(", ", words(of)));
  }

  private static <E extends Enum<E>> List<String> words(Class<E> of) {
    return List.of(of.getEnumConstants()).stream().map(KindJson::lower).toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
