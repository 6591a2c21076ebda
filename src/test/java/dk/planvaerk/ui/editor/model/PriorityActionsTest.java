package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityActionsTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final List<String> told = new ArrayList<>();

  private List<Integer> priorities() {
    return editor.plan().rows().map(Row::priority).toList();
  }

  private void renumber() {
    editor.onTold(m -> told.add(m.in(Texts.DANISH)));
    new PriorityActions(editor).renumber();
  }

  @Test
  void allRowsAreNumberedWhereNoneIs() {
    renumber();
    assertEquals(List.of(1, 2, 3, 4, 5, 6), priorities());
    assertEquals(List.of("Alle emner har fået en prioritet, fra 1 til 6 oppefra og ned."), told);
    editor.undo();
    assertEquals(plan, editor.plan(), "one step");
  }

  @Test
  void onlyThoseThatHaveOneAreNumberedAnew() {
    List<String> ids = plan.rows().map(Row::id).toList();
    editor.submit("do.priority", List.of(new SetPriority(ids.get(1), 7), new SetPriority(ids.get(4), 2)));
    renumber();
    assertEquals(Arrays.asList(null, 1, null, null, 2, null), priorities());
    renumber();
    assertEquals("Prioriteterne står allerede i rækkefølge.", told.getLast());
    editor.undo();
    assertEquals(Arrays.asList(null, 7, null, null, 2, null), priorities());
  }
}
