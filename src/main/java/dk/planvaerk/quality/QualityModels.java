package dk.planvaerk.quality;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quality models that plans can refer to, the oldest first. */
public final class QualityModels {
  /** What a file that takes the place of the shipped data is called. */
  public static final String FILE = "kvalitetsmodel.json";

  /** None, as long as they have not been read. */
  public static final QualityModels NONE = new QualityModels(0, List.of());

  private final int version;
  private final List<QualityModel> models;
  private final List<Theme> themes;

  QualityModels(int version, List<QualityModel> models) {
    this.version = version;
    this.models = List.copyOf(models);
    this.themes = joined(this.models);
  }

  /**
   * Those that ship with the program.
   *
   * @throws IllegalStateException if they can't be read: the program itself is damaged
   */
  public static QualityModels shipped() {
    var found = new ArrayList<QualityModels>();
    Resources.in("dk/planvaerk/quality", ".json").forEach((name, bytes) -> {
      try {
        found.add(JsonFile.of(bytes).parse(ModelsJson::read));
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
    return found.getFirst();
  }

  /** Those of the first file that is there, which replaces the shipped ones; else those. */
  public static QualityModels of(List<Path> files) throws InputProblem {
    for (Path file : files) {
      if (Files.exists(file)) return JsonFile.read(file).parse(ModelsJson::read);
    }
    return shipped();
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
    return themes;
  }

  /** The model that a plan says it refers to, by name or id. */
  public Optional<QualityModel> called(String words) {
    return models.stream().filter(m -> m.isCalled(words)).findFirst();
  }

  /** The themes of the model that a plan says it refers to; those of all models where it says none that is known. */
  public List<Theme> themes(String model) {
    return called(model).map(QualityModel::themes).orElse(themes);
  }

  /** The theme that a text names, in whichever spelling. */
  public Optional<Theme> named(String text, String model) {
    return themes(model).stream().filter(t -> t.isNamedIn(text)).findFirst();
  }

  /** What an id stands for: in the model that the plan says it refers to, else in any. */
  public Optional<ModelPart> part(String id, String model) {
    return part(themes(model), id).or(() -> part(themes, id));
  }

  private static Optional<ModelPart> part(List<Theme> in, String id) {
    return in.stream().flatMap(t -> t.parts().stream()).filter(p -> p.id().equals(id)).findFirst();
  }

  private static List<Theme> joined(List<QualityModel> models) {
    Map<String, List<Theme>> byName = new LinkedHashMap<>();
    for (QualityModel model : models) {
      for (Theme theme : model.themes()) byName.computeIfAbsent(theme.name(), n -> new ArrayList<>()).add(theme);
    }
    return byName.values().stream()
        .sorted(Comparator.comparingInt(List<Theme>::size).reversed())
        .map(List::getFirst)
        .toList();
  }
}
