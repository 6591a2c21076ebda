package dk.planvaerk.ui.editor.text;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse in an editor: puts the caret, selects by dragging, words by two clicks and paragraphs by three. */
final class TextMouse {
  private final TextEditor editor;

  TextMouse(TextEditor editor) {
    this.editor = editor;
  }

  void listen() {
    editor.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    editor.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void pressed(MouseEvent e) {
    editor.requestFocus();
    TextBlock.Hit hit = hit(e);
    int at = hit.index();
    Selection s = editor.selection();
    String shown = editor.shown();
    if (e.getButton() == MouseButton.SECONDARY) {
      if (at < s.from() || at > s.to()) editor.select(at, at, hit.atEnd());
    } else if (e.getButton() == MouseButton.PRIMARY) {
      switch (e.getClickCount()) {
        case 1 -> editor.select(e.isShiftDown() ? s.anchor() : at, at, hit.atEnd());
        case 2 -> editor.select(Jumps.wordStart(shown, at), Jumps.wordEnd(shown, at));
        default -> editor.select(Places.lineStart(shown, at), Places.lineEnd(shown, at));
      }
    }
    e.consume();
  }

  private void dragged(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || e.getClickCount() > 1) return;
    TextBlock.Hit hit = hit(e);
    editor.select(editor.selection().anchor(), hit.index(), hit.atEnd());
    e.consume();
  }

  private TextBlock.Hit hit(MouseEvent e) {
    if (editor.text().isEmpty()) return new TextBlock.Hit(0, false);
    editor.layout();
    Point2D at = editor.block().sceneToLocal(e.getSceneX(), e.getSceneY());
    TextBlock.Hit hit = editor.block().hit(at.getX(), at.getY());
    return new TextBlock.Hit(Places.near(editor.text(), hit.index()), hit.atEnd());
  }
}
