package dk.planvaerk.ui.editor.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.spelling.SpellingModel.Here;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Pause;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingModelTest {
  private static final String TEXT = "En opfølgingsplan med fundement og ansvar";
  @TempDir
  private static Path folder;
  private static Spelling read;

  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final List<Spot.InRow> spots = plan.rows().findFirst().orElseThrow().spots(plan.kind());
  private final Later later = new Later();
  private final List<Here> shown = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Held pause = new Held();
  private Proofs proofs;
  private SpellingModel model;

  /** A pause that is over when the test says so. */
  private final class Held implements Pause {
    private Runnable action = () -> {};

    @Override
    public void then(Duration after, Runnable then) {
      action = then;
    }

    @Override
    public void stop() {
      action = () -> {};
    }

    void end() {
      Runnable then = action;
      action = () -> {};
      then.run();
      later.doIt();
    }
  }

  @BeforeAll
  static void read() {
    read = new Spelling(folder);
    read.checker();
  }

  @BeforeEach
  void begin() {
    begin(editor);
  }

  private void begin(EditorModel of) {
    proofs = new Proofs(of, read, later, pause);
    model = new SpellingModel(of, read, later, proofs);
    model.onShow(shown::add);
    of.onTold(m -> told.add(m.key()));
  }

  private Proofreader reader() {
    return proofs.proofreaderProperty().get();
  }

  private Here at(String text, int caret) {
    editor.write(spots.getFirst(), text);
    reader().marks(Text.of(text), -1);
    pause.end();
    model.look(spots.getFirst(), text, caret, -1);
    later.doIt();
    return Objects.requireNonNull(model.hereProperty().get());
  }

  @Test
  void nothingIsWrongUntilItIsKnown() {
    Proofreader before = reader();
    assertEquals(List.of(), before.marks(Text.of(TEXT), -1));
    pause.end();
    assertNotSame(before, reader());
    List<Mark> marks = List.of(Mark.wave(3, 17, "misspelt"), Mark.wave(22, 31, "misspelt"));
    assertEquals(marks, reader().marks(Text.of(TEXT), -1));
    assertEquals(0, later.size());
  }

  @Test
  void aWordThatIsBeingTypedIsNotWrongYet() {
    reader().marks(Text.of(TEXT), -1);
    pause.end();
    assertEquals(1, reader().marks(Text.of(TEXT), 31).size());
    assertEquals(2, reader().marks(Text.of(TEXT), 32).size());
    assertEquals(1, reader().marks(Text.of(TEXT), 25).size(), "in its middle");
    assertEquals(2, reader().marks(Text.of(TEXT), 22).size(), "before it");
  }

  @Test
  void whatMayHaveBeenMeantIsLookedForOneWordAtATime() {
    reader().marks(Text.of(TEXT), -1);
    pause.end();
    for (int caret : new int[] {5, 25, 5, 25}) {
      model.look(spots.getFirst(), TEXT, caret, -1);
      assertEquals(1, later.size());
    }
    later.doIt();
    Here here = Objects.requireNonNull(model.hereProperty().get());
    assertEquals("fundement", here.word().word());
    assertEquals("fundament", Objects.requireNonNull(here.instead()).getFirst());
    model.look(spots.getFirst(), TEXT, 5, -1);
    assertEquals("opfølgningsplan", Objects.requireNonNull(
        Objects.requireNonNull(model.hereProperty().get()).instead()).getFirst(), "known from the first search");
    assertEquals(0, later.size());
  }

  @Test
  void whatIsKnownStaysMarkedWhileOneTypesBesideIt() {
    reader().marks(Text.of(TEXT), -1);
    pause.end();
    assertEquals(List.of(Mark.wave(10, 24, "misspelt"), Mark.wave(29, 38, "misspelt")),
        reader().marks(Text.of("Ganske " + TEXT), -1));
  }

  @Test
  void theWordAtTheCaretIsReplacedInOneStep() {
    Here here = at(TEXT, 5);
    assertEquals("opfølgingsplan", here.word().word());
    List<String> instead = Objects.requireNonNull(here.instead());
    assertEquals("opfølgningsplan", instead.getFirst());
    model.replace(here, instead.getFirst());
    assertEquals("En opfølgningsplan med fundement og ansvar", editor.plan().text(spots.getFirst()).orElseThrow().shown());
    assertEquals("do.spelling", editor.undoNameProperty().get());
    model.replace(here, "andet");
    editor.undo();
    assertEquals(TEXT, editor.plan().text(spots.getFirst()).orElseThrow().shown());
  }

  @Test
  void anAbbreviationGetsItsFullStopAndNoSecond() {
    Here here = at("plan evt", 6);
    model.replace(here, "evt.");
    assertEquals("plan evt.", editor.plan().text(spots.getFirst()).orElseThrow().shown());
  }

  @Test
  void aWordThatIsAddedIsRightAndCanBeTakenOut() {
    Here here = at("Profugoen er her", 2);
    model.learn(here.word().word());
    later.doIt();
    assertNull(model.hereProperty().get());
    assertEquals(List.of(), reader().marks(Text.of("Profugoen er her"), -1));
    model.forget("Profugoen");
    later.doIt();
    assertEquals(1, reader().marks(Text.of("Profugoen er her"), -1).size());
  }

  @Test
  void theNextOneIsFoundFromTheCaretAndRoundTheEnd() {
    for (Spot.InRow spot : plan.rows().flatMap(r -> r.spots(plan.kind()).stream()).toList()) editor.write(spot, "");
    editor.write(spots.get(1), TEXT);
    model.next(null, -1);
    later.doIt();
    model.next(spots.get(1), 17);
    later.doIt();
    model.next(spots.get(1), 31);
    later.doIt();
    assertEquals(List.of("opfølgingsplan", "fundement", "opfølgingsplan"), shown.stream().map(h -> h.word().word()).toList());
    assertEquals(List.of("spelling.round"), told);
    assertNotNull(shown.getFirst().instead());
    editor.write(spots.get(1), "En plan");
    model.next(spots.get(1), 2);
    later.doIt();
    assertEquals("spelling.none", told.getLast());
  }

  @Test
  void nothingIsLookedUpWhenItIsOffOrThePlanCannotBeChanged() {
    proofs.onProperty().set(false);
    assertEquals(List.of(), reader().marks(Text.of(TEXT), -1));
    begin(new EditorModel(plan, new Ids(), true));
    assertFalse(proofs.isPossible());
    assertEquals(List.of(), reader().marks(Text.of(TEXT), -1));
    assertEquals(0, later.size());
    assertTrue(Spelling.speaks("da-DK") && !Spelling.speaks("en"));
  }
}
