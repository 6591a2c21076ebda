package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabGridTest {
  @Test
  void quotedCellsHaveLinesTabsAndQuotes() {
    assertEquals(List.of(List.of("a", "b\nc\t\"d\""), List.of("", "e")), TabGrid.cells("a\t\"b\nc\t\"\"d\"\"\"\r\n\te\n"));
  }

  @Test
  void whatOnlyBeginsWithAQuoteIsText() {
    assertEquals(List.of(List.of("\"Hej\" sagde hun", "\"åben"), List.of("x")), TabGrid.cells("\"Hej\" sagde hun\t\"åben\nx"));
  }

  @Test
  void emptyLinesAndColumnsAreNotInTheGrid() {
    var grid = TabGrid.read("a\t\tb\n\t\t\nc\t\t• d\n");
    assertEquals(2, grid.width());
    assertEquals(2, grid.rows().size());
    assertEquals("• d", grid.rows().get(1).get(1).text().shown());
  }

  @Test
  void aStrayTabMakesNoTable() {
    assertFalse(TabGrid.isEven("et\tto\ntre"));
    assertTrue(TabGrid.isEven("et\tto\n\"tre\nfire\"\tfem\n"));
  }
}
