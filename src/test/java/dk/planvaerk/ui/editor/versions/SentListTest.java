package dk.planvaerk.ui.editor.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentListTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
  private static final Extra KEPT = new Extra(Map.of("note", "1"));

  private final Dispatch first = new Dispatch("A", DAY, "", "", KEPT);
  private final Dispatch second = new Dispatch("B", DAY, "Brev", "", Extra.NONE);
  private final SentList sent = new SentList(List.of(first, second));

  @Test
  void whatIsWrittenComesBehindTheOthers() {
    assertEquals(List.of(first, second, new Dispatch("C", DAY, "", "9", Extra.NONE)), sent.with("C", DAY, "", "9"));
    assertFalse(sent.isChanged());
  }

  @Test
  void oneThatIsCorrectedKeepsItsPlaceAndWhatStoodBesideIt() {
    sent.edit(sent.linesProperty().get().getFirst());
    assertEquals(List.of(new Dispatch("A", DAY, "Digital Post", "", KEPT), second), sent.with("A", DAY, "Digital Post", ""));
  }

  @Test
  void oneIsRemovedEvenWhileItIsCorrected() {
    sent.edit(sent.linesProperty().get().getFirst());
    sent.remove(sent.linesProperty().get().getFirst());
    assertEquals(List.of(second), sent.all());
    assertTrue(sent.isChanged());
  }
}
