package dk.planvaerk.quality;

/** How sure it is that something is worded as it is published. */
public enum Certainty {
  /** Read in the law. */
  CONFIRMED,
  HIGH,
  MEDIUM,
  LOW;

  /** Whether it must be shown as unsure wherever it is shown. */
  public boolean isUnsure() {
    return this != CONFIRMED;
  }
}
