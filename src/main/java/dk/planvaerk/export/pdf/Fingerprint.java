package dk.planvaerk.export.pdf;

import dk.planvaerk.export.ExportedDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What the file is known by: made of what stands in it, so that the same document has the same one. */
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  static byte[] of(ExportedDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
