package dk.planvaerk.ui.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Writing in a text, in a column so narrow that its long words are broken. */
@ExtendWith(ApplicationExtension.class)
class TextEditorTest {
  private static final String LONG = "personalegennemstrømning";

  private final List<String> deeds = new ArrayList<>();
  private final TextEditor editor = new TextEditor(new Typesetter("da"));

  /** A field of the test is made before the extension begins. */
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Start
  void start(Stage stage) {
    editor.onWritten((deed, text) -> {
      deeds.add(deed);
      return text;
    });
    editor.setManaged(false);
    editor.resize(110, 300);
    stage.setScene(new Scene(new Pane(editor), 400, 400));
    stage.show();
    editor.requestFocus();
  }

  @AfterEach
  void stop() throws Exception {
    FxToolkit.cleanupStages();
  }

  private void given(FxRobot robot, String text, int caret) {
    robot.interact(() -> editor.begin(Text.of(text), caret, (deed, t) -> {
      deeds.add(deed);
      return t;
    }));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(FxRobot robot, KeyCode key, boolean shift, boolean shortcut) {
    robot.interact(() -> editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false)));
  }

  private void type(FxRobot robot, String characters) {
    robot.interact(() -> {
      for (int i = 0; i < characters.length(); i++) {
        String c = characters.substring(i, i + 1);
        editor.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, c, c, KeyCode.UNDEFINED, false, false, false, false));
      }
    });
  }

  @Test
  void noKeyAndNoCopyMeetsTheHyphenOfABrokenWord(FxRobot robot) {
    given(robot, LONG, 0);
    assertTrue(editor.typeset().chunks().getFirst().lines().getFirst().hyphen(), "it is broken");
    for (int place = 1; place <= LONG.length(); place++) {
      press(robot, KeyCode.RIGHT, false, false);
      assertEquals(place, editor.caret());
    }
    for (int place = LONG.length() - 1; place >= 0; place--) {
      press(robot, KeyCode.LEFT, false, false);
      assertEquals(place, editor.caret());
    }
    press(robot, KeyCode.RIGHT, false, true);
    assertEquals(LONG.length(), editor.caret(), "a broken word is one word");
    for (int left = LONG.length() - 1; left >= 0; left--) {
      press(robot, KeyCode.BACK_SPACE, false, false);
      assertEquals(LONG.substring(0, left), editor.shown());
    }
    given(robot, LONG, 0);
    robot.interact(editor::selectAll);
    robot.interact(editor::copy);
    robot.interact(() -> assertEquals(LONG, TextClipboard.characters().orElseThrow()));
    assertEquals(LONG, editor.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void endStaysOnTheLineOfABrokenWordAndTheMouseFindsEachPlace(FxRobot robot) {
    given(robot, LONG, 1);
    Line first = editor.typeset().chunks().getFirst().lines().getFirst();
    press(robot, KeyCode.END, false, false);
    assertEquals(first.to(), editor.caret());
    Bounds caret = editor.caretBox().orElseThrow();
    assertTrue(caret.getMinY() < caret.getHeight(), "on the upper line");
    press(robot, KeyCode.HOME, false, false);
    assertEquals(0, editor.caret());
    press(robot, KeyCode.DOWN, false, false);
    assertEquals(first.to(), editor.caret());
    robot.interact(() -> {
      for (int place = 0; place < LONG.length(); place++) {
        Bounds at = editor.block().caret(place, false);
        assertEquals(place, editor.block().indexAt(at.getMinX() + 0.4, at.getCenterY()), "place " + place);
      }
    });
  }

  @Test
  void theCaretPassesAReferenceAndTakesItAwayAsAWhole(FxRobot robot) {
    given(robot, "Se her.", 3);
    robot.interact(() -> editor.insert("do.reference", new Text(List.of(
        new Paragraph(false, List.of(new Run("1.14", false, false, "raekke01", Extra.NONE)), Extra.NONE)))));
    assertEquals("Se 1.14her.", editor.shown());
    assertEquals(7, editor.caret());
    press(robot, KeyCode.LEFT, false, false);
    assertEquals(3, editor.caret());
    press(robot, KeyCode.RIGHT, true, false);
    assertEquals(List.of(3, 7), List.of(editor.selectedFrom(), editor.selectedTo()));
    press(robot, KeyCode.RIGHT, false, false);
    robot.interact(() -> editor.moveTo(5));
    assertTrue(List.of(3, 7).contains(editor.caret()), "never in the middle");
    robot.interact(() -> editor.moveTo(7));
    press(robot, KeyCode.BACK_SPACE, false, false);
    assertEquals("Se her.", editor.shown());
  }

  @Test
  void whatIsAskedForInOneTextIsNotForTheNext(FxRobot robot) {
    given(robot, "en", 2);
    robot.interact(() -> editor.formatting().toggleBold());
    given(robot, "anden", 5);
    type(robot, "!");
    assertFalse(editor.text().isBold(5, 6), "bold was asked for elsewhere");
    robot.interact(() -> editor.formatting().toggleBold());
    type(robot, "!");
    assertTrue(editor.text().isBold(6, 7));
  }

  @Test
  void whatIsSelectedIsMarkedWhereItStands(FxRobot robot) {
    given(robot, "lytte og handle", 0);
    robot.interact(() -> editor.select(9, 15));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      Bounds marked = editor.lookup(".text-selection").getBoundsInParent();
      Bounds first = editor.block().localToParent(editor.block().caret(9, false));
      assertEquals(first.getCenterY(), marked.getCenterY(), 2);
      assertEquals(first.getMinX(), marked.getMinX(), 2);
    });
  }

  @Test
  void theCaretStandsBehindWhatIsTypedInOneGo(FxRobot robot) {
    given(robot, "", 0);
    robot.interact(() -> {
      editor.replace("do.type", 0, 0, "handle");
      Bounds caret = editor.caretBox().orElseThrow();
      editor.block().layout();
      assertEquals(editor.block().localToParent(editor.block().caret(6, false)).getMinX(), caret.getCenterX(), 2);
    });
  }

  @Test
  void typingElsewhereIsAnotherStepOfUndo(FxRobot robot) {
    var steps = new ArrayList<String>();
    given(robot, "lytte", 5);
    robot.interact(() -> editor.onAside(() -> steps.add(editor.shown())));
    type(robot, " og");
    type(robot, " handle");
    assertEquals(List.of("lytte"), steps, "one step");
    robot.interact(() -> editor.moveTo(0));
    type(robot, "at ");
    robot.interact(editor::selectAll);
    type(robot, "nyt");
    assertEquals(List.of("lytte", "lytte og handle", "at lytte og handle"), steps);
  }

  @Test
  void boldIsForWhatIsSelectedOrTypedNext(FxRobot robot) {
    given(robot, "før fed", 7);
    robot.interact(() -> editor.select(4, 7));
    robot.interact(editor.formatting()::toggleBold);
    assertTrue(editor.text().isBold(4, 7));
    assertTrue(editor.formatting().boldProperty().get());
    robot.interact(() -> editor.select(0, 7));
    assertFalse(editor.formatting().boldProperty().get());
    robot.interact(editor.formatting()::toggleBold);
    assertTrue(editor.text().isBold(0, 7), "mixed becomes bold first");
    robot.interact(editor.formatting()::toggleBold);
    assertEquals(Text.of("før fed"), editor.text());
    assertEquals(List.of("do.bold", "do.bold", "do.bold"), deeds);
    robot.interact(() -> editor.moveTo(7));
    robot.interact(editor.formatting()::toggleItalic);
    type(robot, "!?");
    assertTrue(editor.text().isItalic(7, 9));
    assertFalse(editor.text().isItalic(6, 9));
  }

  @Test
  void listsAreBegunGoneOnWithAndEndedByKeys(FxRobot robot) {
    given(robot, "", 0);
    type(robot, "- lytte");
    assertEquals("• lytte", editor.shown());
    press(robot, KeyCode.ENTER, false, false);
    type(robot, "handle");
    assertEquals("• lytte\n• handle", editor.shown());
    press(robot, KeyCode.HOME, false, false);
    assertEquals(10, editor.caret(), "behind the bullet");
    press(robot, KeyCode.LEFT, false, false);
    assertEquals(7, editor.caret(), "over the bullet");
    press(robot, KeyCode.DELETE, false, false);
    assertEquals("• lyttehandle", editor.shown());
    press(robot, KeyCode.HOME, false, false);
    press(robot, KeyCode.BACK_SPACE, false, false);
    assertEquals("lyttehandle", editor.shown());
    robot.interact(editor.formatting()::toggleItems);
    press(robot, KeyCode.END, false, false);
    press(robot, KeyCode.ENTER, false, false);
    press(robot, KeyCode.ENTER, false, false);
    assertEquals("• lyttehandle\n", editor.shown());
  }

  @Test
  void copyingAndPastingKeepsLooksAndItems(FxRobot robot) {
    given(robot, "• lytte\n• handle", 2);
    robot.interact(() -> editor.select(2, 16));
    robot.interact(editor.formatting()::toggleBold);
    Text bold = editor.text();
    robot.interact(editor::copy);
    given(robot, "", 0);
    robot.interact(editor::paste);
    assertEquals(bold, editor.text());
    assertEquals("do.paste", deeds.getLast());
    robot.interact(editor::selectAll);
    robot.interact(editor::pastePlain);
    assertFalse(editor.text().isBold(2, 3));
  }

  @Test
  void whatIsMarkedAsNoContentIsNotPastedAndTold(FxRobot robot) {
    given(robot, "x", 1);
    var told = new ArrayList<String>();
    editor.addEventHandler(PastedPartly.PASTED_PARTLY, e -> e.left().forEach(m -> told.add(m.in(Texts.DANISH))));
    clipboard(robot, "<p>møde <del cite='a'>maj</del> <b>juni</b><a class=msocomanchor href='#_msocom_1'>[A1]</a>");
    robot.interact(editor::paste);
    assertEquals("xmøde juni", editor.shown());
    assertEquals(List.of("1 kommentar", "1 slettet ord: »maj«"), told);
    clipboard(robot, "<p><del cite='a'>maj</del>");
    robot.interact(editor::selectAll);
    robot.interact(editor::paste);
    assertEquals("xmøde juni", editor.shown(), "nothing is no text to write instead");
    assertEquals(3, told.size());
  }

  private static void clipboard(FxRobot robot, String html) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml(html);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  @Test
  void whatAnInputMethodComposesIsWrittenWhenItIsDecided(FxRobot robot) {
    given(robot, "rsned " + LONG, 1);
    robot.interact(() -> compose("´", ""));
    assertEquals("rsned " + LONG, editor.shown(), "not yet");
    assertEquals(List.of(), deeds);
    robot.interact(() -> compose("", "é"));
    assertEquals("résned " + LONG, editor.shown().substring(0, 2) + editor.shown().substring(2));
    assertEquals(2, editor.caret());
    robot.interact(() -> compose("kandidat", ""));
    robot.interact(() -> compose("", ""));
    assertEquals("résned " + LONG, editor.shown(), "given up");
    type(robot, "e\u0301");
    assertEquals("réésned " + LONG, editor.shown());
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
        : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    editor.fireEvent(new InputMethodEvent(editor, editor, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }

  @Test
  void marksAndFontsChangeNoPlace(FxRobot robot) {
    given(robot, LONG + " og " + LONG, 0);
    double height = editor.prefHeight(110);
    robot.interact(() -> editor.mark(List.of(Mark.wave(2, 30, "spelling"), Mark.behind(5, 9, "hit"))));
    assertEquals(height, editor.prefHeight(110));
    robot.interact(() -> editor.getScene().getRoot().setStyle("-fx-font-size: 26px"));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(editor.prefHeight(110) > height * 2, "more lines of taller letters");
    press(robot, KeyCode.END, false, true);
    assertEquals(editor.shown().length(), editor.caret());
  }

  @Test
  void aTextOfThreeThousandWordsIsWrittenIn(FxRobot robot) {
    given(robot, "Der skal arbejdes med tydelighed i opgaven. ".repeat(430), 5_000);
    type(robot, "midt i det hele");
    assertEquals(5_015, editor.caret());
    assertTrue(editor.shown().substring(5_000).startsWith("midt i det hele"));
    assertTrue(editor.typeset().chunks().size() > 10);
  }
}
