package dk.planvaerk.printout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph on paper.
 *
 * @param item whether it stands behind a bullet
 */
public record PrintedParagraph(boolean item, List<PrintedRun> runs) {
  public PrintedParagraph {
    runs = List.copyOf(runs);
  }

  public String plain() {
    return runs.stream().map(PrintedRun::text).collect(Collectors.joining());
  }
}
