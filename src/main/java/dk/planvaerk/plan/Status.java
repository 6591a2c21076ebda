package dk.planvaerk.plan;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a step can be, in the words of a kind.
 *
 * @param id {@code [a-z0-9]{1,16}}
 * @param sentence how it is told in the plan's language, with {@code {0}} for what the row is about and {@code {1}} for whose
 *     plan it is; or null
 */
public record Status(String id, Words name, Meaning meaning, @Nullable String sentence, Extra extra) {
  /** What the program makes of a status. */
  public enum Meaning {
    /** Something is left to do. */
    OPEN,
    /** Finished: struck out in a marked document. */
    DONE,
    /** Goes on for good: never struck out, never overdue. */
    LASTING,
    /** Given up: told with its reason, never struck out and never counted as done. */
    DROPPED
  }

  /** What a kind has that names none of its own. */
  public static final List<Status> USUAL = List.of(
      usual("ikkestartet", "Ikke igangsat", "Not started", Meaning.OPEN),
      usual("igang", "I gang", "Under way", Meaning.OPEN),
      usual("gennemfoert", "Gennemført", "Done", Meaning.DONE),
      usual("varig", "Varig ordning", "Permanent arrangement", Meaning.LASTING),
      usual("udgaaet", "Udgået", "Dropped", Meaning.DROPPED));

  private static Status usual(String id, String danish, String english, Meaning meaning) {
    var words = new LinkedHashMap<String, String>();
    words.put(Words.DANISH, danish);
    words.put("en", english);
    return new Status(id, new Words(words), meaning, null, Extra.NONE);
  }
}
