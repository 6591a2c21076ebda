package dk.planvaerk.printout;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.printout.Printout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints the fields of the case that something stands in: below the others of the head's block, else above the legend. */
final class CasePrinter {
  private static final int ON_A_LINE = 2;

  private final Plan plan;
  private final Function<String, List<PrintedParagraph>> text;

  /**
   * @param text of a field with its marks, by the field's id
   */
  CasePrinter(Plan plan, Function<String, List<PrintedParagraph>> text) {
    this.plan = plan;
    this.text = text;
  }

  /** Adds them to the blocks of the head; nothing where the plan does not print them. */
  void addTo(List<Block> blocks) {
    List<List<Printout.Field>> rows = plan.casePrinted() ? rows() : List.of();
    if (rows.isEmpty()) return;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!(blocks.get(i) instanceof Printout.Fields(var above))) continue;
      blocks.set(i, new Printout.Fields(Stream.concat(above.stream(), rows.stream()).toList()));
      return;
    }
    int legend = 0;
    while (legend < blocks.size() && !(blocks.get(legend) instanceof Printout.Legend)) legend++;
    blocks.add(legend, new Printout.Fields(rows));
  }

  private List<List<Printout.Field>> rows() {
    List<HeadField> written = plan.kind().unprintedFields().stream().filter(f -> !plan.head(f.id()).isBlank()).toList();
    String behind = behindLabels(plan.kind());
    var rows = new ArrayList<List<Printout.Field>>();
    for (int i = 0; i < written.size(); i += ON_A_LINE) {
      rows.add(written.subList(i, Math.min(i + ON_A_LINE, written.size())).stream()
          .map(f -> new Printout.Field(label(f.label(), behind), text.apply(f.id()))).toList());
    }
    return rows;
  }

  /** A colon where the other labels of the block have one. */
  private static String behindLabels(PlanKind kind) {
    List<String> labels = kind.head().stream().filter(l -> l.form() == HeadLine.Form.BLOCK).flatMap(l -> l.fields().stream())
        .flatMap(f -> kind.field(f).stream()).map(HeadField::label).toList();
    return !labels.isEmpty() && labels.stream().allMatch(l -> l.endsWith(":")) ? ":" : "";
  }

  private static String label(String label, String behind) {
    return label.isEmpty() || label.endsWith(":") ? label : label + behind;
  }
}
