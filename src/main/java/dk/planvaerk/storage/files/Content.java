package dk.planvaerk.storage.files;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, and their fingerprint, which takes a while: it is reckoned once, when it is first asked for. */
public final class Content {
  private final byte[] bytes;
  private @Nullable Fingerprint fingerprint;

  /**
   * @param bytes not changed any more from now on
   */
  public Content(byte[] bytes) {
    this.bytes = bytes;
  }

  public byte[] bytes() {
    return bytes;
  }

  public synchronized Fingerprint fingerprint() {
    Fingerprint known = fingerprint;
    if (known != null) return known;
    Fingerprint made = Fingerprint.of(bytes);
    fingerprint = made;
    return made;
  }

  /** Whether two files say the same; null is no file. */
  public static boolean same(@Nullable Content one, @Nullable Content other) {
    return (one == null || other == null) ? one == other : Arrays.equals(one.bytes, other.bytes);
  }
}
