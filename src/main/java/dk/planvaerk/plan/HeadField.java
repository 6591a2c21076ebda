package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/**
 * A field of the head of a kind of plan.
 *
 * @param id {@code [a-z0-9]{1,16}}
 * @param label as printed before the text where its line prints labels
 * @param guide what to write here, shown while the field is empty; never printed
 * @param role what the field's text is besides, or null
 * @param offers what is offered to the writer, or null
 */
public record HeadField(
    String id, String label, String guide, @Nullable Role role, @Nullable Offer offers, Extra extra) {
  /** The same, called something else and asking something else. */
  public HeadField withWords(String newLabel, String newGuide) {
    return new HeadField(id, newLabel, newGuide, role, offers, extra);
  }

  /** What the program uses a field's text for, such as the names of files. */
  public enum Role {
    /** The title of the plan. */
    TITLE,
    /** The facility, or the part of it, that the plan is about. */
    ORGANISATION,
    /** The day the plan is of. */
    DATE,
    /** The quality model that the rows refer to, by its name. */
    MODEL
  }
}
