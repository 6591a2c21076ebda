package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.Keeping;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.PlanWindow;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.List;
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

/** A start after the program ended with something unsaved. */
@ExtendWith(ApplicationExtension.class)
class RecoveryJourneyTest {
  private static final Spot TITLE = new Spot.InHead("titel");

  @TempDir private Path folder;
  private final FxBackground background = new FxBackground();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final Answers answers = new Answers();
  private Path file;
  private Stage stage;
  private Windows windows;
  private PlanWindow first;

  /** What the program leaves that ended without closing. */
  @BeforeEach
  void leave() throws Exception {
    file = folder.resolve("Dolmer Have.plan");
    PlanFile.save(plan, file);
    Keeping ended = KeepingIn.endedProgram(folder);
    OpenPlan left = ended.open(PlanFile.open(file), ended.lock(file));
    if (new SetText(TITLE, Text.of("Skrevet sidst")).apply(plan) instanceof Outcome.Changed(Plan after)) left.note(after);
    assertTrue(left.write());
    Platform.runLater(() -> windows.takeUp(first, () -> {}));
    waitFor("● Skrevet sidst");
  }

  @Start
  void start(Stage newStage) {
    stage = newStage;
    windows = new Windows(Texts.DANISH, new KindShelf(UserKinds.in(folder), List.of()), Examples.shipped(), new RecentPlans(folder.resolve("data")),
        new Memory(folder.resolve("data"), write -> {}), new Spelling(folder), KeepingIn.folder(folder), background, new Program("Planværk", "0"),
        owner -> answers, shown -> true, Clock.system(ZoneId.systemDefault()));
    first = windows.show(stage);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  private void waitFor(String title) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> stage.getTitle().startsWith(title)).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatIsDiscardedCanBeHadBackAndThatUndone(FxRobot robot) throws Exception {
    String saved = plan.text(TITLE).orElseThrow().shown();
    robot.clickOn("Kassér det gendannede");
    waitFor(saved);
    robot.clickOn("Hent det tilbage");
    waitFor("● Skrevet sidst");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    waitFor(saved);
  }

  @Test
  void aPlanWithoutAFileIsDiscardedOnlyWhenTheUserSaysSoTwice(FxRobot robot) throws Exception {
    robot.clickOn("Kassér det gendannede");
    waitFor(plan.text(TITLE).orElseThrow().shown());
    Plan begun = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    OpenPlan left = KeepingIn.endedProgram(folder).begin(begun);
    left.note(begun.withHead("titel", Text.of("Uden fil")));
    assertTrue(left.write());
    Platform.runLater(() -> windows.takeUp(first, () -> {}));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> titles().contains("● Uden fil"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("Kassér det gendannede");
    assertEquals(List.of("discard"), answers.asked);
    assertTrue(titles().contains("● Uden fil"));
    answers.discard = true;
    robot.clickOn("Kassér det gendannede");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !titles().contains("● Uden fil"));
    getBack(robot);
  }

  /** What the question promises: the start page has a way to it. */
  private void getBack(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("Hent det, du ikke gemte…").tryQuery()
        .filter(Node::isVisible).isPresent());
    robot.clickOn("Hent det, du ikke gemte…");
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> titles().contains("● Uden fil"));
  }

  @Test
  void whatIsAskedForLiesInFrontOfWhatWasOpen() throws Exception {
    Path open = saved("Stod åben");
    Path asked = saved("Bedt om");
    Keeping ended = KeepingIn.endedProgram(folder);
    ended.open(PlanFile.open(open), ended.lock(open)).write();
    Platform.runLater(() -> windows.takeUp(first, () -> first.open(asked)));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> titles().containsAll(List.of("Stod åben", "Bedt om")));
    assertEquals("Bedt om", titles().getLast());
  }

  private Path saved(String title) throws Exception {
    Path to = folder.resolve(title + ".plan");
    Plan of = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    PlanFile.save(of.withHead("titel", Text.of(title)), to);
    return to;
  }

  /** What stands first in the title of each window, in the order in which they were shown. */
  private static List<String> titles() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
        .map(w -> ((Stage) w).getTitle().split(" – ", 2)[0]).toList()).get();
  }
}
