package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.table.TableEditing;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Shows the selected rows in the table, says them aloud, and takes the keys that are for them. */
public final class RowMarks {
  private static final KeyCombination PASTE = KeyCombination.keyCombination("Shortcut+V");
  private static final KeyCombination OLD_PASTE = KeyCombination.keyCombination("Shift+INSERT");

  private final EditorModel editor;
  private final RowSelection selection;
  private final PlanTable table;
  private final TableEditing editing;
  private final Texts texts;

  public RowMarks(EditorModel editor, RowSelection selection, PlanTable table, TableEditing editing, Texts words) {
    this.editor = editor;
    this.selection = selection;
    this.table = table;
    this.editing = editing;
    this.texts = Texts.of(RowMarks.class, words.language());
    table.getStylesheets().add(String.valueOf(RowMarks.class.getResource("rows.css")));
    selection.rowsProperty().subscribe(this::selected);
    editor.spotProperty().subscribe(this::mark);
  }

  /** "3 emner markeret", or nothing; "3 overskrifter markeret" where they are not all of one form. */
  public static String count(Texts words, Plan plan, List<String> rows) {
    if (rows.isEmpty()) return "";
    Texts own = Texts.of(RowMarks.class, words.language());
    return own.get("rows.selected", Names.count(plan.kind(), plan.rows().filter(r -> rows.contains(r.id())).toList()));
  }

  /**
   * Takes the keys that mean something only for selected rows, and those of a paste that may be one of rows.
   *
   * @param clipboard where pasted rows come from
   * @param remove what takes the selected rows away
   */
  public void listen(RowClipboard clipboard, Runnable remove) {
    table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      boolean paste = (PASTE.match(e) || OLD_PASTE.match(e)) && editing.cell().isPresent();
      boolean marked = table.isFocused() && !selection.isEmpty();
      if ((paste && clipboard.paste(true)) || (marked && press(e, remove))) e.consume();
    });
  }

  private boolean press(KeyEvent e, Runnable remove) {
    if (e.isShiftDown() || e.isAltDown() || e.isShortcutDown()) return false;
    return switch (e.getCode()) {
      case KeyCode.ESCAPE -> {
        Optional<Spot.InRow> first = selection.lead().flatMap(l -> Walk.first(editor.plan(), l));
        selection.clear();
        first.ifPresent(editing::read);
        yield true;
      }
      case KeyCode.DELETE -> {
        remove.run();
        yield true;
      }
      case KeyCode.ENTER, KeyCode.F2 -> {
        selection.lead().flatMap(l -> Walk.first(editor.plan(), l)).ifPresent(editor::travel);
        yield true;
      }
      default -> false;
    };
  }

  private void selected(List<String> rows) {
    mark();
    table.setAccessibleText(spoken(rows));
    table.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (rows.isEmpty()) return;
    editing.close();
    table.requestFocus();
    Optional<Spot.InRow> lead = selection.lead().flatMap(l -> Walk.first(editor.plan(), l));
    lead.filter(l -> !table.gutter().isInSight(l.row())).ifPresent(table::reveal);
  }

  private void mark() {
    String current = editor.spotProperty().get() instanceof Spot.InRow in ? in.row() : "";
    table.gutter().mark(selection.rows(), current);
  }

  /** "Emne 4. 3 emner markeret", the last one first. */
  private String spoken(List<String> rows) {
    if (rows.isEmpty()) return "";
    Plan plan = editor.plan();
    String lead = selection.lead().flatMap(plan::row).map(r -> SpotName.of(plan, r, texts.language())).orElse("");
    return lead + ". " + count(texts, plan, rows);
  }
}
