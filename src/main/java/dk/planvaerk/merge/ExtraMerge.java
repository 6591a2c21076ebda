package dk.planvaerk.merge;

import dk.planvaerk.plan.Extra;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges fields that this program does not know, name by name. */
final class ExtraMerge {
  private ExtraMerge() {}

  /**
   * The fields of both.
   *
   * @param of id of what they stand on
   */
  static Extra of(Sides<Extra> sides, String of, Findings found) {
    Extra one = sides.merged();
    if (sides.isSettled() && one != null) return one;
    Map<String, String> base = fields(sides.base());
    Map<String, String> mine = fields(sides.mine());
    Map<String, String> theirs = fields(sides.theirs());
    var names = new LinkedHashSet<>(mine.keySet());
    names.addAll(theirs.keySet());
    var out = new LinkedHashMap<String, String>();
    for (String name : names) {
      // A name that only one side has is no conflict where it is not known what was there: both are kept.
      boolean known = sides.known() || !mine.containsKey(name) || !theirs.containsKey(name);
      var value = new Sides<>(known, base.get(name), mine.get(name), theirs.get(name));
      String merged = value.merged();
      if (!value.isSettled()) {
        found.add(new Conflict.OfExtra(of, name, value.base(), value.mine(), value.theirs()));
        if (merged == null) merged = value.theirs();
      }
      if (merged != null) out.put(name, merged);
    }
    return new Extra(out);
  }

  private static Map<String, String> fields(@Nullable Extra extra) {
    return extra == null ? Map.of() : extra.fields();
  }
}
