package dk.planvaerk.ui.editor;

import dk.planvaerk.edit.PrintCase;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.FieldArea;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.Typesetter;
import dk.planvaerk.ui.focus.Focus;
import dk.planvaerk.ui.fold.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of the plan: its title, and the fields of its kind line by line. */
final class HeadPane extends VBox {
  private final EditorModel editor;
  private final Runnable intoTable;
  private final Label title = new Label();
  private final Map<String, FieldArea> fields = new LinkedHashMap<>();
  private final Typesetter typesetter;
  private final Texts texts;
  private final CheckBox casePrinted;
  private final @Nullable Fold unprinted;
  private String last = "";

  /**
   * @param intoTable goes on from the last field
   */
  HeadPane(Texts texts, EditorModel editor, Runnable intoTable) {
    this.texts = texts;
    this.editor = editor;
    this.intoTable = intoTable;
    casePrinted = new CheckBox(texts.get("head.print"));
    typesetter = new Typesetter(editor.plan().kind().language());
    getStyleClass().add("head-pane");
    title.getStyleClass().add("plan-title");
    title.setWrapText(true);
    getChildren().addAll(title, grid(fieldLines(editor.plan().kind().headFields())));
    unprinted = unprinted(editor.plan().kind().unprintedFields());
    if (unprinted != null) getChildren().add(unprinted);
    show(editor.plan());
    editor.planProperty().subscribe(p -> show(p));
  }

  /** Puts the caret into a field. */
  void edit(String field) {
    FieldArea area = fields.get(field);
    if (area == null) return;
    if (unprinted != null && Focus.isBelow(area, unprinted)) unprinted.openProperty().set(true);
    area.requestFocus();
    area.moveTo(Integer.MAX_VALUE);
  }

  /** Goes into a field and selects a part of its text. */
  void select(String field, int from, int to) {
    edit(field);
    FieldArea area = fields.get(field);
    if (area != null) area.select(from, to);
  }

  /** Marks parts of the texts in these fields, and no others. */
  void mark(Map<Spot, List<Mark>> marks) {
    fields.forEach((field, area) -> area.mark(marks.getOrDefault(new Spot.InHead(field), List.of())));
  }

  void proofread(Proofreader proofreader) {
    fields.values().forEach(f -> f.proofread(proofreader));
  }

  /** The menu of the fields, for they have none by themselves. */
  void setFieldMenu(ContextMenu menu) {
    fields.values().forEach(f -> {
      f.setOnContextMenuRequested(e -> menu.show(f, e.getScreenX(), e.getScreenY()));
      f.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    });
  }

  /** Begins in the first field, or in the table of a kind that has none. */
  void editFirst() {
    if (fields.isEmpty()) intoTable.run();
    else edit(List.copyOf(fields.keySet()).getFirst());
  }

  /** Goes to the field that was written in last, or the first; false where there is none. */
  boolean enter() {
    if (fields.isEmpty()) return false;
    edit(last.isEmpty() ? List.copyOf(fields.keySet()).getFirst() : last);
    return true;
  }

  /** Goes to the last field; false where there is none. */
  boolean editLast() {
    if (fields.isEmpty()) return false;
    edit(inSight().getLast());
    return true;
  }

  /** From one field to the next or the one before; from the last into the table. */
  private void leave(String field, int by) {
    List<String> order = inSight();
    int to = order.indexOf(field) + by;
    if (to < 0) requestFocusTraversal(TraversalDirection.PREVIOUS);
    else if (to < order.size()) edit(order.get(to));
    else intoTable.run();
  }

  /** The fields that are not folded away, in the order of the keys. */
  private List<String> inSight() {
    Fold folded = unprinted;
    if (folded == null || folded.openProperty().get()) return List.copyOf(fields.keySet());
    return fields.keySet().stream().filter(f -> !Focus.isBelow(fields.get(f), folded)).toList();
  }

  /** The fields of the case, which come into the documents only where the plan says so, folded away; null where the kind has none. */
  private @Nullable Fold unprinted(List<HeadField> kept) {
    if (kept.isEmpty()) return null;
    casePrinted.getStyleClass().add("head-case-printed");
    casePrinted.setDisable(editor.isReadOnly());
    casePrinted.setOnAction(e -> editor.submit("do.printcase", new PrintCase(casePrinted.isSelected())));
    var fold = new Fold(new VBox(grid(fieldLines(List.of(kept))), casePrinted));
    fold.getStyleClass().add("head-unprinted");
    return fold;
  }

  private FieldGrid grid(List<List<HeadField>> lines) {
    var grid = new FieldGrid();
    for (List<HeadField> line : lines) {
      grid.addLine(line.stream().map(f -> new FieldGrid.Entry(label(f), area(f))).toList());
    }
    return grid;
  }

  private static Label label(HeadField field) {
    var label = new Label(withoutColon(field.label()));
    label.getStyleClass().add("head-label");
    return label;
  }

  static String withoutColon(String label) {
    return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
  }

  /** Two on a line at most. */
  private static List<List<HeadField>> fieldLines(List<List<HeadField>> printed) {
    var lines = new ArrayList<List<HeadField>>();
    for (List<HeadField> line : printed) {
      for (int i = 0; i < line.size(); i += 2) lines.add(line.subList(i, Math.min(i + 2, line.size())));
    }
    return lines;
  }

  private FieldArea area(HeadField field) {
    var area = new FieldArea(typesetter, field.guide(), by -> leave(field.id(), by), editor::seal);
    var spot = new Spot.InHead(field.id());
    area.setName(withoutColon(field.label()));
    area.setEditable(!editor.isReadOnly());
    area.onWritten((deed, text) -> editor.write(spot, deed, text));
    area.focusedProperty().subscribe(focused -> {
      if (!focused) return;
      last = field.id();
      editor.enter(spot);
    });
    fields.put(field.id(), area);
    return area;
  }

  private void show(Plan plan) {
    title.setText(PlanPrinter.title(plan));
    fields.forEach((field, area) -> area.show(plan.head(field)));
    casePrinted.setSelected(plan.casePrinted());
    if (unprinted != null) unprinted.setTitle(texts.get(plan.casePrinted() ? "head.printed" : "head.unprinted"));
  }
}
