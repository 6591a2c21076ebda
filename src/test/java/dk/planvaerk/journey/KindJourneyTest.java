package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.EditorView;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.recovery.FileNow;
import dk.planvaerk.ui.notice.NoticeBar;
import dk.planvaerk.ui.notice.NoticeLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is told above a plan is told still when the plan has got another kind and with it another view. */
@ExtendWith(ApplicationExtension.class)
class KindJourneyTest {
  private final EditorModel editor = new EditorModel(Examples.shipped().copy("koebenhavn", new Ids()).orElseThrow(), new Ids(), false);
  @TempDir private static Path folder;
  private EditorStage shown;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 1366, 900);
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  private static long recovered(EditorView view) {
    return view.lookupAll("*").stream().filter(NoticeBar.class::isInstance).count();
  }

  @Test
  void whatWasRecoveredIsToldInTheNextViewToo(FxRobot robot) {
    robot.interact(() -> {
      shown.view.tellRecovered(List.of(), FileNow.NONE, null, () -> {});
      EditorView next = shown.another();
      shown.view.getScene().setRoot(next);
      next.succeed(shown.view, null);
      assertEquals(1, recovered(next));
      EditorView last = shown.another();
      next.getScene().setRoot(last);
      last.succeed(next, null);
      assertEquals(1, recovered(last));
    });
  }

  @Test
  void whatMustNotBeMissedIsToldAgainBehindWhatIsToldInPassing(FxRobot robot) {
    var done = new ArrayList<String>();
    robot.interact(() -> {
      var line = new NoticeLine(Texts.DANISH);
      line.keep("En anden kopi", Command.of("Flet", () -> {}));
      assertTrue(line.isKept());
      line.show("Planen følger nu en anden skabelon.");
      assertFalse(line.isKept());
      line.afterwards(() -> done.add("kopi"));
      assertEquals(List.of(), done);
      line.setVisible(false);
      line.setVisible(true);
      line.setVisible(false);
      assertEquals(List.of("kopi"), done);
      line.afterwards(() -> done.add("straks"));
      assertEquals(List.of("kopi", "straks"), done);
    });
  }
}
