package dk.planvaerk.ui.editor.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.table.CellText.Look;
import dk.planvaerk.ui.editor.table.CellText.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void theSegmentsJoinedAreTheShownText() {
    var text = new Text(List.of(
        new Paragraph(false, List.of(Run.bold("1. prioritet:"), Run.of(" Sundhed")), Extra.NONE),
        Paragraph.item("Undervisning"),
        Paragraph.of(""),
        new Paragraph(true, List.of(new Run("kursus", true, true, Extra.NONE)), Extra.NONE)));
    List<Segment> segments = CellText.segments(text);
    assertEquals(text.shown(), segments.stream().map(Segment::text).collect(Collectors.joining()));
    assertEquals(List.of(Look.BOLD, Look.PLAIN, Look.BOLD_ITALIC), segments.stream().map(Segment::look).toList());
  }

  @Test
  void anEmptyCellShowsItsGuideQuestion() {
    CellText empty = CellText.of("", Text.EMPTY, "Hvilke aktiviteter skal iværksættes?");
    assertTrue(empty.isGuide());
    assertEquals("Hvilke aktiviteter skal iværksættes?", empty.segments().getFirst().text());
  }

  @Test
  void twoParagraphsThatAreOneValueStandOnTwoLines() {
    Paragraph same = Paragraph.of("Aftaleholder");
    var text = new Text(List.of(same, same));
    assertEquals(text.shown(), CellText.segments(text).getFirst().text());
  }
}
