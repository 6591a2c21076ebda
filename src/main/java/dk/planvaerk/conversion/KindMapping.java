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
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /**
   * Finds each column and field by its id where its heading means the same, else by its heading, else as a ready mapping says.
   * What is called alike and means something else has no place until somebody says so: an expectation is no result.
   */
  public static KindMapping guess(PlanKind from, PlanKind to, ReadyMappings ready) {
    KindMapping said = ready.of(from.id(), to.id());
    // the maker of a kind may call a column better in a new edition, its author may make another thing of it in a plan
    boolean edition = from.id().equals(to.id()) && from.version() != to.version();
    return new KindMapping(
        guess(from.columns(), to.columns(), Column::id, Column::heading, (f, t) -> edition || isSameTitle(f, t), said.columns),
        guess(from.fields(), to.fields(), HeadField::id, HeadField::label, (f, t) -> edition || isSameRole(f, t), said.fields));
  }

  /** Each column and field goes to the one with its id, whatever it is called: a kind and what its author made of it. */
  public static KindMapping sameIds(PlanKind from, PlanKind to) {
    return new KindMapping(
        same(from.columns().stream().map(Column::id), to.columns().stream().map(Column::id).toList()),
        same(from.fields().stream().map(HeadField::id), to.fields().stream().map(HeadField::id).toList()));
  }

  private static Map<String, String> same(Stream<String> from, List<String> to) {
    var out = new LinkedHashMap<String, String>();
    from.filter(to::contains).forEach(id -> out.put(id, id));
    return out;
  }

  private static boolean isSameTitle(Column one, Column other) {
    return one.role() == Column.Role.TITLE && other.role() == Column.Role.TITLE;
  }

  private static boolean isSameRole(HeadField one, HeadField other) {
    return one.role() != null && one.role() == other.role();
  }

  /**
   * @param related whether two things with the same id are the same as long as their headings don't say otherwise
   */
  private static <T> Map<String, String> guess(List<T> from, List<T> to, Function<T, String> id, Function<T, String> heading,
      BiPredicate<T, T> related, Map<String, String> ready) {
    var found = new LinkedHashMap<String, String>();
    for (T t : to) {
      for (T f : from) {
        if (!id.apply(f).equals(id.apply(t))) continue;
        String was = heading.apply(f);
        String is = heading.apply(t);
        boolean same = was.equals(is) || (related.test(f, t) ? !Likeness.isOther(was, is) : Likeness.isSame(was, is));
        if (same) found.put(id.apply(f), id.apply(t));
      }
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
