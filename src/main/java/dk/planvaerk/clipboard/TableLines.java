package dk.planvaerk.clipboard;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows as the lines of a table: one for each step, and the row's own cells on its first line. */
final class TableLines {
  /**
   * One cell of a line.
   *
   * @param lines how many lines it spans
   */
  record Piece(Text text, int lines) {}

  private TableLines() {}

  /** For each line, for each column, what stands there; nothing where a cell from above reaches down. */
  static List<List<Optional<Piece>>> of(CopiedRows copied) {
    var lines = new ArrayList<List<Optional<Piece>>>();
    for (Row row : copied.rows()) {
      for (int s = 0; s < row.steps().size(); s++) lines.add(line(copied, row, s));
    }
    return lines;
  }

  private static List<Optional<Piece>> line(CopiedRows copied, Row row, int number) {
    PlanKind kind = copied.kind();
    Step step = row.steps().get(number);
    var line = new ArrayList<Optional<Piece>>();
    for (Column c : copied.columns()) {
      Optional<Cell> own = row.cell(c.id());
      String label = number == 0 ? kind.priorityLabel(row, c.id()).orElse("") : "";
      if (own.isEmpty()) {
        Text text = step.cell(c.id()).map(Cell::text).orElse(Text.EMPTY);
        line.add(Optional.of(new Piece(labelled(label, text), 1)));
      } else {
        line.add(number > 0 ? Optional.empty() : own.map(o -> new Piece(labelled(label, o.text()), row.steps().size())));
      }
    }
    return line;
  }

  private static Text labelled(String label, Text text) {
    if (label.isEmpty()) return text;
    return new Text(List.of(new Paragraph(false, List.of(Run.bold(label)), Extra.NONE))).then(text);
  }
}
