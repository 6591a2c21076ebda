package dk.planvaerk.json;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of a JSON file, and the object in it. */
public final class JsonFile {
  /** Larger files are refused: a plan of 5,000 rows has about 20 MB. */
  public static final int MAX_MEGABYTES = 64;

  public static final int MAX_BYTES = MAX_MEGABYTES * 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;

  private JsonFile(String text) {
    this.text = text;
  }

  /** Reads a file whole. */
  public static JsonFile read(Path file) throws InputProblem {
    return of(bytes(file));
  }

  /** The bytes of a file, whatever they are. */
  public static byte[] bytes(Path file) throws InputProblem {
    try {
      if (Files.isDirectory(file)) throw problem("file.folder", file);
      if (!Files.exists(file)) throw problem("file.missing", file);
      return atMost(file);
    } catch (IOException e) {
      throw new InputProblem(Message.of(JsonFile.class, "file.unreadable", file.toString()), e);
    }
  }

  /** Not more than may be read, whatever the file says of its size: a device says 0, and a file may grow. */
  private static byte[] atMost(Path file) throws IOException, InputProblem {
    if (Files.size(file) > MAX_BYTES) throw problem("file.large", file, MAX_MEGABYTES);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES);
      if (in.read() >= 0) throw problem("file.large", file, MAX_MEGABYTES);
      return bytes;
    }
  }

  private static InputProblem problem(String key, Path file, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = file.toString();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new InputProblem(Message.of(JsonFile.class, key, arguments));
  }

  /** Takes the bytes of a file; with or without a byte order mark. */
  public static JsonFile of(byte[] bytes) throws InputProblem {
    if (bytes.length == 0) throw new InputProblem(Message.of(JsonFile.class, "json.empty"));
    var bytesLeft = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(bytesLeft).toString();
      return new JsonFile(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String line = number(1 + count(bytes, bytesLeft.position()));
      throw new InputProblem(Message.of(JsonFile.class, "json.encoding", line), e);
    }
  }

  /** Takes a text that has already been decoded. */
  public static JsonFile of(String text) {
    return new JsonFile(text);
  }

  private static int count(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') lines++;
    }
    return lines;
  }

  /**
   * Parses the file, which must hold one object, and reads a value from it. What the reading refuses
   * is told with the line it stands on.
   */
  public <T> T parse(Reading<T> reading) throws InputProblem {
    JsonNode node = tree();
    if (!(node instanceof ObjectNode object)) throw new InputProblem(Message.of(JsonFile.class, "json.noobject"));
    try {
      return reading.read(new JsonObject(object, ""));
    } catch (JsonRefused e) {
      throw new InputProblem(Message.of(JsonFile.class, "json.refused", lineOf(e.pointer()), e.reason()), e);
    }
  }

  /** Makes a value from a parsed object. */
  public interface Reading<T> {
    T read(JsonObject object) throws JsonRefused, InputProblem;
  }

  private JsonNode tree() throws InputProblem {
    try {
      return JsonTree.read(text);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String line = number(at == null ? 1 : Math.max(1, at.getLineNr()));
      String column = number(at == null ? 1 : Math.max(1, at.getColumnNr()));
      throw new InputProblem(Message.of(JsonFile.class, "json.syntax", line, column), e);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new InputProblem(Message.of(JsonFile.class, "json.number"), e);
    }
  }

  /** The line on which the value of a pointer begins; 1 if it is not found. */
  private String lineOf(String pointer) {
    try (JsonParser parser = JsonTree.parser(text)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        boolean begins = t != JsonToken.PROPERTY_NAME && !t.isStructEnd();
        if (begins && pointer.equals(parser.streamReadContext().pathAsPointer(false).toString())) break;
        if (begins && t.isStructStart() && parent(pointer, parser)) break;
      }
      return number(parser.currentTokenLocation().getLineNr());
    } catch (JacksonException e) {
      return number(1);
    }
  }

  /** Inside an object or array that has just begun, the pointer names it without a last part. */
  private static boolean parent(String pointer, JsonParser parser) {
    var context = parser.streamReadContext().getParent();
    return context != null && pointer.equals(context.pathAsPointer(false).toString());
  }

  private static String number(int n) {
    return Integer.toString(n);
  }
}
