package dk.planvaerk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.notice.NoticeLine;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a PDF can't show is told above the plan, in all its words, and stays there. */
@ExtendWith(ApplicationExtension.class)
class MissingSignsJourneyTest {
  private final EditorModel editor = new EditorModel(Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow(), new Ids(), false);
  @TempDir private static Path folder;
  private EditorStage shown;

  @Start
  void start(Stage stage) {
    shown = new EditorStage(stage, editor, folder, 900, 700);
  }

  @AfterEach
  void stop() throws Exception {
    shown.close();
  }

  @Test
  void noWordOfALongNoticeIsCutOff(FxRobot robot) {
    NoticeLine line = shown.view.lookupAll("*").stream().filter(NoticeLine.class::isInstance).map(NoticeLine.class::cast)
        .findFirst().orElseThrow();
    robot.interact(() -> {
      line.keep("Eksporteret til x.pdf. " + "Emne 2, aktivitet a, DOKUMENTATION: »中«; ".repeat(8));
      shown.view.getScene().getRoot().applyCss();
      shown.view.getScene().getRoot().layout();
    });
    Label text = (Label) line.lookup(".notice-text");
    assertEquals(text.getText(), ((Text) text.lookup(".text")).getText());
    assertTrue(text.getHeight() > 2 * text.getFont().getSize(), "over several lines");
    assertTrue(line.isKept());
  }
}
