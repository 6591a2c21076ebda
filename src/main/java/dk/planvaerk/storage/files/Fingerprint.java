package dk.planvaerk.storage.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content of a file from another, whatever the clock says of it: its SHA-256.
 *
 * @param hex in lower-case hexadecimal
 */
public record Fingerprint(String hex) {
  public static Fingerprint of(byte[] content) {
    try {
      return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** Enough of it for a name. */
  public String brief() {
    return hex.substring(0, 12);
  }
}
