package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected rows, or else with the one where the user writes; each is one step of undo. */
public final class RowActions {
  private final EditorModel editor;
  private final RowSelection selection;

  public RowActions(EditorModel editor, RowSelection selection) {
    this.editor = editor;
    this.selection = selection;
  }

  /** The rows that an action is for, in the order of the plan. */
  public List<Row> rows() {
    if (selection.isEmpty()) return editor.row().stream().toList();
    return editor.plan().rows().filter(r -> selection.rows().contains(r.id())).toList();
  }

  /** A new row below the one where the user is, or at the end. */
  public void add() {
    Row added = Row.empty(editor.plan().kind(), editor.ids());
    if (editor.submit("do.addrow", inserts(List.of(added), rows()))) goTo(added.id());
  }

  public void duplicate() {
    List<Row> of = rows();
    if (of.isEmpty()) return;
    List<Row> copies = of.stream().map(r -> r.copy(editor.ids())).toList();
    if (editor.submit("do.copyrow", inserts(copies, of))) show(copies);
  }

  /**
   * Puts rows behind those of the user, or behind where the user was last, and selects them.
   *
   * @param deed key of what the action is called
   */
  public boolean insert(String deed, List<Row> added) {
    List<Row> of = rows().isEmpty() ? selection.lead().flatMap(editor.plan()::row).stream().toList() : rows();
    if (added.isEmpty() || !editor.submit(deed, inserts(added, of))) return false;
    selection.select(added.stream().map(Row::id).toList());
    return true;
  }

  public void remove() {
    removeAs("do.removerow");
  }

  /** Takes the rows out as part of an action that has a name of its own. */
  public void removeAs(String deed) {
    List<Row> of = rows();
    if (of.isEmpty()) return;
    boolean selected = !selection.isEmpty();
    Optional<Spot.InRow> next = neighbour(of);
    if (!editor.submit(deed, of.stream().<Edit>map(r -> new RemoveRow(r.id())).toList())) return;
    editor.spotProperty().set(null);
    if (selected) next.ifPresent(n -> selection.select(n.row()));
    else next.ifPresent(editor::travel);
  }

  /** Moves the rows up (-1) or down (1) together; nothing at the ends. */
  public void move(int by) {
    List<Row> of = by < 0 ? rows() : rows().reversed();
    var moves = new ArrayList<Edit>();
    for (Section section : editor.plan().sections()) {
      List<Row> in = of.stream().filter(r -> section.indexOf(r.id()) >= 0).toList();
      List<String> order = new ArrayList<>(order(section));
      if (in.isEmpty() || !Neighbours.canMove(order, in.getFirst().id(), by)) continue;
      for (Row row : in) {
        moves.add(new MoveRow(row.id(), Neighbours.before(order, row.id(), by)));
        int at = order.indexOf(row.id());
        Collections.swap(order, at, at + by);
      }
    }
    if (!moves.isEmpty() && editor.submit("do.moverow", moves)) editor.travelToSpot();
  }

  /**
   * Puts the rows together before another.
   *
   * @param before id of a row, or null for the end
   */
  public void moveTo(List<String> moved, @Nullable String before) {
    List<String> order = editor.plan().rows().map(Row::id).toList();
    int at = before == null ? order.size() : order.indexOf(before);
    String rest = order.subList(at, order.size()).stream().filter(id -> !moved.contains(id)).findFirst().orElse(null);
    List<String> going = order.stream().filter(moved::contains).toList();
    List<String> wanted = new ArrayList<>(order);
    wanted.removeAll(going);
    wanted.addAll(rest == null ? wanted.size() : wanted.indexOf(rest), going);
    if (!wanted.equals(order)) editor.submit("do.moverow", going.stream().<Edit>map(id -> new MoveRow(id, rest)).toList());
  }

  /** The priority of the row where the user is. */
  public Optional<Integer> priority() {
    return editor.row().map(Row::priority);
  }

  public void setPriority(@Nullable Integer priority) {
    editor.row().ifPresent(row -> {
      editor.seal();
      if (editor.submit("do.priority", new SetPriority(row.id(), priority))) editor.travelToSpot();
      editor.seal();
    });
  }

  /** Rows one after the other behind the last of others; at the end of the plan where there are none. */
  private List<Edit> inserts(List<Row> added, List<Row> behind) {
    Row last = behind.isEmpty() ? null : behind.getLast();
    Section section = last == null ? editor.plan().sections().getLast() : editor.plan().sectionOf(last.id()).orElseThrow();
    String before = last == null ? null : Neighbours.after(order(section), last.id());
    return added.stream().<Edit>map(r -> new AddRow(section.id(), r, before)).toList();
  }

  /** Where to go when rows go: the first that stays behind them, else the last before them. */
  private Optional<Spot.InRow> neighbour(List<Row> going) {
    List<Row> all = editor.plan().rows().toList();
    int end = all.indexOf(going.getLast());
    List<Row> nearest = new ArrayList<>(all.subList(end, all.size()));
    nearest.addAll(all.subList(0, end).reversed());
    return nearest.stream().filter(r -> !going.contains(r)).findFirst().flatMap(r -> Walk.first(editor.plan(), r.id()));
  }

  /** Goes to what is new: by selecting it where rows were selected, else by writing in the first. */
  private void show(List<Row> added) {
    if (selection.isEmpty()) goTo(added.getFirst().id());
    else selection.select(added.stream().map(Row::id).toList());
  }

  private void goTo(String row) {
    Walk.first(editor.plan(), row).ifPresent(editor::travel);
  }

  private static List<String> order(Section section) {
    return section.rows().stream().map(Row::id).toList();
  }
}
