package dk.planvaerk.ui.editor;

import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text field that is as tall as its text, and that Tab leaves: forwards (1) or backwards (-1). */
final class FieldArea extends TextArea {
  /** Room that a TextArea takes beside its letters, in parts of their size. */
  private static final double AIR = 0.16;

  private final Runnable aside;
  private final Text measure = new Text();

  /**
   * @param leave told that Tab leaves the field
   * @param aside told before and after something that is a step of undo by itself
   */
  FieldArea(String prompt, IntConsumer leave, Runnable aside) {
    this.aside = aside;
    getStyleClass().add("field-area");
    setPromptText(prompt);
    setWrapText(true);
    setPrefRowCount(1);
    setPrefColumnCount(1);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::requestLayout);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.TAB || e.isShortcutDown() || e.isAltDown()) return;
      leave.accept(e.isShiftDown() ? -1 : 1);
      e.consume();
    });
  }

  @Override
  public void paste() {
    aside.run();
    super.paste();
    aside.run();
  }

  @Override
  public void cut() {
    aside.run();
    super.cut();
    aside.run();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var content = lookup(".content");
    Insets in = content instanceof Region r ? r.getInsets() : Insets.EMPTY;
    double inner = (width > 0 ? width : getWidth()) - in.getLeft() - in.getRight() - getInsets().getLeft() - getInsets().getRight();
    measure.setWrappingWidth(Math.max(1, inner - air()));
    measure.setText(getText().isEmpty() ? "X" : getText().endsWith("\n") ? getText() + "X" : getText());
    return Math.ceil(measure.getLayoutBounds().getHeight()) + in.getTop() + in.getBottom()
        + getInsets().getTop() + getInsets().getBottom() + air();
  }

  private double air() {
    return Math.ceil(AIR * getFont().getSize());
  }

  @Override
  protected double computeMinHeight(double width) {
    return width > 0 ? computePrefHeight(width) : 0;
  }
}
