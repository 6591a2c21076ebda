package dk.planvaerk.importing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what characters the bytes of a text are: those of Unicode in any of its forms, else those of Windows. */
final class Characters {
  private static final char MARK = '\uFEFF';
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  /** Of one byte for a letter; where a page says Latin, it means that of Windows. */
  private static final Pattern SAID =
      Pattern.compile("<meta[^>]{0,200}?charset=[\"']?(windows-\\d+|macintosh|x-mac-\\w+|iso-8859-(?!1\\b)\\d+)", Pattern.CASE_INSENSITIVE);
  /** As much of a file as is looked at to see whether it has two bytes for a letter. */
  private static final int SEEN = 4_000;

  private Characters() {}

  /** The characters, or nothing where the bytes are no text. */
  static Optional<String> of(byte[] bytes) {
    return candidates(bytes).stream().flatMap(c -> decode(bytes, c).stream()).findFirst()
        .map(text -> !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text)
        .filter(text -> text.indexOf('\0') < 0);
  }

  private static List<Charset> candidates(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF) : 0;
    if (first == 0xFFFE) return List.of(StandardCharsets.UTF_16LE);
    if (first == 0xFEFF) return List.of(StandardCharsets.UTF_16BE);
    if (halfEmpty(bytes, 1)) return List.of(StandardCharsets.UTF_16LE);
    if (halfEmpty(bytes, 0)) return List.of(StandardCharsets.UTF_16BE);
    var all = new ArrayList<>(List.of(StandardCharsets.UTF_8));
    said(bytes).ifPresent(all::add);
    all.add(WINDOWS);
    return all;
  }

  /** What a page says of itself. */
  private static Optional<Charset> said(byte[] bytes) {
    Matcher m = SAID.matcher(new String(bytes, 0, Math.min(SEEN, bytes.length), StandardCharsets.ISO_8859_1));
    if (!m.find()) return Optional.empty();
    String name = m.group(1).equalsIgnoreCase("macintosh") ? "x-MacRoman" : m.group(1);
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  /** Whether most of each second byte is zero, as in Latin letters of two bytes. */
  private static boolean halfEmpty(byte[] bytes, int from) {
    int seen = Math.min(SEEN, bytes.length);
    int zeros = 0;
    for (int i = from; i < seen; i += 2) {
      if (bytes[i] == 0) zeros++;
    }
    return seen > 2 && bytes.length % 2 == 0 && zeros > seen / 4;
  }

  private static Optional<String> decode(byte[] bytes, Charset as) {
    try {
      return Optional.of(as.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
