package dk.planvaerk.export.word;

import dk.planvaerk.printout.Address;
import dk.planvaerk.printout.Direction;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a run that Word has to be told the same of.
 *
 * @param text of the run
 * @param run what they look like
 * @param fromRight whether they are Hebrew, Arabic or what stands between such letters
 * @param address that they are of, or null
 */
record Stretch(String text, PrintedRun run, boolean fromRight, @Nullable Address address) {
  /** All of a paragraph: nearly always its runs as they are. */
  static List<Stretch> of(PrintedParagraph paragraph) {
    List<Address> addresses = paragraph.addresses();
    Bidi directions = Direction.of(paragraph.plain());
    if (addresses.isEmpty() && directions == null) {
      return paragraph.runs().stream().map(r -> new Stretch(r.text(), r, false, null)).toList();
    }
    var stretches = new ArrayList<Stretch>();
    int start = 0;
    for (PrintedRun run : paragraph.runs()) {
      int end = start + run.text().length();
      int from = start;
      do {
        Address address = at(addresses, from);
        boolean fromRight = isFromRight(directions, from);
        int to = Math.min(from + 1, end);
        while (to < end && at(addresses, to) == address && isFromRight(directions, to) == fromRight) to++;
        stretches.add(new Stretch(run.text().substring(from - start, to - start), run, fromRight, address));
        from = to;
      } while (from < end);
      start = end;
    }
    return stretches;
  }

  /** Numbers within what is read from right to left belong to it; in a paragraph that is so as a whole other words do not. */
  private static boolean isFromRight(@Nullable Bidi directions, int at) {
    if (directions == null || at >= directions.getLength()) return false;
    int level = directions.getLevelAt(at);
    return directions.baseIsLeftToRight() ? level > 0 : level % 2 != 0;
  }

  private static @Nullable Address at(List<Address> addresses, int at) {
    for (Address address : addresses) {
      if (address.from() <= at && at < address.to()) return address;
    }
    return null;
  }

  @Nullable String target() {
    return address == null ? null : address.target();
  }

  /** The language whose fonts and rules they need, as a BCP 47 tag, or null where they show none. */
  @Nullable String language() {
    if (has(UnicodeScript.HEBREW)) return "he-IL";
    return has(UnicodeScript.ARABIC) ? "ar-SA" : null;
  }

  private boolean has(UnicodeScript script) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }
}
