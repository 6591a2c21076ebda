package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.JoinSteps;
import dk.planvaerk.edit.MoveStep;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** What can be done with the step where the user writes, each one step of undo. */
public final class StepActions {
  private final EditorModel editor;
  private final RowActions rows;

  public StepActions(EditorModel editor, RowActions rows) {
    this.editor = editor;
    this.rows = rows;
  }

  /** Whether the row where the user is can have another step: in a running text one that has none says nothing by them. */
  public boolean canAdd() {
    return editor.row().filter(r -> r.hasSteps() || editor.plan().kind().text() == null).isPresent();
  }

  /** A new step below the one where the user is, begun in its first column. */
  public void add() {
    editor.row().filter(r -> canAdd()).ifPresent(row -> {
      Step added = row.emptyStep(editor.ids());
      String before = editor.step().map(s -> Neighbours.after(order(row), s.id())).orElse(null);
      if (!editor.submit("do.addstep", new AddStep(row.id(), added, before))) return;
      editor.travel(new Spot.InRow(row.id(), added.id(), Walk.firstColumn(editor.plan().kind(), row, added)));
    });
  }

  public void duplicate() {
    editor.row().ifPresent(row -> editor.step().ifPresent(step -> {
      Step copy = step.copy(editor.ids());
      if (!editor.submit("do.copystep", new AddStep(row.id(), copy, Neighbours.after(order(row), step.id())))) return;
      editor.travel(new Spot.InRow(row.id(), copy.id(), editor.cell().orElseThrow().column()));
    }));
  }

  /** Takes the step away, if the user sees it. */
  public void remove() {
    if (!editor.seesCell()) return;
    editor.row().ifPresent(row -> editor.step().ifPresent(step -> {
      int at = row.indexOf(step.id());
      String column = editor.cell().orElseThrow().column();
      if (!editor.submit("do.removestep", new RemoveStep(row.id(), step.id()))) return;
      List<Step> left = editor.plan().row(row.id()).orElseThrow().steps();
      editor.travel(new Spot.InRow(row.id(), left.get(Math.min(at, left.size() - 1)).id(), column));
    }));
  }

  /** Moves the step where the user is up (-1) or down (1); in a row cell the row. */
  public void move(int by) {
    if (editor.step().isEmpty()) {
      rows.move(by);
      return;
    }
    Row row = editor.row().orElseThrow();
    String step = editor.step().orElseThrow().id();
    List<String> order = order(row);
    if (!Neighbours.canMove(order, step, by)) return;
    if (editor.submit("do.movestep", new MoveStep(row.id(), step, Neighbours.before(order, step, by)))) editor.travelToSpot();
  }

  /** Whether the cell where the user is has several paragraphs that could each be a step. */
  public boolean canSplit() {
    return parts().size() > 1;
  }

  /**
   * Makes a step of each paragraph of the cell where the user is. In a cell of the row the paragraphs go to the steps
   * that are there, then to new ones; in a cell of a step the first stays and the others become new steps behind it.
   */
  public void split() {
    List<Text> parts = parts();
    if (parts.size() < 2) return;
    Row row = editor.row().orElseThrow();
    Spot.InRow cell = editor.cell().orElseThrow();
    var edits = new ArrayList<Edit>();
    String own = cell.step();
    if (own == null) edits.add(new PlaceColumn(row.id(), cell.column(), Place.STEPS));
    List<String> order = order(row);
    List<String> filled = own == null ? order.subList(0, Math.min(parts.size(), order.size())) : List.of(own);
    for (int i = 0; i < filled.size(); i++) {
      edits.add(new SetText(new Spot.InRow(row.id(), filled.get(i), cell.column()), parts.get(i)));
    }
    String before = Neighbours.after(order, filled.getLast());
    for (Text part : parts.subList(filled.size(), parts.size())) {
      Step added = row.emptyStep(editor.ids()).with(new Cell(cell.column(), part, Extra.NONE));
      edits.add(new AddStep(row.id(), added, before));
    }
    if (!editor.submit("do.splitcell", edits)) return;
    editor.travel(new Spot.InRow(row.id(), filled.getFirst(), cell.column()));
  }

  /** The paragraphs of the cell where the user is that have something to read, without bullets. */
  private List<Text> parts() {
    return editor.cell().flatMap(c -> editor.plan().text(c)).stream()
        .flatMap(t -> t.paragraphs().stream())
        .filter(p -> !p.plain().isBlank())
        .map(p -> new Text(List.of(p.asItem(false))))
        .toList();
  }

  /** Whether there is a step above (-1) or below (1) the one where the user is. */
  public boolean canJoin(int by) {
    return editor.row().flatMap(r -> editor.step().map(s -> Neighbours.canMove(order(r), s.id(), by))).orElse(false);
  }

  /** Makes one step of the one where the user is and its neighbour above (-1) or below (1). */
  public void join(int by) {
    if (!canJoin(by)) return;
    Row row = editor.row().orElseThrow();
    Spot.InRow cell = editor.cell().orElseThrow();
    List<String> order = order(row);
    int first = order.indexOf(cell.step()) + Math.min(by, 0);
    if (!editor.submit("do.joinsteps", new JoinSteps(row.id(), order.get(first), order.get(first + 1)))) return;
    editor.travel(new Spot.InRow(row.id(), order.get(first), cell.column()));
  }

  /** Moves the text of the column between the row and its steps. */
  public void placeColumn(Place place) {
    editor.row().ifPresent(row -> {
      String column = editor.cell().orElseThrow().column();
      if (!editor.submit("do.place", new PlaceColumn(row.id(), column, place))) return;
      editor.travel(new Spot.InRow(row.id(), place == Place.ROW ? null : row.steps().getFirst().id(), column));
    });
  }

  private static List<String> order(Row row) {
    return row.steps().stream().map(Step::id).toList();
  }
}
