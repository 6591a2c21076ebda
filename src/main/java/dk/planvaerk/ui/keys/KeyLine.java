package dk.planvaerk.ui.keys;

/**
 * A line of the list.
 *
 * @param keys empty for the title of a group
 */
record KeyLine(String label, String keys) {
  boolean isTitle() {
    return keys.isEmpty();
  }

  /** As it is read aloud. */
  String spoken() {
    return isTitle() ? label : label + ": " + keys;
  }
}
