package dk.planvaerk.storage.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Lines with a checksum each. A line begins with a line end of its own, so that one that was torn does not spoil the next.
 */
final class Lines {
  private static final int SUM = 8;

  private Lines() {}

  static byte[] line(String text) {
    return ("\n" + sum(text.getBytes(StandardCharsets.UTF_8)) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The lines that are whole, in their order. */
  static List<String> read(byte[] bytes) {
    var lines = new ArrayList<String>();
    int begin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i < bytes.length && bytes[i] != '\n') continue;
      if (i - begin > SUM + 1) add(bytes, begin, i, lines);
      begin = i + 1;
    }
    return lines;
  }

  private static void add(byte[] bytes, int begin, int end, List<String> lines) {
    var content = ByteBuffer.wrap(bytes, begin + SUM + 1, end - begin - SUM - 1);
    String sum = new String(bytes, begin, SUM, StandardCharsets.ISO_8859_1);
    byte[] copy = new byte[content.remaining()];
    content.duplicate().get(copy);
    if (bytes[begin + SUM] != ' ' || !sum.equals(sum(copy))) return;
    try {
      lines.add(StandardCharsets.UTF_8.newDecoder().decode(content).toString());
    } catch (CharacterCodingException e) {
      return; // such a line was never written
    }
  }

  private static String sum(byte[] content) {
    var sum = new CRC32C();
    sum.update(content);
    return "%08x".formatted(sum.getValue());
  }
}
