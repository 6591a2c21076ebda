package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.form.FormView;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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

/** A row is written in the form alone, without the mouse, in a window that is wide enough for it. */
@ExtendWith(ApplicationExtension.class)
class FormJourneyTest {
  @TempDir private static Path folder;

  private final Answers answers = new Answers();
  private final FxBackground background = new FxBackground();
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    new Windows(Texts.DANISH, new KindShelf(UserKinds.in(folder), List.of()), Examples.shipped(), new RecentPlans(folder),
        new Memory(folder, write -> {}), new Spelling(folder), KeepingIn.folder(folder), background, new Program("Planværk", "0"), owner -> answers, file -> true,
        Clock.systemUTC())
        .show(first);
    first.setWidth(1600);
    first.setHeight(1000);
  }

  @AfterEach
  void stop() throws Exception {
    background.stop();
    FxToolkit.cleanupStages();
  }

  @Test
  void aWholeRowIsWrittenInTheForm(FxRobot robot) throws Exception {
    robot.clickOn("Opfølgningsplan – sociale tilbud");
    press(robot, KeyCode.SHIFT, KeyCode.F6);
    press(robot, KeyCode.SHIFT, KeyCode.F6);
    assertTrue(writesInForm(), "from the head back over the outline into the form");
    var typed = new ArrayList<String>();
    while (writesInForm() && !focused().getStyleClass().contains("fold-line")) {
      boolean number = focused().getStyleClass().contains("form-number");
      if (!number) typed.add(focused().getAccessibleText() + " æøå");
      robot.write(number ? "2" : typed.getLast());
      key(robot, KeyCode.TAB);
    }
    WaitForAsyncUtils.waitForFxEvents();
    List<String> cells = robot.lookup(".cell-view").queryAll().stream().map(n -> letters(text(n))).toList();
    for (String text : typed) assertTrue(cells.stream().anyMatch(c -> c.contains(letters(text))), text + " in " + cells);

    answers.file = folder.resolve("plan.plan");
    press(robot, KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(answers.file));
    var plan = PlanFile.open(answers.file).plan();
    Row row = plan.rows().findFirst().orElseThrow();
    assertEquals(2, row.priority());
    List<Spot.InRow> spots = row.spots(plan.kind());
    assertEquals(spots.size(), typed.size());
    for (Spot.InRow spot : spots) assertTrue(typed.contains(plan.text(spot).orElseThrow().shown()), spot.toString());
  }

  @Test
  void undoStaysInTheFormAndEscapeGoesBackToTheSameCell(FxRobot robot) throws Exception {
    robot.clickOn("Handleplan Banesvinget 2024");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".field-area").queryAll().size() > 1);
    key(robot, KeyCode.F6);
    assertTrue(writesInForm());
    String name = focused().getAccessibleText();
    robot.write("!?");
    key(robot, KeyCode.TAB);
    robot.write("x");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertTrue(writesInForm(), "undo does not take the focus away");
    assertEquals(name, focused().getAccessibleText(), "and goes to what it changed");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    String added = "Emne 1, aktivitet c, Mål";
    assertEquals(added, focused().getAccessibleText(), "a new step begins in its first column");
    key(robot, KeyCode.ESCAPE);
    assertTrue(focused().getStyleClass().contains("cell-editor"));
    assertEquals(added, focused().getAccessibleText());
  }

  /** What is drawn in a node. */
  private static String text(Node node) {
    if (node instanceof Text drawn) return drawn.getText();
    if (!(node instanceof Parent parent)) return "";
    return parent.getChildrenUnmodifiable().stream().map(FormJourneyTest::text).collect(Collectors.joining());
  }

  /** Without the ends of lines and the hyphens there. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Node focused() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().getFocusOwner());
  }

  private boolean writesInForm() {
    for (Node n = focused(); n != null; n = n.getParent()) {
      if (n instanceof FormView) return true;
    }
    return false;
  }

  private static void key(FxRobot robot, KeyCode key) {
    robot.type(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
