package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.text.Look;
import dk.planvaerk.ui.editor.text.Passage;
import java.util.List;

/**
 * What a cell shows.
 *
 * @param label bold on its own line above the text: the priority in a table, the heading on a page; may be empty
 * @param compared its text, with what went away from it where that is shown
 * @param guide the guide question, shown in an empty cell; empty where it is not asked
 * @param note how far a step is, on lines of its own below the text
 * @param font what the text is set in
 */
record CellText(String label, ComparedText compared, String guide, StepNote note, CellFont font) {
  /** What is shown: the text, and what went away from it where that is shown too. */
  Text text() {
    return compared.text();
  }

  /** What stands below the label: the text, or the guide question of an empty cell. */
  List<Passage> passages() {
    return isGuide() ? Passage.of(guide, Look.GUIDE) : Passage.of(text());
  }

  boolean isGuide() {
    return text().isEmpty() && !guide.isEmpty();
  }

  /** What stands below the text; one empty paragraph where nothing does. */
  List<Passage> below() {
    return Passage.of(note.words(), note.late() ? Look.LATE : Look.NOTE);
  }
}
