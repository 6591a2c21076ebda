package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.spelling.Misspelling;
import dk.planvaerk.spelling.PlanWords;
import dk.planvaerk.spelling.SpellChecker;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.spelling.WordList;
import dk.planvaerk.spelling.WrittenWord;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.task.Background;
import dk.planvaerk.ui.task.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is known by now of the words of a plan. A word is looked up once, wherever it stands and whatever is written around
 * it: while one types, the other words keep their marks.
 */
public final class Proofs {
  /** The dictionary is read when the window has been still, or at the latest so long after a word has been asked for. */
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration SOON = Duration.ofMillis(120);
  private static final Duration LATEST = Duration.ofSeconds(8);

  private final EditorModel editor;
  private final Spelling spelling;
  private final Background background;
  private final Pause pause;
  private final boolean possible;
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Proofreader> proofreader = new ReadOnlyObjectWrapper<>(Proofreader.NONE);
  private final Map<String, List<Misspelling>> known = new ConcurrentHashMap<>();
  private Set<String> asked = new LinkedHashSet<>();
  private WordList ofPlan = WordList.EMPTY;
  private boolean waiting;
  private boolean working;
  private long since;

  /**
   * @param pause between the first word that is asked for and the answer
   */
  public Proofs(EditorModel editor, Spelling spelling, Background background, Pause pause) {
    this.editor = editor;
    this.spelling = spelling;
    this.background = background;
    this.pause = pause;
    possible = !editor.isReadOnly() && Spelling.speaks(editor.plan().kind().language());
    on.subscribe(now -> renew());
  }

  /** Whether the plan is of a language that can be checked, and can be changed. */
  public boolean isPossible() {
    return possible;
  }

  public BooleanProperty onProperty() {
    return on;
  }

  /** What marks misspelt words; another one whenever more is known. */
  public ReadOnlyObjectProperty<Proofreader> proofreaderProperty() {
    return proofreader.getReadOnlyProperty();
  }

  /** Has all marks made anew, since other words are right now. */
  void renew() {
    proofreader.set(possible && on.get() ? new Reader() : Proofreader.NONE);
  }

  /**
   * Each time another value, so that whoever has asked the one before asks again. A line all of whose words are known is
   * read once: scrolling and typing ask for the same ones in every frame.
   */
  private final class Reader implements Proofreader {
    private final Map<String, List<Misspelling>> lines = new HashMap<>();
    private @Nullable Typed last;
    private List<Misspelling> inLast = List.of();

    @Override
    public List<Mark> marks(Text text, int typedTo) {
      if (text.isEmpty()) return List.of();
      var marks = new ArrayList<Mark>();
      int start = 0;
      for (String line : text.shown().split("\n", -1)) {
        boolean typed = start < typedTo && typedTo <= start + line.length();
        for (Misspelling m : typed ? in(new Typed(line, typedTo - start)) : in(line)) {
          marks.add(Mark.wave(start + m.from(), start + m.to(), "misspelt"));
        }
        start += line.length() + 1;
      }
      return marks;
    }

    private List<Misspelling> in(String line) {
      List<Misspelling> read = lines.get(line);
      if (read != null) return read;
      Found found = find(line, -1);
      if (found.complete()) lines.put(line, found.words());
      return found.words();
    }

    private List<Misspelling> in(Typed typed) {
      if (!typed.equals(last)) {
        last = typed;
        inLast = find(typed.line(), typed.to()).words();
      }
      return inLast;
    }
  }

  /** A line in which something has just been typed, up to here. */
  private record Typed(String line, int to) {}

  /** Misspelt words, and whether the others are known not to be. */
  private record Found(List<Misspelling> words, boolean complete) {}

  /**
   * The misspelt words of a text as far as they are known; the others are looked up.
   *
   * @param typedTo the word in which that is, or which ends there, is not finished; -1 for none
   */
  List<Misspelling> in(String shown, int typedTo) {
    return find(shown, typedTo).words();
  }

  private Found find(String shown, int typedTo) {
    if (!possible || !on.get()) return new Found(List.of(), true);
    var found = new ArrayList<Misspelling>();
    boolean complete = true;
    boolean more = false;
    for (WrittenWord word : WrittenWord.in(shown)) {
      if (word.from() < typedTo && typedTo <= word.to()) continue;
      List<Misspelling> parts = known.get(word.form());
      if (parts == null) {
        complete = false;
        more |= asked.add(word.form());
      } else {
        for (Misspelling p : parts) if (isWrong(p, ofPlan)) found.add(at(p, word.from()));
      }
    }
    if (more) await();
    return new Found(found, complete);
  }

  private boolean isWrong(Misspelling part, WordList right) {
    return !right.has(part.word()) && !spelling.own().words().has(part.word());
  }

  private static Misspelling at(Misspelling part, int from) {
    return new Misspelling(from + part.from(), from + part.to(), part.word());
  }

  /** While one scrolls, each row that comes into sight has it wait anew. */
  private void await() {
    if (working) return;
    if (!waiting) since = System.nanoTime();
    else if (System.nanoTime() - since > LATEST.toNanos()) return;
    waiting = true;
    pause.then(spelling.isRead() ? SOON : FIRST, this::lookUp);
  }

  private void lookUp() {
    waiting = false;
    working = true;
    Set<String> now = asked;
    asked = new LinkedHashSet<>();
    Plan plan = editor.plan();
    background.beside(
        () -> {
          SpellChecker checker = spelling.checker();
          for (String form : now) known.computeIfAbsent(form, f -> checker.in(new WrittenWord(0, f)));
          return PlanWords.of(plan);
        },
        words -> {
          working = false;
          ofPlan = words;
          if (!asked.isEmpty()) await();
          renew();
        },
        this::fail);
  }

  /** All misspelt words of a text of a plan; takes its time, and may be asked on any thread. */
  List<Misspelling> all(String shown, WordList right) {
    SpellChecker checker = spelling.checker();
    var found = new ArrayList<Misspelling>();
    for (WrittenWord word : WrittenWord.in(shown)) {
      known.computeIfAbsent(word.form(), f -> checker.in(new WrittenWord(0, f))).stream()
          .filter(p -> isWrong(p, right)).map(p -> at(p, word.from())).forEach(found::add);
    }
    return found;
  }

  private void fail(Exception failure) {
    on.set(false); // or it would fail again with the next word
    throw new IllegalStateException(failure);
  }
}
