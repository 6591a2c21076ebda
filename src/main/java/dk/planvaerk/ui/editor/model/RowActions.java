package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.SetForm;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.PlanKind;
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

  /** A new row below the one where the user is, or at the end: of a running text one of what it is about. */
  public void add() {
    add(editor.plan().kind().item());
  }

  /** A new row of a form, below the one where the user is and what hangs below that, or at the end. */
  public void add(@Nullable String form) {
    Row added = Row.empty(editor.plan().kind(), form, editor.ids());
    if (editor.submit(ofItems(List.of(added)) ? "do.addrow" : "do.addpart", inserts(List.of(added), rows()))) goTo(added.id());
  }

  /** Doubles the rows, with what hangs below them. */
  public void duplicate() {
    List<Row> of = whole(rows());
    if (of.isEmpty()) return;
    List<Row> copies = of.stream().map(r -> r.copy(editor.ids())).toList();
    if (editor.submit(ofItems(of) ? "do.copyrow" : "do.copypart", inserts(copies, of))) show(copies);
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
    removeAs(ofItems(rows()) ? "do.removerow" : "do.removepart");
  }

  /** Takes the rows out with all that hangs below them. */
  public void removeWhole() {
    List<Row> of = whole(rows());
    remove(ofItems(of) ? "do.removerow" : "do.removepart", of);
  }

  /** What hangs below the rows and is none of them. */
  public List<Row> hanging() {
    List<Row> of = rows();
    return whole(of).stream().filter(r -> !of.contains(r)).toList();
  }

  /** Takes the rows out as part of an action that has a name of its own. */
  public void removeAs(String deed) {
    remove(deed, rows());
  }

  private void remove(String deed, List<Row> of) {
    if (of.isEmpty()) return;
    boolean selected = !selection.isEmpty();
    Optional<Spot.InRow> next = neighbour(of);
    if (!editor.submit(deed, of.stream().<Edit>map(r -> new RemoveRow(r.id())).toList())) return;
    editor.spotProperty().set(null);
    if (selected) next.ifPresent(n -> selection.select(n.row()));
    else next.ifPresent(editor::travel);
  }

  /** Moves the rows up (-1) or down (1) together, with what hangs below them; nothing at the ends. */
  public void move(int by) {
    if (editor.plan().kind().text() != null) {
      moveWhole(by);
      return;
    }
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

  private void moveWhole(int by) {
    List<Row> of = whole(rows());
    if (of.isEmpty()) return;
    Branches.around(editor.plan(), of.getFirst().id()).goal(of, by)
        .filter(goal -> editor.submit(ofItems(of) ? "do.moverow" : "do.movepart", of.stream().<Edit>map(r -> new MoveRow(r.id(), goal.before())).toList()))
        .ifPresent(goal -> editor.travelToSpot());
  }

  /** Whether rows are what the plan is about, and an action is called after that. */
  private boolean ofItems(List<Row> of) {
    String item = editor.plan().kind().item();
    return item == null || of.stream().allMatch(r -> item.equals(r.form()));
  }

  /** Rows with what hangs below them. */
  private List<Row> whole(List<Row> of) {
    return of.isEmpty() || editor.plan().kind().text() == null ? of : Branches.around(editor.plan(), of.getFirst().id()).of(of);
  }

  /** Whether a form of rows is one level up (-1) or down (1) from those of the rows. */
  public boolean canShift(int by) {
    return !rows().isEmpty() && rows().stream().noneMatch(r -> Branches.forms(editor.plan().kind(), r, by).isEmpty());
  }

  /** Makes the headings of the rows ones of the level above (-1) or below (1); what hangs below them stays as it is. */
  public void shift(int by) {
    if (!canShift(by)) return;
    PlanKind kind = editor.plan().kind();
    List<Edit> edits = rows().stream().<Edit>map(r -> new SetForm(r.id(), Branches.forms(kind, r, by).getFirst().id())).toList();
    if (editor.submit("do.shift", edits)) editor.travelToSpot();
  }

  /**
   * Puts the rows together before another, with what hangs below them.
   *
   * @param before id of a row, or null for the end
   */
  public void moveTo(List<String> rows, @Nullable String before) {
    List<String> moved = whole(editor.plan().rows().filter(r -> rows.contains(r.id())).toList()).stream().map(Row::id).toList();
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
      if (editor.submitApart("do.priority", new SetPriority(row.id(), priority))) editor.travelToSpot();
    });
  }

  /** Rows one after the other behind the last of others; at the end of the plan where there are none. */
  private List<Edit> inserts(List<Row> added, List<Row> behind) {
    Row last = behind.isEmpty() ? null : behind.getLast();
    Section section = last == null ? editor.plan().sections().getLast() : editor.plan().sectionOf(last.id()).orElseThrow();
    String before = last == null ? null : behind(last, added.getFirst(), section);
    return added.stream().<Edit>map(r -> new AddRow(section.id(), r, before)).toList();
  }

  /** What new rows stand before that come behind a row. */
  private @Nullable String behind(Row last, Row first, Section section) {
    PlanKind kind = editor.plan().kind();
    return kind.text() == null ? Neighbours.after(order(section), last.id())
        : new Branches(kind, section.rows()).before(last.id(), Branches.level(kind, first));
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
