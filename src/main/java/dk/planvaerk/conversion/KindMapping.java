package dk.planvaerk.conversion;

import dk.planvaerk.importing.Likeness;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.PlanKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts of one kind go in another. No two go to the same place.
 *
 * @param columns ids of the old kind's columns, each with that of the new kind that its texts go to; one that is not
 *     here has no place
 * @param fields the same of the heads
 */
public record KindMapping(Map<String, String> columns, Map<String, String> fields) {
  public KindMapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Finds each column and field by its id, else by its heading, else as a ready mapping says. */
  public static KindMapping guess(PlanKind from, PlanKind to, ReadyMappings ready) {
    KindMapping said = ready.of(from.id(), to.id());
    return new KindMapping(
        guess(from.columns(), to.columns(), Column::id, Column::heading, said.columns),
        guess(from.fields(), to.fields(), HeadField::id, HeadField::label, said.fields));
  }

  private static <T> Map<String, String> guess(
      List<T> from, List<T> to, Function<T, String> id, Function<T, String> heading, Map<String, String> ready) {
    var found = new LinkedHashMap<String, String>();
    for (T t : to) {
      if (from.stream().anyMatch(f -> id.apply(f).equals(id.apply(t)))) found.put(id.apply(t), id.apply(t));
    }
    for (T t : to) {
      String means = Likeness.plain(heading.apply(t));
      if (found.containsValue(id.apply(t)) || means.isEmpty()) continue;
      from.stream().filter(f -> !found.containsKey(id.apply(f)) && Likeness.plain(heading.apply(f)).equals(means))
          .findFirst().ifPresent(f -> found.put(id.apply(f), id.apply(t)));
    }
    ready.forEach((old, now) -> {
      boolean there = from.stream().anyMatch(f -> id.apply(f).equals(old)) && to.stream().anyMatch(t -> id.apply(t).equals(now));
      if (there && !found.containsKey(old) && !found.containsValue(now)) found.put(old, now);
    });
    return found;
  }

  /** Where the texts of a column go, or nothing where they have no place. */
  public Optional<String> column(String old) {
    return Optional.ofNullable(columns.get(old));
  }

  /** Where the text of a field goes, or nothing where it has no place. */
  public Optional<String> field(String old) {
    return Optional.ofNullable(fields.get(old));
  }

  /** The same with another place for a column, or null for none; what went there before has none then. */
  public KindMapping withColumn(String old, @Nullable String now) {
    return new KindMapping(with(columns, old, now), fields);
  }

  /** The same with another place for a field, or null for none; what went there before has none then. */
  public KindMapping withField(String old, @Nullable String now) {
    return new KindMapping(columns, with(fields, old, now));
  }

  private static Map<String, String> with(Map<String, String> all, String old, @Nullable String now) {
    var out = new LinkedHashMap<>(all);
    out.remove(old);
    if (now == null) return out;
    out.values().remove(now);
    out.put(old, now);
    return out;
  }
}
