package dk.planvaerk.ui.editor.text;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;

/** Characters from keys, dead keys and input methods. */
final class TextInput {
  private final TextEditor editor;

  TextInput(TextEditor editor) {
    this.editor = editor;
  }

  void listen() {
    editor.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    editor.setOnInputMethodTextChanged(this::composed);
    editor.setInputMethodRequests(new Requests());
  }

  private void typed(KeyEvent e) {
    boolean altGr = e.isControlDown() && e.isAltDown();
    if (!altGr && (e.isControlDown() || e.isAltDown() || e.isMetaDown())) return;
    String typed = e.getCharacter();
    if (typed.isEmpty() || typed.charAt(0) < ' ' || typed.charAt(0) == 0x7F) return;
    type(typed);
    e.consume();
  }

  private void type(String typed) {
    Selection s = editor.selection();
    editor.replace("do.type", s.from(), s.to(), typed);
    if (typed.equals(" ")) Lists.begin(editor);
  }

  private void composed(InputMethodEvent e) {
    if (!editor.isEditable()) return;
    editor.compose(Composition.NONE);
    if (!e.getCommitted().isEmpty()) type(e.getCommitted());
    String now = e.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!now.isEmpty()) editor.compose(new Composition(now, Math.clamp(e.getCaretPosition(), 0, now.length())));
    e.consume();
  }

  private final class Requests implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
      Bounds caret = editor.caretBox().map(editor::localToScreen).orElse(null);
      return caret == null ? Point2D.ZERO : new Point2D(caret.getMinX(), caret.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
      Point2D at = editor.block().screenToLocal(x, y);
      return at == null ? 0 : editor.block().indexAt(at.getX(), at.getY());
    }

    @Override
    public void cancelLatestCommittedText() {
      // what is committed is in the plan; undo takes it back
    }

    @Override
    public String getSelectedText() {
      return editor.shown().substring(editor.selection().from(), editor.selection().to());
    }
  }
}
