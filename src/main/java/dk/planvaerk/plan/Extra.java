package dk.planvaerk.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stood beside a value in a file and is not known to this program: kept through editing and
 * undo, and written back where it was.
 *
 * @param fields name to JSON text, in the order of the file
 */
public record Extra(Map<String, String> fields) {
  public static final Extra NONE = new Extra(Map.of());

  public Extra {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Both together; where both have a name with different values, the other's gets a number: {@code note-2}. */
  public Extra and(Extra other) {
    if (other.isEmpty() || equals(other)) return this;
    if (isEmpty()) return other;
    var both = new LinkedHashMap<>(fields);
    other.fields.forEach((name, json) -> {
      String free = name;
      for (int n = 2; both.containsKey(free) && !json.equals(both.get(free)); n++) free = name + "-" + n;
      both.put(free, json);
    });
    return new Extra(both);
  }
}
