package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
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
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A version is made, the plan is edited and made ready to be sent, and marked as sent: all by keys. */
@ExtendWith(ApplicationExtension.class)
class SendJourneyTest {
  @TempDir private static Path folder;

  private final Answers answers = new Answers();
  private final FxBackground background = new FxBackground();

  @Start
  void start(Stage first) {
    new Windows(Texts.DANISH, new KindShelf(UserKinds.in(folder), List.of()), Examples.shipped(), new RecentPlans(folder.resolve("data")),
        new Memory(folder.resolve("data"), write -> {}), new Spelling(folder.resolve("data")), KeepingIn.folder(folder), background, new Program("Planværk", "0"), owner -> answers, file -> true,
        Clock.fixed(Instant.parse("2025-02-03T10:00:00Z"), ZoneOffset.UTC)).show(first);
    first.setWidth(1366);
    first.setHeight(768);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  @Test
  void aPlanIsMadeReadyByKeysAlone(FxRobot robot) throws Exception {
    robot.clickOn("Handleplan Banesvinget 2024");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".field-area").queryAll().size() > 1);
    int had = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().versions().size();
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    robot.type(KeyCode.T, KeyCode.R, KeyCode.I, KeyCode.O, KeyCode.SPACE, KeyCode.DIGIT1).type(KeyCode.ENTER); // writing is for the first window
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, KeyCode.SHIFT, KeyCode.F6);
    robot.write("Nyt: ");
    press(robot, KeyCode.ALT, KeyCode.DIGIT4);
    assertEquals(had + 1, versionsShown(robot));

    Path file = folder.resolve("Banesvinget.plan");
    answers.file = file;
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("Gem planen…").tryQuery().isPresent());
    robot.type(KeyCode.ENTER); // a plan without a file is saved first
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("Klargør").tryQuery().isPresent());
    CheckBox redate = robot.lookup("Ret »Opdateret« i planen fra »opdateret 2025.01.15« til »opdateret 2025.02.03«")
        .queryAs(CheckBox.class);
    assertTrue(redate.isSelected());
    robot.type(KeyCode.TAB, 4);
    robot.type(KeyCode.A, KeyCode.N, KeyCode.N, KeyCode.A);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("Skriv, hvilken dag planen blev godkendt, eller slet navnet.").tryQuery().isPresent(),
        "its day is not guessed");
    robot.type(KeyCode.TAB).type(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.MINUS, KeyCode.DIGIT1);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("Vis mappe").tryQuery().isPresent());
    robot.type(KeyCode.ENTER); // marks as sent
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.ENTER); // as proposed
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> PlanFile.open(file).plan().versions().getLast().isSent());

    Plan plan = PlanFile.open(file).plan();
    Version sent = plan.versions().getLast();
    assertEquals("trio 1", plan.versions().get(had).name());
    assertEquals("Socialtilsyn Midt", sent.dispatches().getFirst().recipient());
    assertEquals(LocalDate.of(2025, 1, 31), Objects.requireNonNull(sent.approval()).date());
    assertEquals("opdateret 2025.02.03", sent.plan().head("opdateret").shown());
    assertTrue(plan.versions().get(had).plan().head().stream().noneMatch(h -> h.text().shown().contains("Nyt: ")));
    assertTrue(sent.plan().head().stream().anyMatch(h -> h.text().shown().contains("Nyt: ")));
    try (Stream<Path> all = Files.list(folder)) {
      List<String> names = all.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("Handleplan")).sorted().toList();
      assertEquals(2, names.size(), names.toString());
      assertTrue(names.getFirst().endsWith(".docx") && names.getLast().endsWith(".pdf"), names.toString());
    }
    assertEquals(List.of(), answers.faults);
    assertEquals(List.of(), answers.told);
  }

  private static int versionsShown(FxRobot robot) {
    return robot.lookup(".version-title").queryAll().size();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (int i = 0; i < keys.length - 1; i++) robot.press(keys[i]);
    robot.type(keys[keys.length - 1]);
    for (int i = keys.length - 2; i >= 0; i--) robot.release(keys[i]);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
