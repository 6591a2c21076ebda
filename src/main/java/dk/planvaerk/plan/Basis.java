package dk.planvaerk.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row answers: a demand, a recommendation, a wish of one's own. All of it is kept beside the author's words and
 * never taken for them.
 *
 * @param type what it is, or null where that is not said
 * @param wording what the authority wrote, to the letter; may have several lines
 * @param source the document it stands in
 * @param sourceDate the day of that document, or null
 * @param page where in it
 * @param deadline set by the authority, inclusive, or null
 * @param extended the deadline that came in its place, or null
 * @param reported the day on which the facility reported it fulfilled, or null
 * @param confirmed the day on which the authority confirmed that, or null
 * @param refers ids in the quality model that the plan refers to: of a theme, a criterion or an indicator
 */
public record Basis(
    @Nullable Type type,
    String wording,
    String source,
    @Nullable LocalDate sourceDate,
    String page,
    @Nullable LocalDate deadline,
    @Nullable LocalDate extended,
    @Nullable LocalDate reported,
    @Nullable LocalDate confirmed,
    List<String> refers,
    Extra extra) {
  /** Nothing is said of it. */
  public static final Basis NONE =
      new Basis(null, "", "", null, "", null, null, null, null, List.of(), Extra.NONE);

  public Basis {
    refers = List.copyOf(refers);
  }

  /** What an inspection can ask for, and what a facility can take up by itself. */
  public enum Type {
    /** Påbud: must be followed by a deadline (Lov om socialtilsyn § 8). */
    ORDER,
    /** Varslet påbud: may lapse where the plan is credible. */
    NOTIFIED_ORDER,
    /** Vilkår: a condition of the approval (§ 5). */
    CONDITION,
    /** Anbefaling. */
    RECOMMENDATION,
    /** Udviklingspunkt. */
    DEVELOPMENT_POINT,
    /** Bekymrende forhold. */
    CONCERN,
    /** Eget initiativ. */
    OWN_INITIATIVE
  }

  /** Whether an order has no deadline, which it must have. */
  public boolean lacksDeadline() {
    return type == Type.ORDER && deadline == null && extended == null;
  }
}
