package dk.planvaerk.quality;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The JSON form of quality models. */
final class ModelsJson {
  private static final int MOST = 1_000_000;

  private ModelsJson() {}

  static QualityModels read(JsonObject o) throws JsonRefused {
    return new QualityModels(o.integer("version", 1, MOST), o.objects("models", ModelsJson::model));
  }

  private static QualityModel model(JsonObject o) throws JsonRefused {
    var model = new QualityModel(
        o.string("id"), o.string("name"), aliases(o), o.string("source"), o.objects("themes", ModelsJson::theme));
    var ids = new HashSet<String>();
    for (Theme theme : model.themes()) {
      for (ModelPart part : theme.parts()) {
        if (!ids.add(part.id())) throw o.refused("themes", ModelsJson.class, "model.twice", part.id());
      }
    }
    return model;
  }

  private static Theme theme(JsonObject o) throws JsonRefused {
    return new Theme(o.string("id"), o.string("name"), sure(o), o.flag("apart"), aliases(o), o.objects("criteria", ModelsJson::criterion));
  }

  private static List<String> aliases(JsonObject o) throws JsonRefused {
    return o.has("aliases") ? o.strings("aliases") : List.of();
  }

  private static Criterion criterion(JsonObject o) throws JsonRefused {
    List<Indicator> indicators = o.has("indicators") ? o.objects("indicators", ModelsJson::indicator) : List.of();
    return new Criterion(o.string("id"), o.string("text"), sure(o), indicators);
  }

  private static Indicator indicator(JsonObject o) throws JsonRefused {
    return new Indicator(o.string("id"), o.string("text"), sure(o));
  }

  private static Certainty sure(JsonObject o) throws JsonRefused {
    String word = o.string("sure");
    for (Certainty sure : Certainty.values()) {
      if (word(sure).equals(word)) return sure;
    }
    throw o.refused("sure", ModelsJson.class, "model.sure", word,
        Arrays.stream(Certainty.values()).map(ModelsJson::word).collect(Collectors.joining(", ")));
  }

  private static String word(Certainty sure) {
    return sure.name().toLowerCase(Locale.ROOT);
  }
}
