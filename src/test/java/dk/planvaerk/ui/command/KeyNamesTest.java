package dk.planvaerk.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.language.Texts;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeyNamesTest {
  @Test
  void keysHaveTheirDanishNames() {
    assertEquals("Ctrl+Skift+Enter", danish("Shortcut+Shift+ENTER"));
    assertEquals("Alt+Pil op", danish("Alt+UP"));
    assertEquals("Alt+Skift+Delete", danish("Alt+Shift+DELETE"));
    assertEquals("Alt+Skift+Page Up", danish("Alt+Shift+Page Up"));
    assertEquals("Ctrl+Plus", new KeyNames(Texts.DANISH).of(new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN)));
    assertEquals("Ctrl+0", new KeyNames(Texts.DANISH).of(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN)));
    assertEquals("F1", danish("F1"));
    assertEquals("Skift+Tab", new KeyNames(Texts.DANISH).of(KeyCode.SHIFT, KeyCode.TAB));
    assertEquals("Ctrl+Shift+Up", new KeyNames(Texts.ENGLISH).of(keys("Shortcut+Shift+UP")));
  }

  /** JavaFX takes such a name for a character, which no key ever types. */
  @Test
  void keysThatCouldNeverBePressedAreRefused() {
    Command join = Command.of("Saml", () -> {});
    assertThrows(IllegalArgumentException.class, () -> join.keys("Alt+Shift+PAGE_UP"));
  }

  @Test
  void aListHasTheKeysOfAMenuAndOfThoseInItAndNoOthers() {
    Command save = Command.of("Gem som…", () -> {}).keys("F1");
    var inner = CommandMenu.of("Zoom", List.of(Command.of("Større", () -> {}).keys("F2"), Command.of("100 %", () -> {})));
    assertEquals(new KeyList("Fil", List.of(new KeyList.Entry("Gem som", "F1"), new KeyList.Entry("Større", "F2"))),
        KeyList.of(CommandMenu.of("_Fil", List.of(save), List.of(inner))));
  }

  private static String danish(String keys) {
    return new KeyNames(Texts.DANISH).of(keys(keys));
  }

  private static KeyCodeCombination keys(String keys) {
    return (KeyCodeCombination) KeyCombination.keyCombination(keys);
  }
}
