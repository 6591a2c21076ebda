package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BoxTest {
  private static final BoxStyle CELL = BoxStyle.cell(Paper.of(new Page(true, 14, Extra.NONE), 0));
  private static final float LEADING = CELL.leading();
  private static final float PADDING = 2 * CELL.padding();

  /** A box of one paragraph with some lines, and a second one with one. */
  private static Box box(int lines) {
    var all = new ArrayList<BoxLine>();
    for (int i = 0; i < lines; i++) all.add(new BoxLine(Line.EMPTY, 0, false, false, i == 0, false));
    all.add(new BoxLine(Line.EMPTY, 1, false, false, true, false));
    return new Box(CELL, 0, 0, 100, all, null);
  }

  private static float room(int lines) {
    return PADDING + lines * LEADING;
  }

  @Test
  void aBoxIsAsHighAsItsLinesAndWhatIsBetweenItsParagraphs() {
    assertEquals(room(4) + CELL.gap(), box(3).heightFrom(0), 0.01);
    assertEquals(room(1), box(3).heightFrom(3), 0.01);
    assertEquals(room(1), box(3).heightFrom(4), 0.01);
  }

  @Test
  void asManyLinesAsGo() {
    assertEquals(5, box(9).fitting(0, room(5)));
    assertEquals(8, box(9).fitting(3, room(5)));
    assertEquals(10, box(9).fitting(0, room(10) + CELL.gap()));
  }

  @Test
  void noLineStaysOrGoesAlone() {
    assertEquals(8, box(9).fitting(0, room(9)));
    assertEquals(0, box(9).fitting(0, room(1)));
    assertEquals(0, box(2).fitting(0, room(2)));
    assertEquals(4, box(9).fitting(4, room(1)));
  }
}
