package dk.planvaerk.storage.rescue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends the id of one column, and of one field of the head, in a damaged kind: if it alone is used by nobody, and the rows
 * use one that is not there, that is what it was. A column without a heading is called by its id.
 */
final class KindNames {
  private KindNames() {}

  static void mend(Map<String, @Nullable Object> root) {
    if (!(root.get("kind") instanceof Map<?, ?> kind)) return;
    var columns = new HashSet<String>();
    var fields = new HashSet<String>();
    collect(root.get("sections"), "column", columns);
    collect(root.get("head"), "field", fields);
    mend(kind.get("columns"), "column", columns);
    mend(kind.get("fields"), "field", fields);
  }

  private static void collect(@Nullable Object node, String name, Set<String> found) {
    if (node instanceof List<?> list) list.forEach(e -> collect(e, name, found));
    if (!(node instanceof Map<?, ?> map)) return;
    if (map.get(name) instanceof String id) found.add(id);
    map.values().forEach(v -> collect(v, name, found));
  }

  @SuppressWarnings("unchecked")
  private static void mend(@Nullable Object parts, String name, Set<String> used) {
    if (!(parts instanceof List<?> list)) return;
    var unknown = new HashSet<>(used);
    Map<String, @Nullable Object> unused = null;
    int several = 0;
    for (Object part : list) {
      if (!(part instanceof Map<?, ?> map)) continue;
      if (map.get("id") instanceof String id && unknown.remove(id)) continue;
      unused = (Map<String, @Nullable Object>) map;
      several++;
    }
    if (unused != null && several == 1 && unknown.size() == 1) unused.put("id", unknown.iterator().next());
    for (Object part : list) {
      if (part instanceof Map<?, ?> map && name.equals("column") && !map.containsKey("heading")) {
        ((Map<String, @Nullable Object>) map).put("heading", map.get("id"));
      }
    }
  }
}
