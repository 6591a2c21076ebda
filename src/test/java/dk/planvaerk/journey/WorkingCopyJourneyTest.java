package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.PlanWindow;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
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

/** A working copy is opened, saved as a plan beside it, and left as it is. */
@ExtendWith(ApplicationExtension.class)
class WorkingCopyJourneyTest {
  @TempDir private Path folder;
  private final FxBackground background = new FxBackground();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow().withVersions(List.of());
  private final Answers answers = new Answers();
  private Path copy;
  private byte[] before;
  private Windows windows;
  private PlanWindow first;

  @BeforeEach
  void make() throws Exception {
    copy = folder.resolve("Dolmer Have_arbejdskopi.docx");
    before = Exporters.find("docx").orElseThrow()
        .document(PlanPrinter.print(plan, Marking.none(plan), false), new Program("Planværk", "0"),
            new Carried("", PlanFile.textWithoutVersions(plan)));
    Files.write(copy, before);
  }

  @Start
  void start(Stage stage) {
    windows = new Windows(Texts.DANISH, new KindShelf(UserKinds.in(folder), List.of()), Examples.shipped(),
        new RecentPlans(folder.resolve("data")), new Memory(folder.resolve("data"), write -> {}), new Spelling(folder),
        KeepingIn.folder(folder), background, new Program("Planværk", "0"),
        owner -> answers, shown -> true, Clock.system(ZoneId.systemDefault()));
    first = windows.show(stage);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  @Test
  void theCopyIsOpenedAsAPlanThatIsSavedBesideIt(FxRobot robot) throws Exception {
    Platform.runLater(() -> first.open(copy));
    String title = PlanPrinter.title(plan) + " (fra arbejdskopien »Dolmer Have_arbejdskopi.docx«) – Planværk";
    waitForWindow(title);
    assertEquals(List.of(copy.getFileName()), names(), "no lock beside it");

    Platform.runLater(() -> windows.join(List.of(copy), Optional.empty())); // it comes to the front, and is not opened twice
    WaitForAsyncUtils.waitForFxEvents();
    answers.file = folder.resolve("Dolmer Have_arbejdskopi.plan");
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    waitForWindow(PlanPrinter.title(plan) + " – Planværk");
    assertEquals(1, windowsOpen());
    assertEquals(List.of("Dolmer Have_arbejdskopi.plan"), answers.asked);
    assertEquals(plan, PlanFile.open(answers.file).plan(), "with the same id");
    assertArrayEquals(before, Files.readAllBytes(copy));
    assertTrue(answers.told.isEmpty());
  }

  /** The plan in the copy is the one that is open: both can be looked at, and it is said that they are two. */
  @Test
  void aCopyOfAPlanThatIsOpenSaysSo(FxRobot robot) throws Exception {
    Path file = folder.resolve("Dolmer Have.plan");
    PlanFile.save(plan, file);
    Platform.runLater(() -> first.open(file));
    waitForWindow(PlanPrinter.title(plan) + " – Planværk");
    Platform.runLater(() -> first.open(copy));
    waitForWindow(PlanPrinter.title(plan) + " (fra arbejdskopien »Dolmer Have_arbejdskopi.docx«) – Planværk");
    assertEquals(2, windowsOpen());
    assertFalse(robot.lookup((Label l) -> l.getText() != null && l.getText().contains("også åben i et andet vindue")).queryAll().isEmpty());
  }

  @Test
  void anotherDocumentIsToldOfByWhatItIs() throws Exception {
    Path document = Files.write(folder.resolve("Handleplan.plan"), Exporters.find("docx").orElseThrow()
        .document(PlanPrinter.print(plan, Marking.none(plan), false), new Program("Planværk", "0"), Carried.NOTHING));
    Platform.runLater(() -> first.open(document));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !answers.told.isEmpty());
    assertEquals("form.word", answers.told.getFirst().what().key());
    assertEquals(1, windowsOpen());
  }

  private List<Path> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(Path::getFileName).toList();
    }
  }

  private static long windowsOpen() {
    return Window.getWindows().stream().filter(w -> w instanceof Stage s && s.isShowing()).count();
  }

  private static void waitForWindow(String title) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Window.getWindows().stream()
        .anyMatch(w -> w instanceof Stage s && title.equals(s.getTitle())));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
