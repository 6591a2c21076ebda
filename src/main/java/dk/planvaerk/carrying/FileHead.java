package dk.planvaerk.carrying;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file begins with: each byte is a character, and a byte order mark is left out, which says nothing of what follows it. */
public final class FileHead {
  private static final int LENGTH = 1024;
  private static final String MARK = "\u00EF\u00BB\u00BF"; // in UTF-8

  private FileHead() {}

  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(LENGTH));
    }
  }

  /** The head of the file that these are the bytes of. */
  public static String of(byte[] bytes) {
    String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH)), StandardCharsets.ISO_8859_1);
    return head.startsWith(MARK) ? head.substring(MARK.length()) : head;
  }
}
