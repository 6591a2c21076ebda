package dk.planvaerk.quality;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The quality models that ship with the program, the oldest first. */
public final class QualityModels {
  private static final int MOST = 1_000_000;

  private final int version;
  private final List<QualityModel> models;

  private QualityModels(int version, List<QualityModel> models) {
    this.version = version;
    this.models = List.copyOf(models);
  }

  /**
   * Reads them.
   *
   * @throws IllegalStateException if they can't be read: the program itself is damaged
   */
  public static QualityModels shipped() {
    var found = new ArrayList<QualityModels>();
    Resources.in("dk/planvaerk/quality", ".json").forEach((name, bytes) -> {
      try {
        found.add(JsonFile.of(bytes).parse(QualityModels::read));
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
    return found.getFirst();
  }

  /** Number of the edition of the data, which grows with each change. */
  public int version() {
    return version;
  }

  public List<QualityModel> all() {
    return models;
  }

  /** The themes of all models by their names, those that stand in most models first. */
  public List<Theme> themes() {
    Map<String, List<Theme>> byName = new LinkedHashMap<>();
    for (QualityModel model : models) {
      for (Theme theme : model.themes()) byName.computeIfAbsent(theme.name(), n -> new ArrayList<>()).add(theme);
    }
    return byName.values().stream()
        .sorted(Comparator.comparingInt(List<Theme>::size).reversed())
        .map(List::getFirst)
        .toList();
  }

  private static QualityModels read(JsonObject o) throws JsonRefused {
    return new QualityModels(o.integer("version", 1, MOST), o.objects("models", QualityModels::model));
  }

  private static QualityModel model(JsonObject o) throws JsonRefused {
    return new QualityModel(o.string("id"), o.string("name"), o.string("source"), o.objects("themes", QualityModels::theme));
  }

  private static Theme theme(JsonObject o) throws JsonRefused {
    List<String> aliases = o.has("aliases") ? o.strings("aliases") : List.of();
    return new Theme(o.string("id"), o.string("name"), sure(o), aliases, o.objects("criteria", QualityModels::criterion));
  }

  private static Criterion criterion(JsonObject o) throws JsonRefused {
    return new Criterion(o.string("id"), o.string("text"), sure(o));
  }

  private static Certainty sure(JsonObject o) throws JsonRefused {
    return Certainty.valueOf(o.string("sure").toUpperCase(Locale.ROOT));
  }
}
