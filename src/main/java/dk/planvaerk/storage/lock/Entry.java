package dk.planvaerk.storage.lock;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.storage.journal.Owner;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a lock file says.
 *
 * @param mark tells one opening of a plan from any other
 * @param since when the plan was opened
 * @param seen when that was last said
 */
record Entry(String mark, String user, Owner program, Instant since, Instant seen) {
  /** The same a while later. */
  Entry seen(Instant now) {
    return new Entry(mark, user, program, since, now);
  }

  boolean isOf(Entry other) {
    return mark.equals(other.mark);
  }

  byte[] bytes() {
    return new JsonWriter()
        .put("mark", mark)
        .put("user", user)
        .put("program", program.write())
        .put("since", since.toString())
        .put("seen", seen.toString())
        .bytes();
  }

  /** Nothing where it is empty or garbled. */
  static Optional<Entry> read(byte[] content) {
    try {
      return Optional.of(JsonFile.of(content).parse(Entry::read));
    } catch (InputProblem | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Entry read(JsonObject o) throws JsonRefused {
    return new Entry(o.string("mark"), o.string("user"), o.object("program", Owner::read),
        Instant.parse(o.string("since")), Instant.parse(o.string("seen")));
  }
}
