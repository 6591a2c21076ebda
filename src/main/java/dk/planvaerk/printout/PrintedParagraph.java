package dk.planvaerk.printout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph on paper.
 *
 * @param item whether it stands behind a bullet
 * @param bar whether a bar beside it tells that something changed
 */
public record PrintedParagraph(boolean item, boolean bar, List<PrintedRun> runs) {
  public PrintedParagraph {
    runs = List.copyOf(runs);
  }

  /** A paragraph in which nothing changed. */
  public PrintedParagraph(boolean item, List<PrintedRun> runs) {
    this(item, false, runs);
  }

  /** The same, written by the program. */
  PrintedParagraph byProgram() {
    return new PrintedParagraph(item, bar, runs.stream().map(PrintedRun::byProgram).toList());
  }

  public String plain() {
    if (runs.size() == 1) return runs.getFirst().text();
    return runs.stream().map(PrintedRun::text).collect(Collectors.joining());
  }

  /** The addresses and paths in it, from left to right, by their places in {@link #plain}. */
  public List<Address> addresses() {
    return Addresses.in(plain());
  }
}
