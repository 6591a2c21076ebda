package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;

/** Where what is written goes. */
@FunctionalInterface
public interface Writer {
  /**
   * Takes what the text has become.
   *
   * @param deed key of what has been done, among the deeds of the plan's editor
   * @return the text that stands there now
   */
  Text write(String deed, Text text);
}
