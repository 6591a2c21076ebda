package dk.planvaerk.kind;

/** Where a kind comes from, from the farthest to the nearest: of two with the same id the nearer one counts. */
public enum KindOrigin {
  /** It ships with the program. */
  SHIPPED,
  /** The organisation has put it beside the program, or in a folder that it names to all its users. */
  ORGANISATION,
  /** The user's own. */
  USER,
  /** Named when the program was started. */
  NAMED
}
