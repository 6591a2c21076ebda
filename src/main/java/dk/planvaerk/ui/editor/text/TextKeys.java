package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;

/** The keys of an editor that move the caret, take away or break lines. */
final class TextKeys {
  private static final int PAGE = 12;
  private static final double NOWHERE = -1;

  private final TextEditor editor;
  /** How far right the caret wants to be, on its way over shorter lines. */
  private double goal = NOWHERE;

  TextKeys(TextEditor editor) {
    this.editor = editor;
  }

  void listen() {
    new MenuKey(editor).listen();
    editor.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      if (!editor.composition().isNone()) return;
      if (press(e)) e.consume();
    });
  }

  private boolean press(KeyEvent e) {
    boolean byWord = e.isShortcutDown() || e.isAltDown();
    double wanted = goal;
    goal = NOWHERE;
    switch (e.getCode()) {
      case LEFT, KP_LEFT -> left(byWord, e.isShiftDown());
      case RIGHT, KP_RIGHT -> right(byWord, e.isShiftDown());
      case UP, KP_UP -> lines(-1, wanted, e.isShiftDown());
      case DOWN, KP_DOWN -> lines(1, wanted, e.isShiftDown());
      case PAGE_UP -> lines(-PAGE, wanted, e.isShiftDown());
      case PAGE_DOWN -> lines(PAGE, wanted, e.isShiftDown());
      case HOME -> home(byWord, e.isShiftDown());
      case END -> end(byWord, e.isShiftDown());
      case BACK_SPACE -> back(byWord);
      case DELETE -> {
        if (e.isShiftDown()) editor.cut();
        else forward(byWord);
      }
      case INSERT -> {
        if (e.isShiftDown()) editor.paste();
        else if (e.isShortcutDown()) editor.copy();
      }
      case ENTER -> {
        if (byWord || !editor.isEditable()) return false;
        Lists.breakLine(editor);
      }
      default -> {
        return e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown() && clipboard(e);
      }
    }
    return true;
  }

  private boolean clipboard(KeyEvent e) {
    switch (e.getCode()) {
      case X -> editor.cut();
      case C -> editor.copy();
      case V -> editor.paste();
      case A -> editor.selectAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void go(int to, boolean selecting) {
    go(to, selecting, false);
  }

  private void go(int to, boolean selecting, boolean atEnd) {
    editor.formatting().forget();
    editor.select(selecting ? editor.selection().anchor() : to, to, atEnd);
  }

  private void left(boolean byWord, boolean selecting) {
    Selection s = editor.selection();
    Text text = editor.text();
    if (!selecting && !s.isEmpty() && !byWord) go(Places.near(text, s.from()), false);
    else go(byWord ? Places.previousWord(text, s.caret()) : Places.previous(text, s.caret()), selecting);
  }

  private void right(boolean byWord, boolean selecting) {
    Selection s = editor.selection();
    Text text = editor.text();
    if (!selecting && !s.isEmpty() && !byWord) go(s.to(), false);
    else go(byWord ? Places.nextWord(text, s.caret()) : Places.next(text, s.caret()), selecting);
  }

  private void lines(int by, double wanted, boolean selecting) {
    if (editor.text().isEmpty()) return;
    editor.layout();
    Selection s = editor.selection();
    Bounds caret = editor.block().caret(s.caret(), s.atEnd());
    double x = wanted == NOWHERE ? caret.getMinX() : wanted;
    Typeset set = editor.typeset();
    Typeset.At from = set.at(s.caret(), s.atEnd());
    double y = by < 0
        ? set.top(from) + (by + 1) * set.lineHeight() - 1
        : set.top(from) + by * set.lineHeight() + set.lineHeight() / 2;
    if (y < 0) {
      go(Places.near(editor.text(), 0), selecting);
    } else if (y >= set.height()) {
      go(editor.shown().length(), selecting);
    } else {
      Typeset.At to = set.at(y);
      boolean same = to.of().equals(from.of()); // the middle of the gap between two paragraphs
      TextBlock.Hit hit = editor.block().hit(x, same ? set.top(from) + 1.5 * set.lineHeight() : y);
      go(Places.near(editor.text(), hit.index()), selecting, hit.atEnd());
    }
    goal = x;
  }

  private void home(boolean all, boolean selecting) {
    Selection s = editor.selection();
    int to = all || editor.text().isEmpty() ? 0 : editor.typeset().at(s.caret(), s.atEnd()).of().from();
    go(Places.near(editor.text(), to), selecting);
  }

  private void end(boolean all, boolean selecting) {
    if (all || editor.text().isEmpty()) {
      go(editor.shown().length(), selecting);
      return;
    }
    editor.layout();
    Selection s = editor.selection();
    Typeset.At at = editor.typeset().at(s.caret(), s.atEnd());
    int to = at.of().to();
    boolean goesOn = !editor.typeset().at(to, false).of().equals(at.of());
    boolean space = goesOn && editor.block().endsWithSpace(at);
    go(space ? to - 1 : to, selecting, goesOn && !space);
  }

  private void back(boolean byWord) {
    Selection s = editor.selection();
    if (!s.isEmpty()) {
      editor.replace("do.type", s.from(), s.to(), "");
    } else if (Places.beginsItem(editor.text(), s.caret())) {
      if (editor.isEditable()) Lists.plain(editor);
    } else {
      int from = byWord ? Places.previousWord(editor.text(), s.caret()) : Places.previous(editor.text(), s.caret());
      if (from < s.caret()) editor.replace("do.type", from, s.caret(), "");
    }
  }

  private void forward(boolean byWord) {
    Selection s = editor.selection();
    int to = !s.isEmpty() ? s.to()
        : byWord ? Places.nextWord(editor.text(), s.caret()) : Places.next(editor.text(), s.caret());
    if (s.from() < to) editor.replace("do.type", s.from(), to, "");
  }
}
