package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import dk.planvaerk.ui.editor.table.RowLayout.Height;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** The cells of a row below each other on a page in the middle, which is as wide as lines are good to read. */
final class PageArrangement implements Arrangement {
  /** Some 75 characters, and what is left of the paper beside them. */
  private static final double TEXT_EM = 41;
  private static final double MARGIN_EM = 3.4;
  /** Above a heading by its level, and below each text, as shares of a line. */
  private static final double[] ABOVE = {0.5, 1.6, 1.2, 0.9};
  private static final double BELOW = 0.3;

  private final PlanKind kind;
  private final TextMeasure measure;
  private final StepNotes notes;
  private double all = -1;
  private double size;
  private double margin;
  private double left;
  private double width;

  PageArrangement(PlanKind kind, TextMeasure measure, StepNotes notes) {
    this.kind = kind;
    this.measure = measure;
    this.notes = notes;
  }

  @Override
  public boolean fit(double newAll, double newSize) {
    if (newAll == all && newSize == size) return false;
    all = newAll;
    size = newSize;
    margin = Math.rint(size * MARGIN_EM);
    width = Math.min(newAll, Math.rint(size * TEXT_EM) + 2 * margin);
    left = Math.rint((newAll - width) / 2);
    return true;
  }

  @Override
  public double left() {
    return left;
  }

  @Override
  public double width() {
    return width;
  }

  /** Left edge of the texts' cells. */
  double textLeft() {
    return left + margin;
  }

  double textWidth() {
    return Math.max(1, width - 2 * margin);
  }

  @Override
  public boolean isGutter(double x) {
    return x >= left && x < textLeft();
  }

  @Override
  public boolean minds(Standing was, Standing is) {
    return !was.equals(is);
  }

  @Override
  public List<Place> content(Row row, Standing standing, Map<Spot.InRow, ComparedText> compared, boolean guided) {
    return PageContent.of(kind, notes, row, standing, compared, guided);
  }

  @Override
  public boolean asksWhereOneWrites() {
    return true;
  }

  @Override
  public RowLayout lay(Row row, Standing standing, List<Place> places, Height height, boolean exact) {
    var boxes = new ArrayList<Box>();
    var lines = new ArrayList<Rectangle2D>();
    boolean line = kind.isTableLine(row);
    double y = above(row, standing, line);
    for (int i = 0; i < places.size(); ) {
      int end = i + 1;
      while (end < places.size() && PageContent.areBeside(kind, row, places.get(i).spot(), places.get(end).spot())) end++;
      List<Place> some = places.subList(i, end);
      boolean goesOn = line ? !standing.begins() : some.getFirst().step() > 0;
      if (some.size() > 1) {
        y = beside(row, some, y, goesOn, height, boxes, lines);
      } else {
        Box box = box(some.getFirst(), standing, y, height);
        boxes.add(box);
        y = box.bottom();
      }
      boolean more = line || (end < places.size() && some.size() > 1 && places.get(end).step() > 0);
      if (!more) y += Math.rint(measure.lineHeight() * BELOW);
      i = end;
    }
    return new RowLayout(row, standing, boxes, lines, y, exact);
  }

  private double above(Row row, Standing standing, boolean line) {
    double share = line ? standing.begins() ? ABOVE[0] : 0
        : row.title(kind).isEmpty() ? ABOVE[0] : ABOVE[Math.min(Branches.level(kind, row), ABOVE.length - 1)];
    return Math.rint(measure.lineHeight() * share);
  }

  /** A heading stands behind its number. */
  private Box box(Place place, Standing standing, double y, Height height) {
    double indent = place.text().font().isTitle() ? indent(standing.number(), place.text().font()) : 0;
    double room = Math.max(1, textWidth() - indent);
    double tall = height.of(place.text(), room);
    return new Box(place, textLeft() + indent, y, room, tall, tall);
  }

  private double indent(String number, CellFont font) {
    return number.isEmpty() ? 0 : Math.min(textWidth() / 2, measure.width(number, font) + Math.rint(measure.font(font).getSize() * 0.55));
  }

  /** Puts cells beside each other as a line of a table; gives its lower edge. */
  private double beside(Row row, List<Place> some, double y, boolean goesOn, Height height, List<Box> boxes, List<Rectangle2D> lines) {
    List<Column> columns = kind.shown(row);
    double whole = some.stream().mapToDouble(p -> columns.get(p.column()).width()).sum();
    double room = textWidth() - Columns.LINE * (some.size() + 1);
    double top = goesOn ? y : y + Columns.LINE;
    var xs = new double[some.size() + 1];
    xs[0] = textLeft() + Columns.LINE;
    double tallest = 0;
    double share = 0;
    for (int i = 0; i < some.size(); i++) {
      share += columns.get(some.get(i).column()).width();
      xs[i + 1] = textLeft() + Columns.LINE * (i + 2) + Math.round(room * share / whole);
      tallest = Math.max(tallest, height.of(some.get(i).text(), xs[i + 1] - xs[i] - Columns.LINE));
    }
    for (int i = 0; i < some.size(); i++) {
      double wide = xs[i + 1] - xs[i] - Columns.LINE;
      boxes.add(new Box(some.get(i), xs[i], top, wide, tallest, height.of(some.get(i).text(), wide)));
    }
    double bottom = top + tallest + Columns.LINE;
    lines.add(new Rectangle2D(textLeft(), y, textWidth(), bottom - y));
    return bottom;
  }

  /** Who presses beside a text on the paper means the nearest one. */
  @Override
  public Optional<Box> near(RowLayout layout, double x, double y) {
    if (x < textLeft() || x >= left + width) return Optional.empty();
    return layout.boxes().stream().min(Comparator.comparingDouble(b ->
        Math.max(Math.max(b.top() - y, y - b.bottom()), 0) + Math.max(Math.max(b.x() - x, x - b.x() - b.width()), 0)));
  }

  @Override
  public RowEdge newEdge() {
    return new PageEdge(this, measure);
  }

  @Override
  public double before(Box box) {
    return box.text().font().isTitle() ? box.x() - textLeft() : 0;
  }
}
