package dk.planvaerk.ui.editor.suggest;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.suggest.Suggestion;
import dk.planvaerk.suggest.Suggestions;
import dk.planvaerk.suggest.Vocabulary;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is offered where the user writes. There is a list while {@link #offeredProperty} is not empty; nothing in it is
 * chosen before the user goes into it.
 */
public final class SuggestModel {
  private record Place(Spot where, int from) {}

  private final EditorModel editor;
  private final Suggestions suggestions;
  private final Background background;
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<List<Suggestion>> offered = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private Vocabulary vocabulary = Vocabulary.EMPTY;
  private @Nullable Plan read;
  private @Nullable Spot where;
  private String shown = "";
  private @Nullable Place declined;

  /**
   * @param background where the plan is read for what may be wanted again
   */
  public SuggestModel(EditorModel editor, Suggestions suggestions, Background background) {
    this.editor = editor;
    this.suggestions = suggestions;
    this.background = background;
    on.subscribe(isOn -> {
      if (!isOn) close();
    });
    editor.spotProperty().subscribe(s -> close());
  }

  /** Whether anything is offered unasked. */
  public BooleanProperty onProperty() {
    return on;
  }

  public ReadOnlyObjectProperty<List<Suggestion>> offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** Index of the suggestion that has been chosen, or -1 while the user only writes. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public boolean isOpen() {
    return !offered.get().isEmpty();
  }

  /** Reads the plan as it is now, away from the keystrokes; to be called when the user pauses. */
  public void refresh() {
    Plan plan = editor.plan();
    if (plan == read) return;
    read = plan;
    Vocabulary before = vocabulary;
    background.beside(
        () -> before.of(plan),
        now -> vocabulary = now,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  /** The user has typed a character: what there is to offer comes, stays or goes. */
  public void typed(Spot spot, String newShown, int caret) {
    boolean letter = caret > 0 && !Character.isWhitespace(newShown.codePointBefore(caret));
    if (on.get() && (letter || isOpen())) offer(spot, newShown, caret, false);
    else close();
  }

  /** The user asks what there is. */
  public void ask(Spot spot, String newShown, int caret) {
    declined = null;
    offer(spot, newShown, caret, true);
  }

  /** The list goes, and does not come back for the word being typed. */
  public void decline() {
    Spot spot = where;
    if (isOpen() && spot != null) declined = new Place(spot, offered.get().getFirst().from());
    close();
  }

  public void close() {
    chosen.set(-1);
    offered.set(List.of());
  }

  /** Goes into the list, or to the next one in it; from the last back to the text. */
  public void down() {
    chosen.set(chosen.get() + 1 < offered.get().size() ? chosen.get() + 1 : -1);
  }

  /** Goes to the one above, and from the first back to the text. */
  public void up() {
    chosen.set(Math.max(-1, chosen.get() - 1));
  }

  public boolean isChosen() {
    return chosen.get() >= 0;
  }

  /** Writes one of the list, or refers to it where that is all that can be done, as one step of undo. */
  public void accept(int index) {
    Spot spot = where;
    if (spot == null || index < 0 || index >= offered.get().size()) return;
    Suggestion suggestion = offered.get().get(index);
    Text text = editor.plan().text(spot).orElse(Text.EMPTY);
    close();
    if (!text.shown().equals(shown)) return;
    var edits = new ArrayList<Edit>(List.of(new SetText(spot, suggestion.in(text))));
    reference(spot, suggestion).ifPresent(edits::add);
    editor.submitApart("do.suggestion", edits);
    ModelPart part = suggestion.part();
    if (suggestion.isReference() && part != null) editor.tell(Message.of(SuggestModel.class, "suggest.referred", part.id()));
  }

  /** What is taken from the quality model is what the row refers to, whatever its text becomes. */
  private Optional<Edit> reference(Spot spot, Suggestion suggestion) {
    ModelPart part = suggestion.part();
    if (part == null || !(spot instanceof Spot.InRow in)) return Optional.empty();
    return editor.plan().row(in.row()).map(r -> new SetBasis(r.id(), r.basis().referringTo(part.id())));
  }

  private void offer(Spot spot, String newShown, int caret, boolean asked) {
    List<Suggestion> found = editor.isReadOnly() ? List.of()
        : suggestions.at(vocabulary, editor.plan(), spot, newShown, caret, asked);
    if (!found.isEmpty() && new Place(spot, found.getFirst().from()).equals(declined)) found = List.of();
    else declined = null;
    where = spot;
    shown = newShown;
    chosen.set(-1);
    offered.set(found);
  }
}
