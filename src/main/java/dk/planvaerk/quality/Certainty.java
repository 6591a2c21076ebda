package dk.planvaerk.quality;

/** How sure it is that something is worded as it is published. */
public enum Certainty {
  /** Read in the law. */
  CONFIRMED,
  HIGH,
  MEDIUM,
  LOW
}
