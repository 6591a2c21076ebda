package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.spelling.Misspelling;
import dk.planvaerk.spelling.PlanWords;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.spelling.WordList;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The misspelt word where the caret stands, and what can be done about it. */
public final class SpellingModel {
  /**
   * A misspelt word where the user is.
   *
   * @param instead what may have been meant, the likeliest first; null while that is looked for
   */
  public record Here(Spot where, Misspelling word, @Nullable List<String> instead) {}

  private final EditorModel editor;
  private final Spelling spelling;
  private final Background background;
  private final Proofs proofs;
  private final ReadOnlyObjectWrapper<@Nullable Here> here = new ReadOnlyObjectWrapper<>();
  private final Map<String, List<String>> instead = new HashMap<>();
  private boolean searching;
  private Consumer<Here> shower = h -> {};
  private Consumer<String> learnt = w -> {};

  public SpellingModel(EditorModel editor, Spelling spelling, Background background, Proofs proofs) {
    this.editor = editor;
    this.spelling = spelling;
    this.background = background;
    this.proofs = proofs;
  }

  /** The misspelt word where the caret stands; null where none is known. */
  public ReadOnlyObjectProperty<@Nullable Here> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /** Told which word to go to, once it is known what to write instead. */
  public void onShow(Consumer<Here> newShower) {
    shower = newShower;
  }

  /** Told which word the user has added. */
  public void onLearnt(Consumer<String> newLearnt) {
    learnt = newLearnt;
  }

  /**
   * The user has come to a place, or written there.
   *
   * @param where null for nowhere
   * @param typedTo the word in which that is, or which ends there, is not finished; -1 for none
   */
  public void look(@Nullable Spot where, String shown, int caret, int typedTo) {
    Misspelling word = where == null ? null
        : proofs.in(shown, typedTo).stream().filter(m -> m.touches(caret)).findFirst().orElse(null);
    if (where == null || word == null) {
      here.set(null);
      return;
    }
    Here was = here.get();
    if (was != null && was.where().equals(where) && was.word().equals(word)) return;
    here.set(new Here(where, word, instead.get(word.word())));
    search();
  }

  /** One word at a time: whoever writes before a word makes another one of it with each key, and a search takes a while. */
  private void search() {
    Here now = here.get();
    if (searching || now == null || now.instead() != null) return;
    searching = true;
    suggest(now.word().word(), found -> {
      searching = false;
      Here then = here.get();
      if (then != null) here.set(new Here(then.where(), then.word(), instead.get(then.word().word())));
      search();
    });
  }

  private void suggest(String word, Consumer<List<String>> found) {
    List<String> known = instead.get(word);
    if (known != null) {
      found.accept(known);
      return;
    }
    beside(() -> spelling.checker().suggest(word), suggestions -> {
      instead.put(word, suggestions);
      found.accept(suggestions);
    });
  }

  /** Writes something in the place of the word, as one step of undo. */
  public void replace(Here what, String with) {
    Text text = editor.plan().text(what.where()).orElse(Text.EMPTY);
    Misspelling word = what.word();
    String shown = text.shown();
    if (word.to() > shown.length() || !shown.startsWith(word.word(), word.from())) return;
    boolean stop = with.endsWith(".") && shown.startsWith(".", word.to());
    String written = stop ? with.substring(0, with.length() - 1) : with;
    editor.submitApart("do.spelling", new SetText(what.where(), text.replace(word.from(), word.to(), written)));
  }

  /** Adds a word to those that are right in all plans of the user. */
  public void learn(String word) {
    change(
        () -> {
          spelling.own().add(word);
          return word;
        },
        learnt);
  }

  /** Takes a word that was added out again. */
  public void forget(String word) {
    change(
        () -> {
          spelling.own().remove(word);
          return word;
        },
        w -> {});
  }

  private void change(Callable<String> work, Consumer<String> done) {
    background.run(
        work,
        word -> {
          refresh();
          done.accept(word);
        },
        failure -> {
          refresh();
          if (failure instanceof Problem problem) editor.tell(problem.what());
          else throw new IllegalStateException(failure);
        });
  }

  private void refresh() {
    here.set(null);
    proofs.renew();
  }

  /**
   * Goes to the next misspelt word of the plan, and from its end to its beginning.
   *
   * @param from null for the beginning of the plan
   * @param behind a word there that ends here or before is passed by
   */
  public void next(@Nullable Spot from, int behind) {
    if (!spelling.isRead()) editor.tell(Message.of(SpellingModel.class, "spelling.reading"));
    Plan plan = editor.plan();
    beside(
        () -> {
          WordList right = PlanWords.of(plan);
          return Found.next(plan, from, behind, shown -> proofs.all(shown, right));
        },
        found -> found.ifPresentOrElse(f -> show(plan, f), () -> editor.tell(Message.of(SpellingModel.class, "spelling.none"))));
  }

  private void show(Plan searched, Found found) {
    Optional<Text> now = editor.plan().text(found.where());
    if (!now.equals(searched.text(found.where()))) return; // it has been written over meanwhile
    if (found.round()) editor.tell(Message.of(SpellingModel.class, "spelling.round"));
    suggest(found.word().word(), list -> shower.accept(new Here(found.where(), found.word(), list)));
  }

  private <T> void beside(Callable<T> work, Consumer<T> done) {
    background.beside(work, done, failure -> {
      throw new IllegalStateException(failure);
    });
  }
}
