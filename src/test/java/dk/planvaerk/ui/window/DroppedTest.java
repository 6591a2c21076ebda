package dk.planvaerk.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DroppedTest {
  @Test
  void plansAreOpenedAndTheRestIsToldOf() {
    Dropped dropped = dropped("Åparken.PLAN", "plan.json", "plan.docx");
    assertEquals(List.of(Path.of("Åparken.PLAN"), Path.of("plan.json")), dropped.plans());
    assertEquals(List.of(Path.of("plan.docx")), dropped.others());
  }

  @Test
  void aWordFileIsToldOfByNameInBothLanguages() {
    InputProblem refusal = dropped("Handleplan 2024.docx").refusal().orElseThrow();
    assertEquals("drop.word", refusal.what().key());
    assertTrue(refusal.in(Texts.DANISH).contains("Handleplan 2024.docx"));
    assertTrue(refusal.in(Texts.ENGLISH).contains("Handleplan 2024.docx"));
    assertEquals("drop.other", dropped("billede.png").refusal().orElseThrow().what().key());
    assertTrue(dropped("a.plan").refusal().isEmpty());
  }

  private static Dropped dropped(String... names) {
    return Dropped.of(Stream.of(names).map(File::new).toList());
  }
}
