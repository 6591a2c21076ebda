package dk.planvaerk.json;

import dk.planvaerk.plan.Extra;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds one object, name by name in the order of the calls, and writes it the one way there is. */
public final class JsonWriter {
  private static final ObjectWriter PLAIN = new JsonMapper().writer();
  private static final ObjectWriter PRETTY = PLAIN.with(printer());

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  public JsonWriter put(String name, String value) {
    node.put(name, value);
    return this;
  }

  /** {@code null} is written for null. */
  public JsonWriter putOrNull(String name, @Nullable String value) {
    node.put(name, value);
    return this;
  }

  public JsonWriter put(String name, int value) {
    node.put(name, value);
    return this;
  }

  /** Whole numbers are written without a point. */
  public JsonWriter put(String name, double value) {
    if (value == Math.rint(value)) node.put(name, (long) value);
    else node.put(name, value);
    return this;
  }

  /** Nothing is written for null. */
  public JsonWriter putIf(String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Integer i -> node.put(name, i);
      case String s -> node.put(name, s);
      default -> throw new IllegalArgumentException(name);
    }
    return this;
  }

  /** Nothing is written for the empty text. */
  public JsonWriter putUnlessEmpty(String name, String value) {
    if (!value.isEmpty()) node.put(name, value);
    return this;
  }

  /** Nothing is written for false. */
  public JsonWriter putIf(String name, boolean value) {
    if (value) node.put(name, true);
    return this;
  }

  public JsonWriter put(String name, JsonWriter value) {
    node.set(name, value.node);
    return this;
  }

  public JsonWriter put(String name, Map<String, String> values) {
    ObjectNode object = node.putObject(name);
    values.forEach(object::put);
    return this;
  }

  public <T> JsonWriter putAll(String name, List<T> values, Function<T, JsonWriter> writer) {
    ArrayNode array = node.putArray(name);
    values.forEach(v -> array.add(writer.apply(v).node));
    return this;
  }

  public JsonWriter putStrings(String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
    return this;
  }

  /** An array of texts and objects: a text where {@code short form} gives one. */
  public <T> JsonWriter putEither(
      String name, List<T> values, Function<T, @Nullable String> asText, Function<T, JsonWriter> asObject) {
    ArrayNode array = node.putArray(name);
    for (T value : values) {
      String text = asText.apply(value);
      if (text != null) array.add(text);
      else array.add(asObject.apply(value).node);
    }
    return this;
  }

  /** What was kept, with the names that were not written by now. */
  public JsonWriter rest(Extra extra) {
    extra.fields().forEach((name, json) -> {
      if (!node.has(name)) node.set(name, tree(json));
    });
    return this;
  }

  /** One kept value; {@code otherwise} where it is not there. */
  public JsonWriter kept(String name, Extra extra, String otherwise) {
    node.set(name, tree(extra.fields().getOrDefault(name, otherwise)));
    return this;
  }

  private static JsonNode tree(String json) {
    return JsonTree.read(json);
  }

  /** Two spaces a level, {@code \n}, one value a line, and a line end at the end. */
  public byte[] bytes() {
    return (text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The same as text, without the last line end. */
  public String text() {
    return escaped(PRETTY.writeValueAsString(node));
  }

  /** The same as text on one line. */
  public String line() {
    return escaped(PLAIN.writeValueAsString(node));
  }

  /** Several objects as an array, as text. */
  public static String array(List<JsonWriter> objects) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    objects.forEach(o -> array.add(o.node));
    return escaped(PRETTY.writeValueAsString(array));
  }

  /** A half character that was kept: UTF-8 has no form for it, JSON has. */
  private static String escaped(String json) {
    boolean mayHave = false;
    for (int i = 0; i < json.length(); i++) mayHave |= Character.isSurrogate(json.charAt(i));
    if (!mayHave) return json; // an expression looks at each character for long
    return HALF.matcher(json)
        .replaceAll(m -> Matcher.quoteReplacement("\\u%04x".formatted((int) m.group().charAt(0))));
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("  ", "\n");
    var separators = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
