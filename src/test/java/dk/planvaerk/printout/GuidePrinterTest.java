package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuidePrinterTest {
  @Test
  void theFirstHeadingIsTheTitleAndListsStandWithTheirText() {
    List<Printout.Block> blocks = GuidePrinter.blocks(List.of("# Vejledning", "Kort.", "", "# Hvordan?", "Af planen fremgår:", "• temaer", "• mål"));
    assertEquals(
        List.of(
            new Printout.NewPage(),
            new Printout.Heading(1, "", List.of(line("Vejledning")), ""),
            new Printout.Prose(List.of(line("Kort.")), ""),
            new Printout.Heading(2, "", List.of(line("Hvordan?")), ""),
            new Printout.Prose(List.of(line("Af planen fremgår:"), item("temaer"), item("mål")), "")),
        blocks);
  }

  @Test
  void anEmptyGuideIsNoPage() {
    assertEquals(List.of(), GuidePrinter.blocks(List.of()));
    assertEquals(List.of(), GuidePrinter.blocks(List.of(" ")));
  }

  private static PrintedParagraph line(String text) {
    return new PrintedParagraph(false, List.of(PrintedRun.own(text)));
  }

  private static PrintedParagraph item(String text) {
    return new PrintedParagraph(true, List.of(PrintedRun.own(text)));
  }
}
