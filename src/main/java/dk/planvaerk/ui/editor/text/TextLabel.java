package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A text that is only read, its long words broken as those in cells are. */
public final class TextLabel extends Region {
  private final Typesetter typesetter;
  private final List<Passage> passages;
  private final TextBlock block = new TextBlock();

  public TextLabel(Typesetter typesetter, String text, Look look) {
    this(typesetter, text, Passage.of(text, look));
  }

  /** A text with its looks and paragraphs, parts of it marked. */
  public TextLabel(Typesetter typesetter, Text text, List<Mark> marks) {
    this(typesetter, text.shown(), Passage.of(text));
    block.mark(marks);
  }

  private TextLabel(Typesetter typesetter, String text, List<Passage> passages) {
    this.typesetter = typesetter;
    this.passages = passages;
    block.setManaged(false);
    getChildren().add(block);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    block.font().subscribe(this::requestLayout);
  }

  private Typeset set(double width) {
    Insets in = getInsets();
    return typesetter.set(passages, block.font().getValue(), Math.max(1, width - in.getLeft() - in.getRight()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(set(width > 0 ? width : getWidth()).height()) + getInsets().getTop() + getInsets().getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    block.show(set(getWidth()));
    block.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), getWidth(), getHeight());
  }
}
