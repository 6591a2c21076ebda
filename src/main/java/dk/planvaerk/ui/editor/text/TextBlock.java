package dk.planvaerk.ui.editor.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws a text in lines, knows where on it a place is, and marks parts of it. What shows a text and what it is
 * written in both draw by this, so letters lie on letters.
 */
public final class TextBlock extends Region {
  /** A place in a text under a point; between two lines it may be meant at the end of the upper one. */
  record Hit(int index, boolean atEnd) {}

  /** How high a wave is, as a share of the line. */
  private static final double WAVE = 0.09;
  /** Where the middle of small letters is, as a share of the line. */
  private static final double MIDDLE = 0.58;
  /** Width of a bar, and its distance from the text, as shares of the line. */
  private static final double BAR = 0.16;
  private static final double BESIDE = 0.42;

  private final Text probe = ChunkView.text(Look.PLAIN);
  private final List<ChunkView> views = new ArrayList<>();
  private final Map<String, Path> paths = new LinkedHashMap<>();
  private List<Mark> marks = List.of();
  private @Nullable Typeset shown;
  private boolean laying;
  private double before;

  public TextBlock() {
    getStyleClass().add("text-block");
    setMouseTransparent(true);
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().add(probe);
  }

  /** The font that the style sheets give its plain text: texts for it are to be set in this one. */
  public ObservableValue<Font> font() {
    return probe.fontProperty();
  }

  public void show(Typeset text) {
    if (text == shown) return;
    shown = text;
    List<Chunk> chunks = text.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (i == views.size()) {
        views.add(new ChunkView(this::moved));
        getChildren().addAll(views.get(i).nodes());
      }
      views.get(i).show(chunks.get(i), text.lineHeight(), marks);
    }
    for (int i = chunks.size(); i < views.size(); i++) views.get(i).hide();
    requestLayout();
  }

  /** Something else, so wide, stands left of the text: bars stand left of both. */
  public void leaveRoomBefore(double width) {
    if (width == before) return;
    before = width;
    requestLayout();
  }

  /** Marks these parts of the text, and no others. */
  public void mark(List<Mark> all) {
    List<Mark> newMarks = all.stream().noneMatch(Mark::ofHeading) ? all : all.stream().filter(m -> !m.ofHeading()).toList();
    if (marks.equals(newMarks)) return;
    boolean inked = onLetters(marks) || onLetters(newMarks);
    marks = List.copyOf(newMarks);
    Typeset text = shown;
    if (inked && text != null) {
      for (int i = 0; i < text.chunks().size(); i++) views.get(i).show(text.chunks().get(i), text.lineHeight(), marks);
    }
    requestLayout();
  }

  private static boolean onLetters(List<Mark> marks) {
    return marks.stream().anyMatch(m -> m.form() == Mark.Form.LETTERS);
  }

  /** What is marked, selected or written lies where the letters do. */
  private void moved() {
    if (laying) return;
    requestLayout();
    if (getParent() != null) getParent().requestLayout(); // it does not hear of a node that it does not manage
  }

  @Override
  protected void layoutChildren() {
    laying = true;
    views.forEach(ChunkView::layOut);
    laying = false;
    paths.values().forEach(p -> p.getElements().clear());
    for (Mark mark : marks) {
      if (mark.form() == Mark.Form.LETTERS) continue;
      paths.computeIfAbsent(mark.styleClass(), c -> path(c, mark.form() == Mark.Form.THROUGH)).getElements().addAll(lines(mark));
    }
  }

  private List<PathElement> lines(Mark mark) {
    return switch (mark.form()) {
      case BEHIND -> area(mark.from(), mark.to());
      case WAVE -> wave(mark.from(), mark.to());
      case THROUGH -> through(mark.from(), mark.to());
      case BAR -> bar(mark.from(), mark.to());
      case LETTERS -> List.of();
    };
  }

  private Path path(String styleClass, boolean above) {
    var path = new Path();
    path.setManaged(false);
    path.getStyleClass().setAll(styleClass);
    getChildren().add(above ? getChildren().size() : 0, path);
    return path;
  }

  // ---- where things are

  /** The place nearest to a point of this node. */
  public int indexAt(double x, double y) {
    return hit(x, y).index();
  }

  Hit hit(double x, double y) {
    Typeset text = shown;
    if (text == null) return new Hit(0, false);
    Typeset.At at = text.at(y);
    double middle = text.top(at) + text.lineHeight() / 2;
    int index = at.chunk().index(at.line(), view(at).drawn(at.chunk(), x, middle));
    Line line = at.of();
    boolean last = text.at(line.to(), false).of() == line;
    if (index < line.to() || last || line.length() == 0) return new Hit(index, false);
    boolean space = x > 0 && endsWithSpace(at);
    return space ? new Hit(index - 1, false) : new Hit(index, true);
  }

  /** Whether a line that goes on in the next one ends with a space; the place before it is then its end. */
  boolean endsWithSpace(Typeset.At at) {
    int end = at.chunk().drawn(at.line(), at.of().to());
    int from = 0;
    for (Segment s : at.chunk().segments()) {
      if (end - 1 < from + s.text().length()) return end > from && s.text().charAt(end - 1 - from) == ' ';
      from += s.text().length();
    }
    return false;
  }

  /** Where the caret stands at a place: a box without width. */
  Bounds caret(int index, boolean atEnd) {
    Typeset text = shown;
    if (text == null) return new BoundingBox(0, 0, 0, 0);
    Typeset.At at = text.at(index, atEnd);
    return new BoundingBox(x(at, index), text.top(at), 0, text.lineHeight());
  }

  private double x(Typeset.At at, int index) {
    return view(at).x(at.chunk(), at.chunk().drawn(at.line(), index));
  }

  private ChunkView view(Typeset.At at) {
    Typeset text = shown;
    return views.get(text == null ? 0 : text.chunks().indexOf(at.chunk()));
  }

  /** The area behind the characters between two places. */
  List<PathElement> area(int from, int to) {
    var out = new ArrayList<PathElement>();
    eachLine(from, to, (x, end, top, height) -> box(out, x, end, top, top + height));
    return out;
  }

  private static void box(List<PathElement> out, double left, double right, double top, double bottom) {
    out.add(new MoveTo(left, top));
    out.add(new LineTo(right, top));
    out.add(new LineTo(right, bottom));
    out.add(new LineTo(left, bottom));
    out.add(new LineTo(left, top));
  }

  /** From the top of the first line to the bottom of the last; there is one beside an empty text too. */
  private List<PathElement> bar(int from, int to) {
    var out = new ArrayList<PathElement>();
    Typeset text = shown;
    if (text == null) return out;
    double left = -before - Math.rint(text.lineHeight() * BESIDE);
    double right = left + Math.max(2, Math.rint(text.lineHeight() * BAR));
    box(out, left, right, text.top(text.at(from, false)), text.top(text.at(to, true)) + text.lineHeight());
    return out;
  }

  private List<PathElement> through(int from, int to) {
    var out = new ArrayList<PathElement>();
    eachLine(from, to, (x, end, top, height) -> {
      double y = Math.rint(top + height * MIDDLE) + 0.5;
      out.add(new MoveTo(x, y));
      out.add(new LineTo(end, y));
    });
    return out;
  }

  private List<PathElement> wave(int from, int to) {
    var out = new ArrayList<PathElement>();
    eachLine(from, to, (x, end, top, height) -> {
      double wave = Math.max(1.5, height * WAVE);
      double bottom = top + height - wave / 2;
      out.add(new MoveTo(x, bottom));
      boolean up = true;
      for (double at = x + wave; at <= end; at += wave, up = !up) out.add(new LineTo(at, up ? bottom - wave : bottom));
    });
    return out;
  }

  private interface Part {
    void add(double from, double to, double top, double height);
  }

  private void eachLine(int from, int to, Part part) {
    Typeset text = shown;
    if (text == null || from >= to) return;
    for (int at = from; at < to; ) {
      Typeset.At line = text.at(at, false);
      int end = Math.min(to, line.of().to());
      double x = x(line, at);
      boolean goesOn = to > line.of().to();
      double right = x(line, end) + (goesOn ? text.lineHeight() / 4 : 0); // a selected line end can be seen
      part.add(x, right, text.top(line), text.lineHeight());
      at = Math.max(end, at) + (text.at(end, false).of() == line.of() ? 1 : 0);
    }
  }
}
