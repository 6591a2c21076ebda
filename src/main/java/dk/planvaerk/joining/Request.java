package dk.planvaerk.joining;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a start of the program is to open.
 *
 * @param files with their whole paths
 * @param example name of an example
 */
public record Request(List<Path> files, Optional<String> example) {
  public Request {
    files = files.stream().map(Path::toAbsolutePath).toList();
  }

  byte[] bytes() {
    var out = new JsonWriter().putStrings("files", files.stream().map(Path::toString).toList());
    example.ifPresent(name -> out.put("example", name));
    return out.line().getBytes(StandardCharsets.UTF_8);
  }

  static Request read(byte[] bytes) throws InputProblem {
    return JsonFile.of(bytes).parse(Request::read);
  }

  private static Request read(JsonObject o) throws JsonRefused {
    try {
      return new Request(o.strings("files").stream().map(Path::of).toList(), o.optionalString("example"));
    } catch (InvalidPathException e) {
      return new Request(List.of(), Optional.empty());
    }
  }
}
