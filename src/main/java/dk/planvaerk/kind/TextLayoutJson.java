package dk.planvaerk.kind;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.TextLayout;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a kind that says how running text is laid out. */
final class TextLayoutJson {
  private static final Pattern LEVEL = Pattern.compile("\\{(\\d+)}");

  private TextLayoutJson() {}

  static TextLayout read(JsonObject o) throws JsonRefused {
    return new TextLayout(
        o.objects("forms", TextLayoutJson::form),
        o.string("item"),
        o.optionalString("contents").map(PlainText::line).orElse(null),
        o.has("overview") ? o.object("overview", TextLayoutJson::overview) : null,
        o.rest());
  }

  private static RowForm form(JsonObject o) throws JsonRefused {
    return new RowForm(
        KindJson.name(o),
        o.object("name", KindJson::unit),
        o.integer("level", 1, RowForm.DEEPEST),
        o.optionalString("number").map(PlainText::line).orElse(null),
        o.flag("table"),
        o.flag("start"),
        o.strings("columns"),
        o.rest());
  }

  private static Overview overview(JsonObject o) throws JsonRefused {
    return new Overview(
        PlainText.line(o.string("heading")),
        o.string("form"),
        o.strings("columns"),
        o.optionalString("status").map(PlainText::line).orElse(null),
        o.flag("shown"),
        o.rest());
  }

  static JsonWriter write(TextLayout text) {
    var out = new JsonWriter()
        .putAll("forms", text.forms(), f -> new JsonWriter()
            .put("id", f.id())
            .put("name", KindJson.unit(f.name()))
            .put("level", f.level())
            .putIf("number", f.number())
            .putIf("table", f.table())
            .putIf("start", f.start())
            .putStrings("columns", f.columns())
            .rest(f.extra()))
        .put("item", text.item())
        .putIf("contents", text.contents());
    Overview overview = text.overview();
    if (overview != null) {
      out.put("overview", new JsonWriter()
          .put("heading", overview.heading())
          .put("form", overview.form())
          .putStrings("columns", overview.columns())
          .putIf("status", overview.status())
          .putIf("shown", overview.shown())
          .rest(overview.extra()));
    }
    return out.rest(text.extra());
  }

  /** Whether all that is named is there, and a new plan has something in it. */
  static void check(JsonObject o, TextLayout text, PlanKind kind) throws JsonRefused {
    KindJson.unique(o, text.forms().stream().map(RowForm::id).toList());
    for (RowForm form : text.forms()) {
      KindJson.unique(o, form.columns());
      if (form.columns().isEmpty()) throw o.refused(KindJson.class, "kind.formempty", form.id());
      known(o, form.columns(), kind);
      String number = form.number();
      if (number != null) level(o, form, number);
    }
    form(o, text, text.item());
    if (text.forms().stream().noneMatch(RowForm::start)) throw o.refused(KindJson.class, "kind.nostart");
    Overview overview = text.overview();
    if (overview == null) return;
    form(o, text, overview.form());
    known(o, overview.columns(), kind);
  }

  private static void known(JsonObject o, List<String> columns, PlanKind kind) throws JsonRefused {
    for (String column : columns) {
      if (kind.column(column).isEmpty()) throw o.refused(KindJson.class, "kind.nocolumnof", column);
    }
  }

  private static void form(JsonObject o, TextLayout text, String id) throws JsonRefused {
    if (text.form(id).isEmpty()) throw o.refused(KindJson.class, "kind.noform", id);
  }

  /** A number may only be made of the numbers of this level and those above. */
  private static void level(JsonObject o, RowForm form, String number) throws JsonRefused {
    var levels = LEVEL.matcher(number);
    boolean own = false;
    while (levels.find()) {
      int level = Integer.parseInt(levels.group(1));
      if (level < 1 || level > form.level()) throw o.refused(KindJson.class, "kind.level", number);
      own |= level == form.level();
    }
    if (!own) throw o.refused(KindJson.class, "kind.level", number);
  }
}
