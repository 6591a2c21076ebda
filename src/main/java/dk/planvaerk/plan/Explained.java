package dk.planvaerk.plan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What there was to explain when the author explained the marks of the documents, or said that the explanation still fits.
 *
 * @param since id of the version that was compared with, or null for none
 * @param marks which sorts of marks there were, in the order of the program's own explanation, such as {@code added}, {@code done}
 * @param words checksum of the author's words: another program may change those and leave this beside them; null where that is not known
 */
public record Explained(@Nullable String since, List<String> marks, @Nullable String words, Extra extra) {
  public Explained {
    marks = List.copyOf(marks);
  }

  /** What there is to explain, in whatever words. */
  public Explained(@Nullable String since, List<String> marks, Extra extra) {
    this(since, marks, null, extra);
  }

  /** The same, explained in these words. */
  public Explained in(Text newWords) {
    return new Explained(since, marks, checksum(newWords), extra);
  }

  /** Whether the very same was to be explained, in whatever words, and whatever stands beside it in a file. */
  public boolean isSameAs(Explained other) {
    return bare().equals(other.bare());
  }

  /** Whether it is known to have been explained in these words. */
  public boolean isIn(Text text) {
    return checksum(text).equals(words);
  }

  private Explained bare() {
    return new Explained(since, marks, Extra.NONE);
  }

  private static String checksum(Text text) {
    var sum = new CRC32();
    sum.update(text.shown().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
