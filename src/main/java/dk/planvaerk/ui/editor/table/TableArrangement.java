package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import dk.planvaerk.ui.editor.table.RowLayout.Height;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a row beside each other in columns. A step is as tall as its tallest cell; where a row cell is taller
 * than all steps, the last one takes the rest.
 */
final class TableArrangement implements Arrangement {
  private static final double GUTTER_EM = 2.6;

  private final PlanKind kind;
  private final Columns columns;
  private final TextMeasure measure;
  private final StepNotes notes;

  TableArrangement(PlanKind kind, Columns columns, TextMeasure measure, StepNotes notes) {
    this.kind = kind;
    this.columns = columns;
    this.measure = measure;
    this.notes = notes;
  }

  @Override
  public boolean fit(double width, double size) {
    return columns.fit(width, Math.rint(size * GUTTER_EM));
  }

  @Override
  public double left() {
    return 0;
  }

  @Override
  public double width() {
    return columns.gutter() < 0 ? 0 : columns.right();
  }

  @Override
  public boolean isGutter(double x) {
    return x < columns.gutter();
  }

  @Override
  public boolean minds(Standing was, Standing is) {
    return false;
  }

  /** The headings ask all the time. */
  @Override
  public boolean asksWhereOneWrites() {
    return false;
  }

  @Override
  public List<Place> content(Row row, Standing standing, Map<Spot.InRow, ComparedText> compared, boolean guided) {
    return RowContent.of(kind, row, compared, notes, guided);
  }

  @Override
  public RowLayout lay(Row row, Standing standing, List<Place> places, Height height, boolean exact) {
    double[] textHeights = places.stream().mapToDouble(p -> height.of(p.text(), columns.width(p.column()))).toArray();
    double[] tops = tops(row, places, textHeights);
    double bottom = tops[tops.length - 1];
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < textHeights.length; i++) {
      Place p = places.get(i);
      boolean all = p.step() == RowContent.ALL;
      double top = all ? 0 : tops[p.step()];
      double end = all ? bottom : tops[p.step() + 1];
      boxes.add(new Box(p, columns.x(p.column()), top, columns.width(p.column()), end - top - Columns.LINE, textHeights[i]));
    }
    return new RowLayout(row, standing, boxes, List.of(), bottom, exact);
  }

  private static double[] tops(Row row, List<Place> places, double[] textHeights) {
    var tops = new double[row.steps().size() + 1];
    double rowCells = 0;
    double[] steps = new double[row.steps().size()];
    for (int i = 0; i < textHeights.length; i++) {
      int step = places.get(i).step();
      if (step == RowContent.ALL) rowCells = Math.max(rowCells, textHeights[i]);
      else steps[step] = Math.max(steps[step], textHeights[i]);
    }
    for (int s = 0; s < steps.length; s++) tops[s + 1] = tops[s] + steps[s] + Columns.LINE;
    tops[steps.length] = Math.max(tops[steps.length], rowCells + Columns.LINE);
    return tops;
  }

  /** Who presses on the line right of a cell or below it means that cell. */
  @Override
  public Optional<Box> near(RowLayout layout, double x, double y) {
    return layout.boxes().stream()
        .filter(b -> x >= b.x() && x < b.x() + b.width() + Columns.LINE && y >= b.top() && y < b.bottom() + Columns.LINE)
        .findFirst();
  }

  @Override
  public RowEdge newEdge() {
    return new TableEdge(columns, measure);
  }

  @Override
  public double before(Box box) {
    return 0;
  }
}
