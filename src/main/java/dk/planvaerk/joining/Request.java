package dk.planvaerk.joining;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a start of the program is to open. On its way it is texts with a zero between them, which no file has in its name: a
 * start must not wait for a library to be loaded.
 *
 * @param files with their whole paths
 * @param example name of an example
 */
public record Request(List<Path> files, Optional<String> example) {
  private static final String FORM = "planvaerk 1";
  private static final String BETWEEN = "\0";

  public Request {
    files = files.stream().map(Path::toAbsolutePath).toList();
  }

  byte[] bytes() {
    var parts = new ArrayList<>(List.of(FORM, example.orElse("")));
    files.forEach(file -> parts.add(file.toString()));
    return String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing where it is no request. */
  static Optional<Request> read(byte[] bytes) {
    List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
    if (parts.size() < 2 || !parts.getFirst().equals(FORM)) return Optional.empty();
    try {
      List<Path> files = parts.stream().skip(2).map(Path::of).toList();
      return Optional.of(new Request(files, Optional.of(parts.get(1)).filter(name -> !name.isEmpty())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
