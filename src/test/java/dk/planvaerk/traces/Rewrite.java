package dk.planvaerk.traces;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes one value somewhere in a tree of records, whatever they are. */
final class Rewrite<T> {
  private final Class<T> type;
  private final Predicate<T> which;
  private final UnaryOperator<T> change;
  private boolean found;

  private Rewrite(Class<T> type, Predicate<T> which, UnaryOperator<T> change) {
    this.type = type;
    this.which = which;
    this.change = change;
  }

  /** The same tree with the first value that fits changed. */
  static <R, T> R first(R root, Class<T> type, Predicate<T> which, UnaryOperator<T> change) {
    var rewrite = new Rewrite<>(type, which, change);
    Object out = rewrite.of(root);
    if (!rewrite.found) throw new IllegalArgumentException("no such " + type.getSimpleName());
    @SuppressWarnings("unchecked") R same = (R) Objects.requireNonNull(out);
    return same;
  }

  /** The same record with another value of one of its components. */
  static <R> R with(R record, String component, @Nullable Object value) {
    try {
      RecordComponent[] parts = record.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[parts.length];
      Object[] values = new Object[parts.length];
      boolean known = false;
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        boolean is = parts[i].getName().equals(component);
        known |= is;
        values[i] = is ? value : parts[i].getAccessor().invoke(record);
      }
      if (!known) throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + component);
      var constructor = record.getClass().getDeclaredConstructor(types);
      @SuppressWarnings("unchecked") R same = (R) constructor.newInstance(values);
      return same;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object of(@Nullable Object value) {
    if (found || value == null) return value;
    if (type.isInstance(value) && which.test(type.cast(value))) {
      found = true;
      return change.apply(type.cast(value));
    }
    if (value instanceof List<?> list) {
      var out = new ArrayList<Object>();
      for (Object one : list) out.add(Objects.requireNonNull(of(one)));
      return out;
    }
    return value instanceof Record record ? parts(record) : value;
  }

  private Object parts(Record record) {
    Record out = record;
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      if (found) return out;
      try {
        Object was = part.getAccessor().invoke(record);
        Object is = of(was);
        if (found) out = with(record, part.getName(), is);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return out;
  }
}
