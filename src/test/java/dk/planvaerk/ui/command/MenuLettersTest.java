package dk.planvaerk.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MenuLettersTest {
  private static List<String> titles(String... titles) {
    return MenuLetters.of(Stream.of(titles).map(t -> CommandMenu.of(t)).toList()).stream().map(CommandMenu::title).toList();
  }

  @Test
  void aMenuWithoutALetterGetsOneThatNoOtherHas() {
    assertEquals(List.of("_Fil", "_Emne", "_Aktivitet", "_Hjælp"), titles("_Fil", "Emne", "Aktivitet", "_Hjælp"));
    assertEquals(List.of("_Indsats", "H_andling", "_Hjælp"), titles("Indsats", "Handling", "_Hjælp"));
    assertEquals(List.of("_Anbefaling", "A_nbefaling", "X", "_X"), titles("Anbefaling", "Anbefaling", "X", "_X"));
  }
}
