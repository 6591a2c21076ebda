package dk.planvaerk.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DroppedTest {
  @Test
  void plansAndWorkingCopiesAreOpened() {
    Dropped dropped = dropped("Åparken.PLAN", "plan.json", "plan.docx", "plan.PDF");
    assertEquals(4, dropped.opened().size());
    assertEquals(List.of(), dropped.others());
  }

  @Test
  void ofWhatElseThereIsTheFirstTellsWhatItIs() {
    Dropped dropped = dropped("a.png", "Åparken.plan", "b.png", "c.doc");
    assertEquals(List.of(Path.of("Åparken.plan"), Path.of("a.png")), dropped.opened());
  }

  private static Dropped dropped(String... names) {
    return Dropped.of(Stream.of(names).map(File::new).toList());
  }
}
