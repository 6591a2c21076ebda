package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import java.util.Optional;

/**
 * Characters that an input method or a dead key has not decided on yet.
 *
 * @param caret where the caret is in them
 */
record Composition(String characters, int caret) {
  static final Composition NONE = new Composition("", 0);

  boolean isNone() {
    return characters.isEmpty();
  }

  /** A text with the characters where they would come to stand. */
  Text in(Text text, Selection selection) {
    return isNone() ? text : text.replace(selection.from(), selection.to(), characters);
  }

  int caret(Selection selection) {
    return isNone() ? selection.caret() : selection.from() + caret;
  }

  /** The line below them. */
  Optional<Mark> mark(Selection selection) {
    if (isNone()) return Optional.empty();
    return Optional.of(Mark.wave(selection.from(), selection.from() + characters.length(), "text-composed"));
  }
}
