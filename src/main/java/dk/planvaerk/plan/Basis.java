package dk.planvaerk.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

  /** Where it is printed what a row answers. */
  public enum Place {
    NONE,
    /** Below the text of the column that rows are known by. */
    LINE,
    /** In a column of its own behind that; in a running text as a line. */
    COLUMN
  }

  /** Whether nothing at all is said of it. */
  public boolean isBlank() {
    return equals(NONE);
  }

  /** The deadline that holds. */
  public @Nullable LocalDate due() {
    return extended != null ? extended : deadline;
  }

  public Basis withType(@Nullable Type newType) {
    return new Basis(newType, wording, source, sourceDate, page, deadline, extended, reported, confirmed, refers, extra);
  }

  public Basis withWording(String newWording) {
    return new Basis(type, newWording, source, sourceDate, page, deadline, extended, reported, confirmed, refers, extra);
  }

  public Basis withSource(String newSource) {
    return new Basis(type, wording, newSource, sourceDate, page, deadline, extended, reported, confirmed, refers, extra);
  }

  public Basis withSourceDate(@Nullable LocalDate day) {
    return new Basis(type, wording, source, day, page, deadline, extended, reported, confirmed, refers, extra);
  }

  public Basis withPage(String newPage) {
    return new Basis(type, wording, source, sourceDate, newPage, deadline, extended, reported, confirmed, refers, extra);
  }

  public Basis withDeadline(@Nullable LocalDate day) {
    return new Basis(type, wording, source, sourceDate, page, day, extended, reported, confirmed, refers, extra);
  }

  public Basis withExtended(@Nullable LocalDate day) {
    return new Basis(type, wording, source, sourceDate, page, deadline, day, reported, confirmed, refers, extra);
  }

  public Basis withReported(@Nullable LocalDate day) {
    return new Basis(type, wording, source, sourceDate, page, deadline, extended, day, confirmed, refers, extra);
  }

  public Basis withConfirmed(@Nullable LocalDate day) {
    return new Basis(type, wording, source, sourceDate, page, deadline, extended, reported, day, refers, extra);
  }

  public Basis withRefers(List<String> ids) {
    return new Basis(type, wording, source, sourceDate, page, deadline, extended, reported, confirmed, ids, extra);
  }

  /** The same, referring to one more part of the quality model. */
  public Basis referringTo(String id) {
    if (refers.contains(id)) return this;
    return withRefers(Stream.concat(refers.stream(), Stream.of(id)).toList());
  }

  /** Whether an order has no deadline, which it must have. */
  public boolean lacksDeadline() {
    return type == Type.ORDER && deadline == null && extended == null;
  }
}
