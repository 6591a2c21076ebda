package dk.planvaerk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts things of a list before others, addressed by id. */
final class Order {
  private Order() {}

  /** The list with a new element before the one with this id; at the end for null or an unknown id. */
  static <T> List<T> insert(List<T> list, T element, @Nullable String before, Function<T, String> id) {
    var out = new ArrayList<>(list);
    int at = before == null ? -1 : list.stream().map(id).toList().indexOf(before);
    out.add(at < 0 ? out.size() : at, element);
    return out;
  }

  /** The list with one of its elements before another; the list itself if that is where it stands. */
  static <T> List<T> move(List<T> list, T element, @Nullable String before, Function<T, String> id) {
    if (id.apply(element).equals(before)) return list;
    var rest = new ArrayList<>(list);
    rest.remove(element);
    List<T> out = insert(rest, element, before, id);
    return out.equals(list) ? list : out;
  }
}
