package dk.planvaerk.storage;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.PlainText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row answers, in a plan file. */
final class BasisJson {
  private static final String NAME = "basis";

  private BasisJson() {}

  static Basis read(JsonObject row) throws JsonRefused {
    return row.has(NAME) ? row.object(NAME, BasisJson::basis) : Basis.NONE;
  }

  private static Basis basis(JsonObject o) throws JsonRefused {
    return new Basis(
        type(o),
        PlainText.normal(o.optionalString("wording").orElse("")),
        PlainText.line(o.optionalString("source").orElse("")),
        Dates.optional(o, "sourceDate").orElse(null),
        PlainText.line(o.optionalString("page").orElse("")),
        Dates.optional(o, "deadline").orElse(null),
        Dates.optional(o, "extended").orElse(null),
        Dates.optional(o, "reported").orElse(null),
        Dates.optional(o, "confirmed").orElse(null),
        o.has("refers") ? o.strings("refers") : List.of(),
        o.rest());
  }

  private static Basis.@Nullable Type type(JsonObject o) throws JsonRefused {
    Optional<String> word = o.optionalString("type");
    if (word.isEmpty()) return null;
    for (Basis.Type type : Basis.Type.values()) {
      if (word(type).equals(word.get())) return type;
    }
    throw o.refused("type", BasisJson.class, "plan.basistype", word.get(),
        Arrays.stream(Basis.Type.values()).map(BasisJson::word).collect(Collectors.joining(", ")));
  }

  private static String word(Basis.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace("_", "-");
  }

  static void write(JsonWriter row, Basis basis) {
    if (basis.equals(Basis.NONE)) return;
    Basis.Type type = basis.type();
    var out = new JsonWriter()
        .putIf("type", type == null ? null : word(type))
        .putUnlessEmpty("wording", basis.wording())
        .putUnlessEmpty("source", basis.source());
    date(out, "sourceDate", basis.sourceDate());
    out.putUnlessEmpty("page", basis.page());
    date(out, "deadline", basis.deadline());
    date(out, "extended", basis.extended());
    date(out, "reported", basis.reported());
    date(out, "confirmed", basis.confirmed());
    if (!basis.refers().isEmpty()) out.putStrings("refers", basis.refers());
    row.put(NAME, out.rest(basis.extra()));
  }

  private static void date(JsonWriter out, String name, @Nullable LocalDate date) {
    if (date != null) out.put(name, date.toString());
  }
}
