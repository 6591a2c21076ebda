package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the numbers that texts refer to what they are, whenever rows get others. */
final class References {
  private References() {}

  /** A changed plan in which each reference says the number that its row has now; one to a row that is gone stays as it is. */
  static Plan following(Plan before, Plan after) {
    if (after.kind().text() == null || before.sections() == after.sections()) return after;
    Map<String, String> numbers = Numbering.of(after);
    if (numbers.equals(Numbering.of(before))) return after;
    Plan out = after;
    for (Section section : after.sections()) {
      List<Row> rows = replaced(section.rows(), r -> row(r, numbers));
      if (rows != section.rows()) out = out.withSection(section.withRows(rows));
    }
    return out;
  }

  private static Row row(Row row, Map<String, String> numbers) {
    Row out = row;
    for (Cell cell : row.cells()) {
      Cell now = cell(cell, numbers);
      if (now != cell) out = out.with(now);
    }
    List<Step> steps = replaced(row.steps(), s -> step(s, numbers));
    return steps == row.steps() ? out : out.withSteps(steps);
  }

  private static Step step(Step step, Map<String, String> numbers) {
    Step out = step;
    for (Cell cell : step.cells()) {
      Cell now = cell(cell, numbers);
      if (now != cell) out = out.with(now);
    }
    return out;
  }

  private static Cell cell(Cell cell, Map<String, String> numbers) {
    List<Paragraph> paragraphs = replaced(cell.text().paragraphs(), p -> paragraph(p, numbers));
    return paragraphs == cell.text().paragraphs() ? cell : cell.with(new Text(paragraphs));
  }

  private static Paragraph paragraph(Paragraph paragraph, Map<String, String> numbers) {
    List<Run> runs = replaced(paragraph.runs(), r -> run(r, numbers));
    return runs == paragraph.runs() ? paragraph : new Paragraph(paragraph.item(), runs, paragraph.done(), paragraph.extra());
  }

  private static Run run(Run run, Map<String, String> numbers) {
    String number = Optional.ofNullable(run.to()).map(numbers::get).orElse(run.text());
    return number.equals(run.text()) ? run : run.withText(number);
  }

  /** The very same list where nothing in it became another. */
  private static <T> List<T> replaced(List<T> list, UnaryOperator<T> change) {
    List<T> out = list.stream().map(change).toList();
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i) != list.get(i)) return out;
    }
    return list;
  }
}
