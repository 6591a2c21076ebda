package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.table.CellText.Segment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The one editor. It lies over the shown cell with the same padding, font and width. It has no undo of
 * its own: the plan's history is the only one.
 */
final class CellEditor extends StyleClassedTextArea {
  private Function<String, Text> onText = text -> Text.EMPTY;
  private Runnable aside = () -> {};
  private boolean loading;

  CellEditor() {
    super(false);
    getStyleClass().add("cell-editor");
    setWrapText(true);
    setUndoManager(UndoUtils.noOpUndoManager());
    plainTextChanges().subscribe(c -> {
      if (!loading) take(onText.apply(getText()));
    });
  }

  /**
   * Begins to edit a text.
   *
   * @param newOnText told what has been written; gives the text that the plan then has
   */
  void begin(Text text, int caret, Function<String, Text> newOnText) {
    onText = t -> text;
    load(text);
    moveTo(Math.clamp(caret, 0, getLength()));
    onText = newOnText;
  }

  /** Told before and after something that is a step of undo by itself. */
  void onAside(Runnable newAside) {
    aside = newAside;
  }

  /** Puts in the characters of the clipboard, made normal first so that the caret stands behind them. */
  @Override
  public void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted == null || !isEditable()) return;
    aside.run();
    replaceSelection(PlainText.normal(pasted));
    aside.run();
  }

  @Override
  public void cut() {
    aside.run();
    super.cut();
    aside.run();
  }

  /** Takes over what the plan says, the caret after what changed. */
  void take(Text text) {
    String was = getText();
    String now = text.shown();
    if (was.equals(now)) {
      restyle(text);
      return;
    }
    load(text);
    moveTo(Text.endOfChange(was, now));
  }

  private void load(Text text) {
    loading = true;
    try {
      replaceText(text.shown());
    } finally {
      loading = false;
    }
    restyle(text);
  }

  private void restyle(Text text) {
    if (getLength() == 0) return;
    var builder = new StyleSpansBuilder<Collection<String>>();
    for (Segment s : CellText.segments(text)) builder.add(List.of(s.look().styleClass()), s.text().length());
    StyleSpans<Collection<String>> looks = builder.create();
    // Setting them builds every paragraph anew, and typing on usually carries the right look already.
    if (!looks.equals(getStyleSpans(0, getLength()))) setStyleSpans(0, looks);
  }

  /** Top and bottom of the caret's line in this node; empty while it is not laid out. */
  Optional<Bounds> caretBox() {
    return getCaretBounds().map(this::screenToLocal);
  }
}
