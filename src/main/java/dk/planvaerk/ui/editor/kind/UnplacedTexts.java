package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.edit.DropUnplaced;
import dk.planvaerk.edit.PlaceUnplaced;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that have no place in the plan's kind, and what can be done with them. */
public final class UnplacedTexts {
  /**
   * One of them.
   *
   * @param row id of the row that keeps it, or null for the head
   */
  public record Entry(@Nullable String row, Unplaced text) {}

  /**
   * Where one can be put.
   *
   * @param heading what the column or field is called
   */
  public record Goal(Spot spot, String heading) {}

  private final EditorModel editor;

  UnplacedTexts(EditorModel editor) {
    this.editor = editor;
  }

  /** Those in which anything is written, of the head first. */
  public static List<Entry> of(Plan plan) {
    var out = new ArrayList<Entry>();
    plan.unplaced().forEach(u -> out.add(new Entry(null, u)));
    plan.rows().forEach(r -> r.unplaced().forEach(u -> out.add(new Entry(r.id(), u))));
    return out.stream().filter(e -> !e.text().text().isBlank()).toList();
  }

  List<Entry> all() {
    return of(editor.plan());
  }

  Plan plan() {
    return editor.plan();
  }

  boolean isReadOnly() {
    return editor.isReadOnly();
  }

  /** The fields of the head, or the columns of the row that it belongs to. */
  List<Goal> goals(Entry entry) {
    Plan plan = editor.plan();
    if (entry.row() == null) {
      return plan.kind().fields().stream().map(f -> new Goal(new Spot.InHead(f.id()), heading(f))).toList();
    }
    return plan.row(entry.row()).stream()
        .flatMap(r -> plan.kind().shown(r).stream().map(c -> new Goal(spot(r, c, entry.text()), c.heading()))).toList();
  }

  private static String heading(HeadField field) {
    return field.label().isEmpty() ? field.guide() : field.label();
  }

  /** On the row, or on the step that it stood on, or else on the first. */
  private static Spot spot(Row row, Column column, Unplaced text) {
    String step = text.step();
    if (row.cell(column.id()).isPresent()) return new Spot.InRow(row.id(), null, column.id());
    boolean there = step != null && row.step(step).isPresent();
    return new Spot.InRow(row.id(), there ? step : row.steps().getFirst().id(), column.id());
  }

  /** Puts it behind what stands there. */
  void place(Entry entry, Goal goal) {
    editor.submit("do.unplaced", new PlaceUnplaced(entry.row(), entry.text(), goal.spot()));
  }

  void delete(Entry entry) {
    editor.submit("do.dropunplaced", new DropUnplaced(entry.row(), entry.text()));
  }
}
