package dk.planvaerk.conversion;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mappings of kinds that name the same things differently: one file a pair, read in both directions. */
public final class ReadyMappings {
  /** Nothing is known. */
  public static final ReadyMappings NONE = new ReadyMappings(List.of());

  private final List<Pair> pairs;

  private record Pair(String one, String other, KindMapping mapping) {}

  private ReadyMappings(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * The mappings that ship with the program.
   *
   * @throws IllegalStateException if one of them can't be read: the program itself is damaged
   */
  public static ReadyMappings shipped() {
    var pairs = new ArrayList<Pair>();
    Resources.in("dk/planvaerk/conversion/mapping", ".json").forEach((name, bytes) -> {
      try {
        pairs.add(JsonFile.of(bytes).parse(ReadyMappings::read));
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
    return new ReadyMappings(pairs);
  }

  private static Pair read(JsonObject o) throws JsonRefused {
    return new Pair(o.string("one"), o.string("other"),
        new KindMapping(o.object("columns", JsonObject::stringsByName), o.object("fields", JsonObject::stringsByName)));
  }

  /** What is known of a pair of kinds, by their ids. */
  KindMapping of(String from, String to) {
    for (Pair p : pairs) {
      if (p.one.equals(from) && p.other.equals(to)) return p.mapping;
      if (p.one.equals(to) && p.other.equals(from)) return new KindMapping(turned(p.mapping.columns()), turned(p.mapping.fields()));
    }
    return new KindMapping(Map.of(), Map.of());
  }

  private static Map<String, String> turned(Map<String, String> map) {
    var out = new LinkedHashMap<String, String>();
    map.forEach((one, other) -> out.put(other, one));
    return out;
  }
}
