package dk.planvaerk.ui.editor.text;

import dk.planvaerk.importing.clipboard.HtmlText;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a text is written in, with its bold and italic letters and its items, in a cell or in a field by itself. It
 * has no undo of its own: each change goes to a {@link Writer} and what that says is shown. It is as tall as its
 * text. Hyphens at the ends of lines are drawn only; no place, key or copy knows of them.
 */
public sealed class TextEditor extends Region permits FieldArea {
  /** There was nothing on the clipboard that can be written. */
  public static final EventType<Event> NOTHING_PASTED = new EventType<>("NOTHING_PASTED");

  private final TextPicture picture;
  private final Label name = new Label();
  private final ReadOnlyObjectWrapper<Text> text = new ReadOnlyObjectWrapper<>(Text.EMPTY);
  private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0));
  private final TextMouse mouse = new TextMouse(this);
  private final Formatting formatting = new Formatting(this);
  private Writer writer = (deed, written) -> written;
  private Runnable aside = () -> {};
  private boolean editable = true;
  private boolean writing;
  private @Nullable Selection typedTo;
  private Composition composition = Composition.NONE;

  public TextEditor(Typesetter typesetter) {
    picture = new TextPicture(this, typesetter);
    getStyleClass().add("text-editor");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    name.setManaged(false);
    name.setVisible(false);
    getChildren().add(name);
    getChildren().addAll(picture.nodes());
    block().font().subscribe(this::reset);
    focusedProperty().subscribe(focused -> {
      picture.focus(focused);
      if (!focused) compose(Composition.NONE);
      requestLayout(); // a word that is left is finished
    });
    new TextKeys(this).listen();
    mouse.listen();
    selection.subscribe(s -> formatting.look());
    text.subscribe(t -> formatting.look());
    new TextInput(this).listen();
  }

  // ---- what stands in it

  public final Text text() {
    return text.get();
  }

  /** What is written goes here from now on. */
  public final void onWritten(Writer newWriter) {
    writer = newWriter;
  }

  /** Told before and after something that is a step of undo by itself. */
  public final void onAside(Runnable newAside) {
    aside = newAside;
  }

  /** Begins to edit another text. */
  public final void begin(Text newText, int caret, Writer newWriter) {
    writer = newWriter;
    composition = Composition.NONE;
    typedTo = null;
    become(newText);
    moveTo(caret);
    formatting.forget();
    reset();
  }

  /** Takes over what the plan says, the caret behind what changed. */
  public final void show(Text newText) {
    if (writing || newText.equals(text())) return;
    String was = shown();
    become(newText);
    if (!was.equals(shown())) moveTo(Text.endOfChange(was, shown()));
    reset();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Who listens never sees a caret outside of the text. */
  private void become(Text now) {
    int length = now.shown().length();
    if (selection().to() > length) selection.set(Selection.at(Math.min(selection().from(), length)));
    text.set(now);
  }

  /** What is shown in it while it is empty. */
  public final void setPrompt(String newPrompt) {
    picture.prompt(newPrompt);
    reset();
  }

  public final boolean isEditable() {
    return editable;
  }

  public final void setEditable(boolean newEditable) {
    editable = newEditable;
  }

  /** What it is called aloud. */
  public final void setName(String newName) {
    name.setText(newName);
    setAccessibleText(newName);
  }

  final String shown() {
    return text().shown();
  }

  // ---- writing

  /**
   * Writes a change.
   *
   * @param deed what has been done; typing goes on with the step of undo before it while the caret has not been
   *     moved, all else is one by itself
   * @param caret where it belongs after the change
   */
  final void write(String deed, Text changed, int caret) {
    if (!editable || changed.equals(text())) return;
    boolean typed = deed.equals("do.type");
    if (!typed || !selection().equals(typedTo)) aside.run();
    writing = true;
    try {
      become(writer.write(deed, changed));
    } finally {
      writing = false;
    }
    if (!typed) aside.run();
    moveTo(text().equals(changed) ? caret : shown().length());
    typedTo = typed ? selection() : null;
    reset();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Puts characters in the place of those between two places, the caret behind them. */
  final void replace(String deed, int first, int last, String with) {
    String normal = PlainText.normal(with);
    int from = first == last ? Whole.after(text(), first) : Whole.before(text(), first);
    int to = Whole.after(text(), last);
    int behind = shown().length() - to;
    Text changed = formatting.typed(text().replace(from, to, normal), from, behind, normal);
    write(deed, changed, changed.shown().length() - behind);
  }

  /** Puts characters in the place of those between two places, as one step of undo by itself. */
  public final void replace(int from, int to, String with) {
    replace("do.paste", from, to, with);
  }

  /** Puts a text with its looks and references in the place of what is selected, as one step of undo by itself. */
  public final void insert(String deed, Text with) {
    int behind = shown().length() - selection().to();
    Text changed = text().replace(selection().from(), selection().to(), with);
    write(deed, changed, changed.shown().length() - behind);
  }

  /** Bold, italic and items for what is selected, or for what is typed next. */
  public final Formatting formatting() {
    return formatting;
  }

  public final void cut() {
    if (!editable || selection().isEmpty()) return;
    copy();
    replace("do.cut", selection().from(), selection().to(), "");
  }

  public final void copy() {
    if (!selection().isEmpty()) TextClipboard.put(text(), selection());
  }

  /** Puts in what is on the clipboard, with its looks if it has been copied here. */
  public final void paste() {
    Writer asked = writer;
    Text before = text();
    Selection at = selection();
    HtmlText read = TextClipboard.get().orElse(null); // keys may be heard while another program is slow to answer
    if (!editable) return;
    if (read == null || (read.text().isEmpty() && read.left().isEmpty())) {
      fireEvent(new Event(NOTHING_PASTED));
      return;
    }
    if (asked != writer) asked.write("do.paste", before.replace(at.from(), at.to(), read.text()));
    else if (!read.text().isEmpty()) insert("do.paste", read.text());
    if (!read.left().isEmpty()) fireEvent(new PastedPartly(read.left()));
  }

  /** Puts in the characters of the clipboard without any looks. */
  public final void pastePlain() {
    TextClipboard.characters().filter(s -> !s.isEmpty()).ifPresentOrElse(
        s -> replace("do.paste", selection().from(), selection().to(), s),
        () -> fireEvent(new Event(NOTHING_PASTED)));
  }

  public final void selectAll() {
    select(0, shown().length(), false);
  }

  // ---- the caret

  final Selection selection() {
    return selection.get();
  }

  /** Where the caret is. */
  public final int caret() {
    return selection().caret();
  }

  /** Changes with {@link #caret}. */
  public final ObservableValue<Integer> caretProperty() {
    return selection.map(Selection::caret);
  }

  /** Where something has just been typed, or -1 where the user has gone elsewhere since. */
  public final int typedTo() {
    return isFocused() && selection().equals(typedTo) ? caret() : -1;
  }

  /** Where what is selected begins. */
  public final int selectedFrom() {
    return selection().from();
  }

  /** Where what is selected ends. */
  public final int selectedTo() {
    return selection().to();
  }

  /** Puts the caret to a place, or the nearest one in the text. */
  public final void moveTo(int place) {
    int at = Places.near(text(), place);
    select(at, at, false);
  }

  public final void select(int anchor, int caret) {
    select(Places.near(text(), anchor), Places.near(text(), caret), false);
  }

  /** Selects from where the selection began to a point of the scene. */
  public final void selectTo(double sceneX, double sceneY) {
    mouse.selectTo(sceneX, sceneY);
  }

  final void select(int anchor, int caret, boolean atEnd) {
    boolean onwards = caret >= selection().caret();
    int from = caret >= anchor ? Whole.before(text(), anchor) : Whole.after(text(), anchor);
    int to = onwards ? Whole.after(text(), caret) : Whole.before(text(), caret);
    selection.set(new Selection(anchor == caret ? to : from, to, atEnd));
    picture.caret().show();
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  /** Where the caret goes in and out by the keys for up and down. */
  public final Edges edges() {
    return new Edges(this);
  }

  /** Top and bottom of the caret's line in this node; empty while it is not laid out. */
  public final Optional<Bounds> caretBox() {
    if (getScene() == null || getWidth() <= 0) return Optional.empty();
    layout();
    return Optional.of(picture.caret().getBoundsInParent());
  }

  final TextBlock block() {
    return picture.block();
  }

  final Typeset typeset() {
    return picture.typeset(getWidth());
  }

  /** Marks parts of the text, and no others; what is laid out stays as it is. */
  public final void mark(List<Mark> newMarks) {
    picture.mark(newMarks);
    requestLayout();
  }

  /** Marks what this finds wrong, besides. */
  public final void proofread(Proofreader newProofreader) {
    picture.proofread(newProofreader);
    requestLayout();
  }

  // ---- input methods

  final Composition composition() {
    return composition;
  }

  /** Shows characters that an input method has not decided on yet; they are no part of the text. */
  final void compose(Composition now) {
    if (now.equals(composition)) return;
    composition = now;
    reset();
  }

  // ---- layout

  private void reset() {
    picture.forget();
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    return Math.ceil(in.getTop() + picture.typeset(width > 0 ? width : getWidth()).height() + in.getBottom());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    picture.layOut();
  }

  // ---- aloud

  @Override
  public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> shown();
      case LABELED_BY -> name.getText().isEmpty() ? super.queryAccessibleAttribute(attribute, parameters) : name;
      case EDITABLE -> editable;
      case SELECTION_START -> selection().from();
      case SELECTION_END -> selection().to();
      case CARET_OFFSET -> selection().caret();
      case FONT -> block().font().getValue();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
