package dk.planvaerk.ui.editor.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.storage.Memory;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelStateTest {
  private static final double EM = 13;
  private static final Panel ROWS = new Panel("rows", Side.LEFT, "Rækker", "fth-list", "Alt+1", Region::new);
  private static final Panel FORM = new Panel("form", Side.RIGHT, "Formular", "fth-edit", "Alt+2", Region::new);
  private static final Panel PAGES = new Panel("pages", Side.RIGHT, "Sider", "fth-eye", "Alt+3", Region::new);

  @TempDir private Path folder;

  private Memory memory() {
    return new Memory(folder, write -> {});
  }

  private static PanelState state(Memory memory, double width) {
    var state = new PanelState(List.of(ROWS, FORM, PAGES), memory);
    state.fit(width, EM);
    return state;
  }

  private static List<String> open(PanelState state) {
    return List.of(state.open(Side.LEFT).get(), state.open(Side.RIGHT).get());
  }

  @Test
  void theFirstOfEachSideIsOpenInAWideWindowAndNoneInANarrowOne() {
    PanelState state = state(memory(), 1500);
    assertEquals(List.of("rows", "form"), open(state));
    state.fit(1499, EM);
    assertEquals(List.of("", ""), open(state));
  }

  @Test
  void whatIsWideGrowsWithTheLetters() {
    PanelState state = state(memory(), 1920);
    state.fit(1920, 2 * EM);
    assertEquals(List.of("", ""), open(state));
  }

  @Test
  void wideAndNarrowWindowsAreRememberedApart() {
    Memory memory = memory();
    PanelState state = state(memory, 1600);
    state.fold(Side.LEFT);
    state.show(PAGES);
    state.fit(1366, EM);
    state.show(ROWS);
    state.fit(1600, EM);
    assertEquals(List.of("", "pages"), open(state));
    assertEquals(List.of("rows", ""), open(state(memory, 1366)), "in the next window too");
  }

  @Test
  void whereThereIsNoRoomForBothTheOneThatIsAskedForStays() {
    PanelState state = state(memory(), 1100);
    state.show(ROWS);
    state.show(FORM);
    assertEquals(List.of("", "form"), open(state));
    state.show(ROWS);
    assertEquals(List.of("rows", ""), open(state));
  }

  @Test
  void inAWindowOf1440TheyTakeTurns() {
    PanelState state = state(memory(), 1440);
    state.show(ROWS);
    state.show(FORM);
    assertEquals(List.of("", "form"), open(state));
    state.show(ROWS);
    assertEquals(List.of("rows", ""), open(state));
  }

  @Test
  void aWindowThatGetsTooNarrowForBothKeepsTheRight() {
    PanelState state = state(memory(), 1480);
    state.show(ROWS);
    state.show(FORM);
    assertEquals(List.of("rows", "form"), open(state));
    state.fit(1100, EM);
    assertEquals(List.of("", "form"), open(state));
  }

  @Test
  void zoomingFoldsWhatThereIsNoRoomForAndBringsBackOnlyThat() {
    Memory memory = memory();
    PanelState narrow = state(memory, 1366);
    narrow.show(FORM);
    PanelState state = state(memory, 1600);
    assertEquals(List.of("rows", "form"), open(state));
    state.fit(1600, 1.5 * EM);
    assertEquals(List.of("", "form"), open(state), "in a narrow window the form was chosen");
    state.fit(1600, EM);
    assertEquals(List.of("rows", "form"), open(state));
    state.fold(Side.RIGHT);
    state.fit(1600, 1.5 * EM);
    assertEquals(List.of("", ""), open(state), "what the user has closed stays closed");
    state.fit(1600, EM);
    assertEquals(List.of("rows", ""), open(state));
    state.fit(1600, 1.5 * EM);
    state.show(ROWS);
    state.fold(Side.LEFT);
    state.fit(1600, EM);
    assertEquals(List.of("", ""), open(state), "closed while everything was larger");
  }

  @Test
  void whatIsFoldedForWantOfRoomComesBackWithTheRoom() {
    PanelState state = state(memory(), 1480);
    state.show(ROWS);
    state.show(FORM);
    state.fit(1480, 1.75 * EM);
    assertEquals(List.of("", "form"), open(state));
    state.fit(1480, EM);
    assertEquals(List.of("rows", "form"), open(state));
  }

  @Test
  void widthsAreRememberedAndStayReadable() {
    Memory memory = memory();
    PanelState state = state(memory, 1600);
    state.setWidth(Side.LEFT, 23.4);
    state.setWidth(Side.RIGHT, 1);
    PanelState next = state(memory, 1600);
    assertEquals(23.4, next.width(Side.LEFT).get());
    assertEquals(Side.RIGHT.least(), next.width(Side.RIGHT).get());
    next.resetWidth(Side.LEFT);
    assertEquals(Side.LEFT.usual(), next.width(Side.LEFT).get());
  }

  @Test
  void aMemoryOfWhatIsNotThereAnyMoreIsNone() {
    Memory memory = memory();
    memory.put("panels.left.wide", "gone");
    memory.put("panels.left.width", "broad");
    PanelState state = state(memory, 1600);
    assertEquals(List.of("rows", "form"), open(state));
    assertEquals(Side.LEFT.usual(), state.width(Side.LEFT).get());
  }

  @Test
  void theTableKeepsItsWidthUntilThePanelsAreAtTheirLeast() {
    assertEquals(new PanelWidths(260, 350), PanelWidths.fit(1400, 700, 260, 350, 195, 273));
    PanelWidths tight = PanelWidths.fit(1250, 700, 260, 350, 195, 273);
    assertEquals(700, 1250 - tight.left() - tight.right());
    assertTrue(tight.left() < 260 && tight.right() < 350);
    assertEquals(new PanelWidths(0, 273), PanelWidths.fit(800, 700, 0, 350, 195, 273));
  }
}
