package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Address;
import org.jspecify.annotations.Nullable;

/**
 * Characters of one line that look the same.
 *
 * @param shown in the order in which they stand on paper
 * @param actual what they stand for where that is not what is shown, or null
 * @param width in points
 * @param turned whether they are read from right to left
 * @param address that they are of, or null
 */
record Piece(Face face, String shown, @Nullable String actual, Look look, float width, boolean turned, @Nullable Address address) {
  /** Where they lead, or null. */
  @Nullable String target() {
    return address == null ? null : address.target();
  }
}
