package dk.planvaerk.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks into a JSON file for one thing, and reads no more of it than up to there. */
public final class JsonGlance {
  private JsonGlance() {}

  /** The text of a member of the object that the file is; nothing where it has none or can't be read. */
  public static Optional<String> text(Path file, String member) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file)); JsonParser parser = JsonTree.parser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) return Optional.empty();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (name.equals(member)) return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
        parser.skipChildren();
      }
    } catch (IOException | JacksonException | SecurityException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
