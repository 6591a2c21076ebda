package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.dialog.Dialogs.Unsaved;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

/** The leader's way through the program, with real keys and the mouse. */
@ExtendWith(ApplicationExtension.class)
class DraftJourneyTest {
  @TempDir private static Path shared;

  private final Answers answers = new Answers();
  private final FxBackground background = new FxBackground();
  private Path folder;
  private Stage stage;
  private Windows windows;

  @BeforeEach
  void freshFolder() throws Exception {
    folder = Files.createTempDirectory(shared, "æøå ");
  }

  @Start
  void start(Stage first) {
    stage = first;
    windows = new Windows(Texts.DANISH, new KindShelf(UserKinds.in(shared), List.of()), Examples.shipped(),
        new RecentPlans(shared.resolve("data")), new Memory(shared.resolve("data"), write -> {}),
        new Spelling(shared.resolve("data")), KeepingIn.folder(shared), background, new Program("Planværk", "0"), owner -> answers, file -> true,
        Clock.systemUTC());
    windows.show(first);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  @Test
  void aPlanIsDraftedUndoneSavedReopenedAndExported(FxRobot robot) throws Exception {
    robot.clickOn("Opfølgningsplan – sociale tilbud");
    robot.write("Opfølgningsplan efter tilsyn").type(KeyCode.TAB);
    robot.write("Bofællesskaberne Dolmer Have og Glesborg").type(KeyCode.TAB);
    robot.write("9. august 2021").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
    robot.write("Sundhed og trivsel").type(KeyCode.TAB);
    robot.write("Reglerne efterleves").type(KeyCode.TAB).type(KeyCode.TAB);
    robot.write("Undervisning af ledelse").type(KeyCode.ENTER).write("- og medarbejdere");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("Gennemgang i Nexus æøå");
    press(robot, KeyCode.ALT, KeyCode.UP);
    robot.type(KeyCode.TAB).type(KeyCode.TAB).write("12. juli 2021");
    press(robot, KeyCode.CONTROL, KeyCode.Z);

    Path file = folder.resolve("plan.plan");
    answers.file = file;
    press(robot, KeyCode.CONTROL, KeyCode.S);
    waitFor(file);
    Plan plan = PlanFile.open(file).plan();
    assertEquals("Opfølgningsplan efter tilsyn", plan.head("titel").shown());
    assertEquals("9. august 2021", plan.head("dato").shown());
    Row row = plan.rows().findFirst().orElseThrow();
    assertEquals("Sundhed og trivsel", row.cell("tema").orElseThrow().text().shown());
    assertEquals("Reglerne efterleves", row.cell("emne").orElseThrow().text().shown());
    assertEquals(List.of("Gennemgang i Nexus æøå", "Undervisning af ledelse\n• og medarbejdere"),
        row.steps().stream().map(s -> s.cell("hvad").orElseThrow().text().shown()).toList());
    assertTrue(row.steps().stream().allMatch(s -> s.cell("hvornaar").orElseThrow().text().isEmpty()), "undone");

    press(robot, KeyCode.CONTROL, KeyCode.W);
    assertFalse(stage.isShowing());
    assertEquals(List.of(), answers.told);
    robot.interact(() -> windows.show(new Stage()).open(file));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("Gem").tryQuery().isPresent());
    answers.file = folder.resolve("plan.docx");
    press(robot, KeyCode.CONTROL, KeyCode.E);
    waitFor(folder.resolve("plan.docx"));
    assertEquals(List.of(), answers.faults);
  }

  @Test
  void closingWithUnsavedChangesAsksAndKeepsTheWindowOnCancel(FxRobot robot) throws Exception {
    robot.clickOn("Handleplan Banesvinget 2024");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".field-area").queryAll().size() > 1);
    robot.clickOn(robot.lookup(".field-area").nth(1).<Node>query());
    robot.write("!");
    answers.unsaved = Unsaved.CANCEL;
    press(robot, KeyCode.CONTROL, KeyCode.W);
    assertTrue(stage.isShowing());
    answers.unsaved = Unsaved.DISCARD;
    press(robot, KeyCode.CONTROL, KeyCode.W);
    assertFalse(stage.isShowing());
    assertEquals(2, answers.asked.size());
  }

  @Test
  void aDamagedFileIsToldOfAndTheStartPageStays(FxRobot robot) throws Exception {
    Path broken = folder.resolve("ødelagt.plan");
    Files.writeString(broken, "{\"format\": \"planvaerk-plan\", \"version\"");
    answers.plans = List.of(broken);
    robot.clickOn("Åbn plan…");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !answers.told.isEmpty());
    assertEquals("damaged.nothing", answers.told.getFirst().what().key());
    assertEquals("plan.damaged", ((Message) answers.told.getFirst().what().arguments().getFirst()).key());
    assertTrue(robot.lookup("Ny plan").tryQuery().isPresent());
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void waitFor(Path file) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
