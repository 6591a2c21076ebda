package dk.planvaerk.json;

import dk.planvaerk.language.InputProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The object in a damaged file, as far as it is whole; what does not fit can be taken out of it until the rest is accepted. */
public final class DamagedJson {
  private static final JsonMapper MAPPER = new JsonMapper();
  /** So often something may be taken out: a file that is damaged in more places is none. */
  private static final int MOST = 4000;

  private final Map<String, @Nullable Object> root;
  private final List<String> losses;

  private DamagedJson(Map<String, @Nullable Object> root, List<String> losses) {
    this.root = root;
    this.losses = losses;
  }

  /** Nothing where the file has no object at all. */
  @SuppressWarnings("unchecked")
  public static Optional<DamagedJson> of(byte[] bytes) {
    JsonRepair.Repaired repaired = JsonRepair.read(bytes);
    if (!(repaired.value() instanceof Map<?, ?> map)) return Optional.empty();
    return Optional.of(new DamagedJson((Map<String, @Nullable Object>) map, repaired.losses()));
  }

  /** The object, to be changed: maps, lists, strings, numbers, truth values and null. */
  public Map<String, @Nullable Object> root() {
    return root;
  }

  /** Pointers to where something could not be read. */
  public List<String> losses() {
    return losses;
  }

  /** A value as maps and lists. */
  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> tree(JsonWriter value) {
    return (Map<String, @Nullable Object>) MAPPER.readValue(value.line(), Map.class);
  }

  /** Makes a value of a part of it as it is, if it is accepted. */
  public static <T> Optional<T> read(Map<?, ?> part, JsonFile.Reading<T> reading) {
    try {
      return Optional.of(JsonFile.of(MAPPER.writeValueAsString(part)).parse(reading));
    } catch (InputProblem e) {
      return Optional.empty();
    }
  }

  /**
   * Makes a value of it; what is refused is taken out and told, the smallest part that is one of several.
   *
   * @return nothing where it is refused as a whole
   */
  public <T> Optional<T> read(JsonFile.Reading<T> reading, Consumer<String> taken) {
    for (int i = 0; i < MOST; i++) {
      try {
        return Optional.of(JsonFile.of(MAPPER.writeValueAsString(root)).parse(reading));
      } catch (InputProblem e) {
        if (!(e.getCause() instanceof JsonRefused refused)) return Optional.empty();
        String out = takeOut(refused.pointer());
        if (out.isEmpty()) return Optional.empty();
        taken.accept(out);
      }
    }
    return Optional.empty();
  }

  /** Takes out the innermost part of a list that a pointer leads to, or else the whole name; what it was. */
  private String takeOut(String pointer) {
    String[] path = pointer.split("/", -1);
    Object node = root;
    @Nullable List<?> list = null;
    int index = 0;
    int length = 0;
    for (int i = 1; i < path.length; i++) {
      if (node instanceof Map<?, ?> map) {
        node = map.get(path[i]);
      } else if (node instanceof List<?> in && path[i].matches("\\d{1,6}") && Integer.parseInt(path[i]) < in.size()) {
        list = in;
        index = Integer.parseInt(path[i]);
        length = i + 1;
        node = in.get(index);
      } else {
        break;
      }
    }
    if (list != null) {
      list.remove(index);
      return String.join("/", List.of(path).subList(0, length));
    }
    if (path.length < 2 || !root.containsKey(path[1])) return "";
    root.remove(path[1]);
    return "/" + path[1];
  }
}
