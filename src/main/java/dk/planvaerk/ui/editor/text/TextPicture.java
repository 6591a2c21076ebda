package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/** What is seen of a text that is written in: its letters, what is selected and marked in it, and the caret. */
final class TextPicture {
  private final TextEditor editor;
  private final Typesetter typesetter;
  private final TextBlock block = new TextBlock();
  private final Path selected = new Path();
  private final Caret caret = new Caret();
  private List<Passage> prompt = Passage.of("", Look.GUIDE);
  private List<Mark> marks = List.of();
  private Proofreader proofreader = Proofreader.NONE;
  private @Nullable Typeset set;
  private double setWidth;

  TextPicture(TextEditor editor, Typesetter typesetter) {
    this.editor = editor;
    this.typesetter = typesetter;
    selected.getStyleClass().setAll("text-selection");
    selected.setManaged(false);
    block.setManaged(false);
  }

  List<Node> nodes() {
    return List.of(selected, block, caret);
  }

  TextBlock block() {
    return block;
  }

  Caret caret() {
    return caret;
  }

  void focus(boolean focused) {
    caret.blink(focused && editor.isEditable());
    selected.setVisible(focused);
  }

  void prompt(String newPrompt) {
    prompt = Passage.of(newPrompt, Look.GUIDE);
  }

  void mark(List<Mark> newMarks) {
    marks = List.copyOf(newMarks);
  }

  void proofread(Proofreader newProofreader) {
    proofreader = newProofreader;
  }

  /** What is broken into lines is another text now. */
  void forget() {
    set = null;
  }

  /** The text in lines, for an editor of this width. */
  Typeset typeset(double width) {
    Typeset known = set;
    if (known != null && width == setWidth) return known;
    Insets in = editor.getInsets();
    Text drawn = editor.composition().in(editor.text(), editor.selection());
    List<Passage> passages = drawn.isEmpty() ? prompt : Passage.of(drawn);
    Typeset now = typesetter.set(passages, block.font().getValue(), Math.max(1, width - in.getLeft() - in.getRight()));
    set = now;
    setWidth = width;
    return now;
  }

  void layOut() {
    Insets in = editor.getInsets();
    Selection selection = editor.selection();
    Composition composition = editor.composition();
    double width = editor.getWidth();
    block.show(typeset(width));
    block.resizeRelocate(in.getLeft(), in.getTop(), Math.max(0, width - in.getLeft() - in.getRight()),
        Math.max(0, editor.getHeight() - in.getTop() - in.getBottom()));
    var all = new ArrayList<>(marks);
    if (composition.isNone()) all.addAll(proofreader.marks(editor.text(), editor.typedTo()));
    composition.mark(selection).ifPresent(all::add);
    block.mark(all);
    block.layout(); // places are asked of it below
    boolean prompted = composition.isNone() && editor.text().isEmpty();
    selected.getElements().setAll(prompted ? List.of() : block.area(selection.from(), selection.to()));
    selected.setTranslateX(in.getLeft());
    selected.setTranslateY(in.getTop());
    Bounds at = block.caret(prompted ? 0 : composition.caret(selection), selection.atEnd());
    caret.stand(in.getLeft() + Math.min(at.getMinX(), block.getWidth()), in.getTop() + at.getMinY(), at.getHeight());
  }
}
