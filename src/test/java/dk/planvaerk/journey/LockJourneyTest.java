package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.storage.lock.Look;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.ui.dialog.Dialogs.InUse;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A plan that somebody else has open; and a second start of the program. */
@ExtendWith(ApplicationExtension.class)
class LockJourneyTest {
  @TempDir private Path folder;
  private final FxBackground background = new FxBackground();
  private final Answers answers = new Answers();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private Path file;
  private Windows windows;

  @BeforeEach
  void aPlan() throws Exception {
    file = folder.resolve("Fælles plan.plan");
    PlanFile.save(plan, file);
  }

  @Start
  void start(Stage stage) {
    windows = new Windows(Texts.DANISH, new KindShelf(UserKinds.in(folder), List.of()), Examples.shipped(), new RecentPlans(folder.resolve("data")),
        new Memory(folder.resolve("data"), write -> {}), new Spelling(folder), KeepingIn.folder(folder), background, new Program("Planværk", "0"),
        owner -> answers, shown -> true, Clock.system(ZoneId.systemDefault()));
    windows.show(stage);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  /** What another program on another machine has. */
  private PlanLock theirs() {
    return KeepingIn.otherProgram(folder.resolve("other")).lock(file);
  }

  private void open() {
    Platform.runLater(() -> windows.join(List.of(file), Optional.empty()));
  }

  private static List<String> titles() {
    return Window.getWindows().stream().filter(w -> w instanceof Stage && w.isShowing()).map(w -> ((Stage) w).getTitle()).toList();
  }

  private static void waitForTitle(String part) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(LockJourneyTest::titles).get().stream().anyMatch(t -> t.contains(part)));
  }

  @Test
  void itCanBeReadAndTakenOverAndTheOtherLearnsOfIt(FxRobot robot) throws Exception {
    PlanLock theirs = theirs();
    theirs.take();
    answers.inUse = InUse.READ;
    open();
    waitForTitle("skrivebeskyttet");
    assertTrue(robot.lookup("Overtag redigeringen").tryQuery().isPresent());
    robot.clickOn(robot.lookup(".field-area").nth(1).<Node>query());
    robot.write("xyz");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".field-area").<TextEditor>queryAll().stream().noneMatch(f -> f.text().shown().contains("xyz")));
    assertEquals(new Look.Mine(), theirs.take(), "who only reads takes nothing");
    robot.clickOn("Overtag redigeringen");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(LockJourneyTest::titles).get().stream().noneMatch(t -> t.contains("skrivebeskyttet")) && theirs.take() instanceof Look.Theirs);
    waitForTitle("Opfølgningsplan");
    assertInstanceOf(Look.Theirs.class, theirs.take());
  }

  @Test
  void aCopyIsAnotherPlanThatIsNotSaved(FxRobot robot) throws Exception {
    theirs().take();
    answers.inUse = InUse.COPY;
    open();
    waitForTitle("(kopi)");
    answers.file = folder.resolve("min.plan");
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(answers.file));
    assertTrue(answers.asked.contains("Fælles plan - kopi.plan"), answers.asked.toString());
    assertNotEquals(plan.id(), PlanFile.open(answers.file).plan().id());
    assertEquals(plan.head(), PlanFile.open(answers.file).plan().head());
  }

  @Test
  void aSecondStartShowsThePlanThatIsOpenAndWithoutAFileTheStartPage() throws Exception {
    open();
    waitForTitle("Opfølgningsplan");
    open();
    open();
    WaitForAsyncUtils.waitForFxEvents();
    Platform.runLater(() -> windows.join(List.of(), Optional.empty()));
    waitForTitle("Planværk");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(LockJourneyTest::titles).get().size() == 2);
    assertEquals(1, titles().stream().filter(t -> t.contains("Opfølgningsplan")).count());
    Platform.runLater(() -> windows.join(List.of(), Optional.of("banesvinget")));
    waitForTitle("Banesvinget");
    assertEquals(2, titles().size(), "the start page gives its place");
  }
}
