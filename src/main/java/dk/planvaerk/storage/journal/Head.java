package dk.planvaerk.storage.journal;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a journal.
 *
 * @param plan id of the plan
 * @param file where it is saved, or null for one that never was
 * @param base fingerprint of the file as it was last read or written, or null
 * @param instead names of the journals that it took the place of, should they still be there
 */
record Head(String plan, @Nullable Path file, @Nullable Fingerprint base, Owner owner, List<String> instead) {
  private static final String FORMAT = "planvaerk-journal";

  JsonWriter write() {
    return new JsonWriter().put("format", FORMAT).put("version", 1).put("id", plan)
        .putIf("file", file == null ? null : file.toAbsolutePath().toString())
        .putIf("base", base == null ? null : base.hex())
        .put("owner", owner.write())
        .putStrings("instead", instead);
  }

  /** Nothing for a line that is another. */
  static Optional<Head> read(JsonObject o) throws JsonRefused {
    if (!FORMAT.equals(o.optionalString("format").orElse("")) || o.integer("version", 1, Integer.MAX_VALUE) > 1) return Optional.empty();
    return Optional.of(new Head(o.string("id"), file(o).orElse(null), o.optionalString("base").map(Fingerprint::new).orElse(null),
        o.object("owner", Owner::read), o.strings("instead")));
  }

  /** Nothing for one that this system can't name. */
  private static Optional<Path> file(JsonObject o) throws JsonRefused {
    try {
      return o.optionalString("file").map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
