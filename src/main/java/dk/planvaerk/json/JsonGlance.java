package dk.planvaerk.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks into a JSON file for one thing, and reads no more of it than up to there. */
public final class JsonGlance {
  private JsonGlance() {}

  /** The text of a member of the object that the file is; nothing where it has none or can't be read. */
  public static Optional<String> text(Path file, String member) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file)); JsonParser parser = JsonTree.parser(in)) {
      return goTo(parser, member) == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
    } catch (IOException | JacksonException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** The texts of a member that is a list; nothing where there is none or it can't be read. */
  public static List<String> texts(byte[] bytes, String member) {
    try (InputStream in = new ByteArrayInputStream(bytes); JsonParser parser = JsonTree.parser(in)) {
      var texts = new ArrayList<String>();
      if (goTo(parser, member) != JsonToken.START_ARRAY) return List.of();
      while (parser.nextToken() == JsonToken.VALUE_STRING) texts.add(parser.getString());
      return texts;
    } catch (IOException | JacksonException e) {
      return List.of();
    }
  }

  /** What a member begins with; null where there is none. */
  private static @Nullable JsonToken goTo(JsonParser parser, String member) {
    if (parser.nextToken() != JsonToken.START_OBJECT) return null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(member)) return value;
      parser.skipChildren();
    }
    return null;
  }
}
