package dk.planvaerk.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.page.PageQuestions.Added;
import dk.planvaerk.ui.editor.page.PageQuestions.Block;
import dk.planvaerk.ui.editor.page.PageQuestions.Removal;
import dk.planvaerk.ui.editor.page.PageQuestions.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockActionsTest {
  /** Answers as told, and remembers which blocks were offered. */
  private static final class Replies implements PageQuestions {
    private Optional<String> heading = Optional.empty();
    private boolean leaveOut;
    private Optional<Added> added = Optional.empty();
    private final List<Block> offered = new ArrayList<>();

    @Override
    public Optional<Removal> askRemoval(String ofHeading, int below) {
      return Optional.empty();
    }

    @Override
    public Optional<String> askHeading(String present) {
      return heading;
    }

    @Override
    public boolean askLeaveOut(String ofHeading) {
      return leaveOut;
    }

    @Override
    public Optional<Added> askBlock(List<Block> known) {
      offered.addAll(known);
      return added;
    }

    @Override
    public Optional<Target> askTarget(List<Target> targets) {
      return Optional.empty();
    }
  }

  private final Plan plan = RunningText.plan();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final Replies replies = new Replies();
  private final BlockActions blocks = new BlockActions(editor, replies);
  private final String row = plan.items().findFirst().orElseThrow().id();

  BlockActionsTest() {
    editor.onTravel(editor::enter);
    editor.enter(new Spot.InRow(row, null, "status"));
  }

  private List<String> headings() {
    Row now = editor.plan().row(row).orElseThrow();
    return editor.plan().kind().columns(now).stream().map(Column::heading).toList();
  }

  @Test
  void aBlockIsRenamedInItsRowOnly() {
    replies.heading = Optional.of(" Svar ");
    blocks.rename();
    assertEquals(List.of("Overskrift", "Tekst", "Svar"), headings());
    assertEquals(List.of("Overskrift", "Tekst", "Status"),
        editor.plan().kind().columns(editor.plan().rows().toList().get(3)).stream().map(Column::heading).toList());
    editor.undo();
    assertEquals(plan, editor.plan());
  }

  @Test
  void aWrittenBlockIsLeftOutOnlyWhenTheUserSaysSoAndCanBeHadBack() {
    blocks.leaveOut();
    assertEquals(plan, editor.plan());
    replies.leaveOut = true;
    blocks.leaveOut();
    assertEquals(List.of("Overskrift", "Tekst"), headings());
    assertEquals("tekst", editor.cell().orElseThrow().column());
    replies.added = Optional.of(new Added.Known("status"));
    blocks.add();
    assertEquals(List.of(new Block("status", "Status", true)), replies.offered);
    assertEquals(plan, editor.plan());
  }

  @Test
  void anEmptyBlockGoesWithoutAQuestionAndItsOwnOneCanBeAdded() {
    editor.write(new Spot.InRow(row, null, "status"), "");
    blocks.leaveOut();
    assertEquals(List.of("Overskrift", "Tekst"), headings());
    replies.added = Optional.of(new Added.Own("Elementer:"));
    blocks.add();
    assertEquals(List.of("Overskrift", "Tekst", "Elementer:"), headings());
    assertEquals("Elementer:", blocks.block().orElseThrow().heading(), "the user writes in it");
  }

  @Test
  void aHeadingIsNoBlock() {
    editor.enter(new Spot.InRow(row, null, "titel"));
    assertTrue(blocks.block().isEmpty());
    assertFalse(blocks.canLeaveOut());
  }

  @Test
  void aReferenceFollowsTheNumberOfItsHeading() {
    List<Target> targets = ReferenceActions.targets(plan);
    assertEquals(List.of("1", "1.1", "1.2", "2", "2.1"), targets.stream().map(Target::number).toList());
    var cell = new Spot.InRow(row, null, "tekst");
    editor.write(cell, "do.reference", ReferenceActions.to(targets.get(2)));
    editor.submit("do.moverow", new MoveRow(targets.get(2).row(), null));
    assertEquals("2.2", editor.plan().text(cell).orElseThrow().shown());
  }
}
