package dk.planvaerk.printout;

import dk.planvaerk.plan.Spot;
import java.util.Optional;

/**
 * The names by which a document that comes back is laid beside the plan it came from: of at most 40 characters, and such that
 * Word hides them. A place has one at the beginning of its text, {@code _p_row_step_column}, and one at the end of its last
 * paragraph, {@code _e_row_step_column}, since typing over a text takes the first away. The document has one of its own.
 */
public final class Anchor {
  private static final String START = "_p_";
  private static final String END = "_e_";
  private static final String DOCUMENT = "_plan_";
  /** In place of a step, where a cell spans all of them. */
  private static final String NO_STEP = "0";

  private Anchor() {}

  /** At the beginning of a place's text. */
  static String of(Spot.InRow spot) {
    return START + String.join("_", spot.row(), spot.step() == null ? NO_STEP : spot.step(), spot.column());
  }

  /** The place of the anchor at its beginning; nothing where it is none. */
  public static Optional<Spot.InRow> spot(String anchor) {
    String[] parts = anchor.split("_", 5);
    if (!anchor.startsWith(START) || parts.length < 5) return Optional.empty();
    return Optional.of(new Spot.InRow(parts[2], parts[3].equals(NO_STEP) ? null : parts[3], parts[4]));
  }

  /**
   * At the end of a place's text.
   *
   * @param anchor the one at the beginning; empty where the place has none
   */
  public static String end(String anchor) {
    return anchor.isEmpty() ? "" : END + anchor.substring(START.length());
  }

  /**
   * Of the whole document.
   *
   * @param plan id of the plan
   * @param state 16 hexadecimal digits that tell what the plan said when it was exported
   */
  public static String document(String plan, String state) {
    return DOCUMENT + plan + "_" + state;
  }
}
