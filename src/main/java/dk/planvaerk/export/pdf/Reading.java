package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Address;
import dk.planvaerk.printout.Direction;
import dk.planvaerk.printout.PrintedParagraph;
import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which directions a paragraph is read, and where it has addresses.
 *
 * @param directions null where all is read from left to right
 */
record Reading(String text, @Nullable Bidi directions, List<Address> addresses) {
  static Reading of(PrintedParagraph paragraph) {
    String text = paragraph.plain();
    return new Reading(text, Direction.of(text), paragraph.addresses());
  }

  /** A text whose addresses lead nowhere. */
  static Reading of(String text) {
    return new Reading(text, Direction.of(text), List.of());
  }

  /** Odd where a character is read from right to left. */
  int level(int at) {
    return directions == null ? 0 : directions.getLevelAt(at);
  }

  @Nullable Address address(int at) {
    if (addresses.isEmpty()) return null;
    for (Address address : addresses) {
      if (address.from() <= at && at < address.to()) return address;
    }
    return null;
  }
}
