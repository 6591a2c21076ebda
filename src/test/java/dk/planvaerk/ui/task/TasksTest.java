package dk.planvaerk.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.planvaerk.language.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
  private static final Message WHAT = Message.of(TaskNotice.class, "task.progress");

  private final Later later = new Later();
  private final Tasks tasks = new Tasks(later);
  private final List<String> told = new ArrayList<>();

  private Task start(Work<String> work) {
    return tasks.start(WHAT, work, told::add, e -> told.add("failed " + e.getMessage()), () -> told.add("given up"));
  }

  @Test
  void aTaskIsSeenWhileItIsDoneAndSaysHowFarItIs() {
    var shares = new ArrayList<Double>();
    Task task = start(t -> {
      shares.add(t.share());
      t.at(1, 4);
      shares.add(t.share());
      return "done";
    });
    assertEquals(List.of(task), tasks.running());
    later.doIt();
    assertEquals(List.of(-1.0, 0.25), shares);
    assertEquals(List.of("done"), told);
    assertEquals(List.of(), tasks.running());
  }

  @Test
  void workThatIsGivenUpStopsWhereItSaysHowFarItIs() {
    start(t -> {
      t.cancel();
      t.at(1, 2);
      return "too far";
    });
    later.doIt();
    assertEquals(List.of("given up"), told);
  }

  @Test
  void workThatIsGivenUpBeforeItBeginsIsNotBegun() {
    start(t -> "too far").cancel();
    later.doIt();
    assertEquals(List.of("given up"), told);
  }

  @Test
  void whatIsGivenUpTooLateIsDone() {
    start(t -> {
      t.check();
      t.cancel();
      return "done";
    });
    later.doIt();
    assertEquals(List.of("done"), told);
  }

  @Test
  void aFailureIsToldAndTheTaskIsGone() {
    start(t -> {
      throw new IOException("full");
    });
    later.doIt();
    assertEquals(List.of("failed full"), told);
    assertEquals(List.of(), tasks.running());
  }

  @Test
  void whatIsDoneInTurnCanNotBeGivenUp() {
    tasks.inTurn(WHAT, () -> "saved", told::add, e -> {});
    Task task = tasks.running().getFirst();
    task.cancel();
    assertFalse(task.isCancelled());
    later.doIt();
    assertEquals(List.of("saved"), told);
  }

  @Test
  void quietComesWhenTheLastIsDoneAndWhatItLedTo() {
    tasks.inTurn(WHAT, () -> "first", r -> tasks.inTurn(WHAT, () -> "second", told::add, e -> {}), e -> {});
    tasks.whenQuiet(() -> told.add("quiet"));
    later.doIt();
    assertEquals(List.of("second", "quiet"), told);
    tasks.whenQuiet(() -> told.add("at once"));
    assertEquals(List.of("second", "quiet", "at once"), told);
  }
}
