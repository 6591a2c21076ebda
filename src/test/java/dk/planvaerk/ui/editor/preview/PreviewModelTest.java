package dk.planvaerk.ui.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.preview.PreviewModel.State;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
  private static final Spot.InHead TITLE = new Spot.InHead("titel");

  /** A pause that ends when the test says so. */
  private static final class Held implements Pause {
    private @Nullable Runnable action;

    @Override
    public void then(Duration after, Runnable then) {
      assertTrue(after.compareTo(PreviewModel.SHORTEST) >= 0 && after.compareTo(PreviewModel.LONGEST) <= 0);
      action = then;
    }

    @Override
    public void stop() {
      action = null;
    }

    void end() {
      Runnable then = Objects.requireNonNull(action);
      action = null;
      then.run();
    }
  }

  private final EditorModel editor =
      new EditorModel(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow(), new Ids(), false);
  private final Later later = new Later();
  private final Held pause = new Held();
  private final List<Plan> pressed = new ArrayList<>();
  private boolean broken;
  private int rowsDone;
  private Runnable atRow = () -> {};
  private final PreviewModel model = new PreviewModel(editor, (plan, progress) -> {
    pressed.add(plan);
    if (broken) throw new IOException("broken");
    return Exporters.find("pdf").orElseThrow().document(Printed.of(plan), new Program("Planværk", "0"), Carried.NOTHING, (done, all) -> {
      rowsDone++;
      atRow.run();
      progress.at(done, all);
    });
  }, later, pause);

  private PreviewModel.Made made() {
    return Objects.requireNonNull(model.madeProperty().get());
  }

  @Test
  void nothingIsMadeUntilSomebodyLooks() {
    editor.write(TITLE, "x");
    assertEquals(0, later.size());
    assertNull(pause.action);
    model.show(true);
    assertEquals(State.WORKING, model.stateProperty().get());
    later.doIt();
    assertEquals(State.READY, model.stateProperty().get());
    assertEquals(4, made().pages().count());
    assertEquals(List.of(editor.plan()), pressed);
  }

  @Test
  void aQuickSeriesOfEditsIsOneRunAndTheNewestPlanWins() {
    model.show(true);
    later.doIt();
    for (int i = 0; i < 20; i++) editor.write(TITLE, "x" + i);
    assertEquals(0, later.size(), "it waits for the last");
    pause.end();
    assertEquals(1, later.size());
    for (int i = 0; i < 20; i++) {
      editor.write(TITLE, "y" + i);
      pause.end();
      assertEquals(1, later.size(), "never two at once");
    }
    later.doIt();
    assertSame(editor.plan(), pressed.getLast());
    assertEquals(3, pressed.size(), "the first, the one that was overtaken, the newest");
    assertEquals(State.READY, model.stateProperty().get());
  }

  @Test
  void aRunThatIsOvertakenIsNotShownAndTheOldPagesStay() {
    model.show(true);
    later.doIt();
    PreviewModel.Made old = made();
    editor.write(TITLE, "x");
    pause.end();
    editor.write(TITLE, "xy");
    later.doIt();
    assertSame(old, made());
    assertEquals(State.WORKING, model.stateProperty().get());
    pause.end();
    later.doIt();
    assertTrue(old != made());
    assertEquals(State.READY, model.stateProperty().get());
  }

  @Test
  void whoLooksAwayStopsTheWorkAndWhoComesBackSeesThePlanAsItIs() {
    model.show(true);
    later.doIt();
    editor.write(TITLE, "x");
    model.show(false);
    assertNull(pause.action);
    editor.write(TITLE, "y");
    assertEquals(0, later.size());
    model.show(true);
    later.doIt();
    assertSame(editor.plan(), pressed.getLast());
    model.show(false);
    model.show(true);
    assertEquals(0, later.size(), "nothing has changed");
  }

  @Test
  void lookingAwayInTheMiddleOfARunAndComingBackMakesThePagesAfterAll() {
    model.show(true);
    model.show(false);
    model.show(true);
    assertEquals(1, later.size());
    later.doIt();
    assertEquals(State.READY, model.stateProperty().get());
    assertEquals(4, made().pages().count());
  }

  @Test
  void aRunThatIsOvertakenStopsAtItsNextRowAndIsNoFailure() {
    model.show(true);
    later.doIt();
    PreviewModel.Made old = made();
    rowsDone = 0;
    atRow = () -> editor.write(TITLE, "x" + rowsDone);
    editor.write(TITLE, "y");
    pause.end();
    later.doIt();
    assertEquals(1, rowsDone);
    assertSame(old, made());
    assertEquals(State.WORKING, model.stateProperty().get());
    atRow = () -> {};
    pause.end();
    later.doIt();
    assertEquals(State.READY, model.stateProperty().get());
    assertSame(editor.plan(), pressed.getLast());
  }

  @Test
  void aChangeThatIsTakenBackUnseenLeavesThePagesReady() {
    model.show(true);
    later.doIt();
    editor.write(TITLE, "x");
    model.show(false);
    editor.undo();
    model.show(true);
    assertEquals(0, later.size());
    assertEquals(State.READY, model.stateProperty().get());
  }

  @Test
  void aFailureIsSaidAndTheNextRunMayBeBetter() {
    broken = true;
    model.show(true);
    later.doIt();
    assertEquals(State.FAILED, model.stateProperty().get());
    broken = false;
    model.again();
    later.doIt();
    assertEquals(State.READY, model.stateProperty().get());
  }

  @Test
  void theUserIsTakenToTheRowThatIsWrittenInOnce() {
    model.show(true);
    later.doIt();
    assertEquals(OptionalInt.empty(), made().at());
    Row last = editor.plan().rows().toList().getLast();
    var cell = new Spot.InRow(last.id(), null, "emne");
    editor.enter(cell);
    editor.write(cell, "x");
    pause.end();
    later.doIt();
    assertEquals(OptionalInt.of(3), made().at());
    editor.write(cell, "xy");
    pause.end();
    later.doIt();
    assertEquals(OptionalInt.empty(), made().at(), "who scrolls elsewhere meanwhile stays there");
  }
}
