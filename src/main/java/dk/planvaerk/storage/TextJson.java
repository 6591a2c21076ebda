package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import org.jspecify.annotations.Nullable;

/** A text in a plan file. */
final class TextJson {
  private static final String NAME = "text";

  private static final JsonObject.EitherReader<Run> RUN = new JsonObject.EitherReader<>() {
    @Override
    public Run read(String text) {
      return Run.of(text);
    }

    @Override
    public Run read(JsonObject r) throws JsonRefused {
      return new Run(r.string("text"), r.flag("bold"), r.flag("italic"), to(r), r.rest());
    }
  };

  private static final JsonObject.EitherReader<Paragraph> PARAGRAPH = new JsonObject.EitherReader<>() {
    @Override
    public Paragraph read(String text) {
      return Paragraph.of(text);
    }

    @Override
    public Paragraph read(JsonObject p) throws JsonRefused {
      DoneLine done = p.has("done") ? p.object("done", TextJson::done) : null;
      return new Paragraph(p.flag("item"), p.either("runs", RUN), done, p.rest());
    }
  };

  private TextJson() {}

  /** The text that an object has. */
  static Text read(JsonObject o) throws JsonRefused {
    return new Text(o.either(NAME, PARAGRAPH));
  }

  /** Adds a text to an object. */
  static JsonWriter write(JsonWriter out, Text text) {
    return out.putEither(NAME, text.paragraphs(), TextJson::asLine, p -> {
      var paragraph = new JsonWriter().putIf("item", p.item()).putEither("runs", p.runs(), TextJson::asLine, r -> new JsonWriter()
          .put("text", r.text())
          .putIf("bold", r.bold())
          .putIf("italic", r.italic())
          .putIf("to", r.to())
          .rest(r.extra()));
      DoneLine done = p.done();
      if (done != null) paragraph.put("done", write(done));
      return paragraph.rest(p.extra());
    });
  }

  private static DoneLine done(JsonObject o) throws JsonRefused {
    return new DoneLine(Dates.read(o, "marked"), o.optionalString("date").orElse(""), o.string("said"), o.rest());
  }

  private static JsonWriter write(DoneLine done) {
    return new JsonWriter()
        .put("marked", done.marked().toString())
        .putUnlessEmpty("date", done.date())
        .put("said", done.said())
        .rest(done.extra());
  }

  private static @Nullable String to(JsonObject r) throws JsonRefused {
    String to = r.optionalString("to").orElse(null);
    if (to != null && !Ids.isId(to)) throw r.refused("to", TextJson.class, "plan.id", to);
    return to;
  }

  /** A paragraph that is only characters is written as such. */
  private static @Nullable String asLine(Paragraph p) {
    if (p.item() || p.done() != null || !p.extra().isEmpty() || p.runs().size() > 1) return null;
    return p.runs().isEmpty() ? "" : asLine(p.runs().getFirst());
  }

  private static @Nullable String asLine(Run r) {
    return r.bold() || r.italic() || r.to() != null || !r.extra().isEmpty() ? null : r.text();
  }
}
