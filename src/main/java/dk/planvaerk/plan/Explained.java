package dk.planvaerk.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there was to explain when the author explained the marks of the documents, or said that the explanation still fits.
 *
 * @param since id of the version that was compared with, or null for none
 * @param marks which sorts of marks there were, in the order of the program's own explanation, such as {@code added}, {@code done}
 */
public record Explained(@Nullable String since, List<String> marks, Extra extra) {
  public Explained {
    marks = List.copyOf(marks);
  }

  /** Whether the very same was to be explained, whatever stands beside it in a file. */
  public boolean isSameAs(Explained other) {
    return bare().equals(other.bare());
  }

  private Explained bare() {
    return new Explained(since, marks, Extra.NONE);
  }
}
