package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Text;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Bold, italic and items in an editor: of what is selected, or of what is typed next. */
public final class Formatting {
  private final TextEditor editor;
  private final ReadOnlyBooleanWrapper bold = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper italic = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper items = new ReadOnlyBooleanWrapper();
  private @Nullable Boolean nextBold;
  private @Nullable Boolean nextItalic;

  Formatting(TextEditor editor) {
    this.editor = editor;
  }

  /** Whether what is selected, or typed next, is bold. */
  public ReadOnlyBooleanProperty boldProperty() {
    return bold.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty italicProperty() {
    return italic.getReadOnlyProperty();
  }

  /** Whether all that is selected, or where the caret is, are items. */
  public ReadOnlyBooleanProperty itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** Turns bold on, or off where all is bold. */
  public void toggleBold() {
    Selection s = editor.selection();
    boolean on = !bold.get();
    if (s.isEmpty()) nextBold = on;
    else change("do.bold", editor.text().bold(s.from(), s.to(), on));
    look();
  }

  public void toggleItalic() {
    Selection s = editor.selection();
    boolean on = !italic.get();
    if (s.isEmpty()) nextItalic = on;
    else change("do.italic", editor.text().italic(s.from(), s.to(), on));
    look();
  }

  /** Makes the paragraphs items, or plain where all are items; what was selected stays so. */
  public void toggleItems() {
    Selection s = editor.selection();
    Text now = editor.text().items(s.from(), s.to(), !items.get());
    int behind = editor.shown().length() - s.to();
    editor.write("do.items", now, now.shown().length() - behind);
    if (!s.isEmpty()) editor.select(Places.lineStart(editor.shown(), s.from()), editor.caret());
    look();
  }

  private void change(String deed, Text now) {
    Selection was = editor.selection();
    editor.write(deed, now, was.caret());
    editor.select(was.anchor(), was.caret(), was.atEnd());
  }

  /** What has just been typed, in the looks that were asked for. */
  Text typed(Text changed, int from, int behind, String characters) {
    int to = changed.shown().length() - behind;
    if (characters.isEmpty() || to <= from) return changed;
    Text out = changed;
    Boolean b = nextBold;
    Boolean i = nextItalic;
    if (b != null) out = out.bold(from, to, b);
    if (i != null) out = out.italic(from, to, i);
    return out;
  }

  /** The caret has gone elsewhere: what was asked for there is forgotten. */
  void forget() {
    nextBold = null;
    nextItalic = null;
    look();
  }

  /** What is typed behind a line end looks as before it. */
  void keep() {
    nextBold = bold.get();
    nextItalic = italic.get();
  }

  void look() {
    Selection s = editor.selection();
    Text text = editor.text();
    if (s.isEmpty()) {
      Text typed = text.replace(s.from(), s.to(), "x");
      Boolean b = nextBold;
      Boolean i = nextItalic;
      bold.set(b != null ? b : typed.isBold(s.from(), s.from() + 1));
      italic.set(i != null ? i : typed.isItalic(s.from(), s.from() + 1));
    } else {
      bold.set(text.isBold(s.from(), s.to()));
      italic.set(text.isItalic(s.from(), s.to()));
    }
    items.set(text.isItems(s.from(), s.to()));
  }
}
