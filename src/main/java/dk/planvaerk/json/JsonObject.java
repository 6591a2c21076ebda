package dk.planvaerk.json;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Extra;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One object of a file. It remembers which names were asked for; the rest is kept. */
public final class JsonObject {
  private final ObjectNode node;
  private final String pointer;
  private final Set<String> asked = new HashSet<>();

  JsonObject(ObjectNode node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  /** Makes a value from a part of the object. */
  public interface Reader<T> {
    T read(JsonObject object) throws JsonRefused;
  }

  public boolean has(String name) {
    return node.has(name);
  }

  public String string(String name) throws JsonRefused {
    JsonNode value = need(name);
    if (!value.isString()) throw refused(name, "json.string", name);
    return value.stringValue();
  }

  public Optional<String> optionalString(String name) throws JsonRefused {
    return absent(name) ? Optional.empty() : Optional.of(string(name));
  }

  /** A whole number in a range, both ends in it. */
  public int integer(String name, int least, int most) throws JsonRefused {
    JsonNode value = need(name);
    boolean fits = value.isIntegralNumber() && value.canConvertToInt()
        && value.intValue() >= least && value.intValue() <= most;
    if (!fits) throw refused(name, "json.integer", name, Integer.toString(least), Integer.toString(most));
    return value.intValue();
  }

  public Optional<Integer> optionalInteger(String name, int least, int most) throws JsonRefused {
    return absent(name) ? Optional.empty() : Optional.of(integer(name, least, most));
  }

  /** A number above 0 and at most {@code most}. */
  public double positive(String name, double most) throws JsonRefused {
    JsonNode value = need(name);
    boolean fits = value.isNumber() && value.decimalValue().signum() > 0
        && value.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    double number = fits ? value.decimalValue().doubleValue() : 0;
    if (!(number > 0)) throw refused(name, "json.positive", name, most);
    return number;
  }

  /** False where the name is missing. */
  public boolean flag(String name) throws JsonRefused {
    if (absent(name)) return false;
    JsonNode value = node.get(name);
    if (!value.isBoolean()) throw refused(name, "json.flag", name);
    return value.booleanValue();
  }

  public <T> T object(String name, Reader<T> reader) throws JsonRefused {
    return reader.read(object(need(name), pointer + "/" + name, name));
  }

  /** Each element of an array, which must be objects; no element where the name is missing. */
  public <T> List<T> objects(String name, Reader<T> reader) throws JsonRefused {
    var out = new ArrayList<T>();
    for (JsonNode element : array(name)) {
      out.add(reader.read(object(element, elementPointer(name, out.size()), name)));
    }
    return out;
  }

  public List<String> strings(String name) throws JsonRefused {
    var out = new ArrayList<String>();
    for (JsonNode element : array(name)) {
      if (!element.isString()) throw at(elementPointer(name, out.size()), "json.string", name);
      out.add(element.stringValue());
    }
    return out;
  }

  /** Makes a value from an element of an array that may be a text or an object. */
  public interface EitherReader<T> extends Reader<T> {
    T read(String text) throws JsonRefused;
  }

  /** Each element of an array, texts or objects. */
  public <T> List<T> either(String name, EitherReader<T> reader) throws JsonRefused {
    var out = new ArrayList<T>();
    for (JsonNode element : array(name)) {
      out.add(element.isString()
          ? reader.read(element.stringValue())
          : reader.read(object(element, elementPointer(name, out.size()), name)));
    }
    return out;
  }

  /** Each value of an object whose names are not known beforehand, which must be texts. */
  public Map<String, String> stringsByName() throws JsonRefused {
    var out = new LinkedHashMap<String, String>();
    for (String name : node.propertyNames()) out.put(name, string(name));
    return out;
  }

  /** An array of rows of cells. A number is taken as a text, null as an empty one. */
  public List<List<String>> table(String name) throws JsonRefused {
    var out = new ArrayList<List<String>>();
    for (JsonNode row : array(name)) {
      String at = elementPointer(name, out.size());
      String number = Integer.toString(out.size() + 1);
      if (!row.isArray()) throw at(at, "json.tablerow", number);
      var cells = new ArrayList<String>();
      for (JsonNode cell : row) {
        boolean text = cell.isString() || cell.isNumber() || cell.isNull();
        if (!text) throw at(at + "/" + cells.size(), "json.tablecell", number, Integer.toString(cells.size() + 1));
        cells.add(cell.isNull() ? "" : cell.asString());
      }
      out.add(cells);
    }
    return out;
  }

  /** What has not been asked for. */
  public Extra rest() {
    var out = new LinkedHashMap<String, String>();
    for (String name : node.propertyNames()) {
      if (!asked.contains(name)) out.put(name, text(node.get(name)));
    }
    return out.isEmpty() ? Extra.NONE : new Extra(out);
  }

  /** Nearly always that is the empty list of versions, and to tell any other value Jackson has to make much first. */
  private static String text(JsonNode value) {
    return value.isArray() && value.isEmpty() ? "[]" : value.toString();
  }

  /** A refusal of this object, in the words of the package of {@code home}. */
  public JsonRefused refused(Class<?> home, String key, Object... arguments) {
    return new JsonRefused(pointer, Message.of(home, key, arguments));
  }

  /** A refusal of a part of this object, such as {@code rows/3}. */
  public JsonRefused refused(String part, Class<?> home, String key, Object... arguments) {
    return new JsonRefused(pointer + "/" + part, Message.of(home, key, arguments));
  }

  private JsonRefused refused(String name, String key, Object... arguments) {
    return at(pointer + "/" + name, key, arguments);
  }

  private static JsonRefused at(String pointer, String key, Object... arguments) {
    return new JsonRefused(pointer, Message.of(JsonObject.class, key, arguments));
  }

  private String elementPointer(String name, int index) {
    return pointer + "/" + name + "/" + index;
  }

  private static JsonObject object(JsonNode value, String at, String name) throws JsonRefused {
    if (value instanceof ObjectNode object) return new JsonObject(object, at);
    throw at(at, "json.object", name);
  }

  private JsonNode need(String name) throws JsonRefused {
    asked.add(name);
    JsonNode value = node.get(name);
    if (value == null) throw new JsonRefused(pointer, Message.of(JsonObject.class, "json.need", name));
    return value;
  }

  private boolean absent(String name) {
    asked.add(name);
    @Nullable JsonNode value = node.get(name);
    return value == null;
  }

  private Iterable<JsonNode> array(String name) throws JsonRefused {
    if (absent(name)) return List.of();
    JsonNode value = node.get(name);
    if (!value.isArray()) throw refused(name, "json.array", name);
    return value;
  }
}
