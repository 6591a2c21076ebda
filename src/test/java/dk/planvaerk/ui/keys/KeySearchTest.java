package dk.planvaerk.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.command.KeyList.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySearchTest {
  private static final Entry SAVE = new Entry("Gem", "Ctrl+S");
  private static final Entry OPEN = new Entry("Åbn", "Ctrl+O");
  private static final Entry UNDO = new Entry("Fortryd", "Ctrl+Z");
  private static final List<KeyList> ALL = List.of(new KeyList("Fil", List.of(SAVE, OPEN)), new KeyList("Redigér", List.of(UNDO)));

  private final KeySearch search = new KeySearch(Texts.DANISH);

  @Test
  void nothingTypedShowsAll() {
    assertEquals(ALL, search.find(ALL, " "));
  }

  @Test
  void findsByWhatIsDoneByKeysAndByGroup() {
    assertEquals(List.of(new KeyList("Fil", List.of(OPEN))), search.find(ALL, "åb"));
    assertEquals(List.of(new KeyList("Redigér", List.of(UNDO))), search.find(ALL, "ctrl+z"));
    assertEquals(List.of(ALL.getFirst()), search.find(ALL, "FIL"));
    assertEquals(List.of(), search.find(ALL, "xyz"));
  }
}
