package dk.planvaerk.ui.editor.panel;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.focus.Focus;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The panels left and right of what they belong to. */
public final class PanelsView extends Region {
  private final PanelState state;
  private final Region middle;
  private final Runnable back;
  private final PanelFrame left;
  private final PanelFrame right;
  private final PanelBorder leftBorder;
  private final PanelBorder rightBorder;
  private final Label em = new Label();

  /**
   * @param middle what stands between them
   * @param back takes the focus there, from a panel that is left or folded
   */
  public PanelsView(Texts texts, PanelState state, Region middle, Runnable back) {
    this.state = state;
    this.middle = middle;
    this.back = back;
    left = new PanelFrame(texts, Side.LEFT, state);
    right = new PanelFrame(texts, Side.RIGHT, state);
    leftBorder = new PanelBorder(texts.get("panel.border.left"), Side.LEFT, state);
    rightBorder = new PanelBorder(texts.get("panel.border.right"), Side.RIGHT, state);
    getStyleClass().add("panels");
    getStylesheets().add(String.valueOf(PanelsView.class.getResource("panel.css")));
    middle.setManaged(false);
    em.setManaged(false);
    em.setVisible(false);
    getChildren().addAll(middle, right, left, leftBorder, rightBorder, em);
    leftBorder.visibleProperty().bind(left.visibleProperty());
    rightBorder.visibleProperty().bind(right.visibleProperty());
    for (Side side : Side.values()) {
      state.width(side).subscribe(this::requestLayout);
      state.open(side).subscribe(this::requestLayout);
      frame(side).addEventFilter(KeyEvent.KEY_PRESSED, e -> {
        if (e.getCode() != KeyCode.ESCAPE) return;
        back.run();
        e.consume();
      });
      frame(side).visibleProperty().subscribe(visible -> {
        if (!visible && Focus.isIn(frame(side))) back.run();
      });
    }
    em.fontProperty().subscribe(this::fit);
    widthProperty().subscribe(this::fit);
  }

  /** Opens a panel and goes there, or folds it. */
  public void toggle(Panel panel) {
    if (state.isOpen(panel).getValue()) {
      if (Focus.isIn(frame(panel.side()))) back.run();
      state.fold(panel.side());
    } else {
      state.show(panel);
      enter(panel.side());
    }
  }

  /** Goes to the panel that is open on a side; false where none is. */
  public boolean enter(Side side) {
    layout();
    return frame(side).enter();
  }

  /** What the panels of a side stand in. */
  public Node frameOf(Side side) {
    return frame(side);
  }

  private PanelFrame frame(Side side) {
    return side == Side.LEFT ? left : right;
  }

  private double em() {
    return em.getFont().getSize();
  }

  private void fit() {
    if (getWidth() > 0) state.fit(getWidth(), em());
    requestLayout();
  }

  private double width(PanelFrame frame, Side side) {
    return frame.isVisible() ? state.width(side).get() * em() : 0;
  }

  @Override
  protected void layoutChildren() {
    PanelWidths widths = PanelWidths.fit(getWidth(), PanelState.TABLE * em(), width(left, Side.LEFT), width(right, Side.RIGHT),
        Side.LEFT.least() * em(), Side.RIGHT.least() * em());
    double height = getHeight();
    left.resizeRelocate(0, 0, widths.left(), height);
    middle.resizeRelocate(widths.left(), 0, Math.max(0, getWidth() - widths.left() - widths.right()), height);
    right.resizeRelocate(getWidth() - widths.right(), 0, widths.right(), height);
    place(leftBorder, widths.left(), height);
    place(rightBorder, getWidth() - widths.right(), height);
  }

  private void place(PanelBorder border, double x, double height) {
    border.measure(em());
    border.resizeRelocate(x - Math.rint(PanelBorder.GRIP / 2), 0, PanelBorder.GRIP, height);
  }
}
