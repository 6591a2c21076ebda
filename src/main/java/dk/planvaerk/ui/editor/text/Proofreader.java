package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import java.util.List;

/**
 * Marks what is wrong in texts that are in sight. It answers at once from what it knows; when it knows more, another one
 * takes its place and is asked again.
 */
@FunctionalInterface
public interface Proofreader {
  /** Finds nothing wrong. */
  Proofreader NONE = (text, typedTo) -> List.of();

  /**
   * The marks of a text.
   *
   * @param typedTo where something has just been typed, the word there not being finished; -1 for nowhere
   */
  List<Mark> marks(Text text, int typedTo);
}
