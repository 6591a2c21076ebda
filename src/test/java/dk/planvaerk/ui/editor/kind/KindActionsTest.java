package dk.planvaerk.ui.editor.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.conversion.KindDraft;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindActionsTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final List<PlanKind> kept = new ArrayList<>();
  private final List<Message> told = new ArrayList<>();

  private KindActions actions(KindQuestions questions) {
    return new KindActions(editor, KindCatalogue.shipped()::all, questions, kept::add, told::add);
  }

  private record Answers(Optional<PlanKind> adapted, Optional<String> name) implements KindQuestions {
    @Override
    public Optional<Change> askChange(Plan plan, List<PlanKind> kinds) {
      return kinds.stream().findFirst().map(k -> new Change(k, KindMapping.guess(plan.kind(), k, ReadyMappings.shipped())));
    }

    @Override
    public Optional<PlanKind> askAdapted(PlanKind kind) {
      return adapted;
    }

    @Override
    public Optional<String> askName(String present) {
      return name;
    }

    @Override
    public void showUnplaced(UnplacedTexts texts) {
      UnplacedTexts.Entry first = texts.all().getFirst();
      texts.place(first, texts.goals(first).getFirst());
      texts.delete(texts.all().getFirst());
    }
  }

  /** What is expected is no result: each such text is without a place. */
  private int expected() {
    return (int) plan.rows().flatMap(r -> r.cell("resultat").stream()).filter(c -> !c.text().isBlank()).count();
  }

  private KindActions answering(PlanKind adapted) {
    return actions(new Answers(Optional.of(adapted), Optional.of("Vores plan")));
  }

  @Test
  void anotherKindIsOneStepOfUndoAndTellsWhatHasNoPlace() {
    answering(plan.kind()).change();
    assertFalse(plan.kind().equals(editor.plan().kind()));
    assertEquals(2 + expected(), UnplacedTexts.of(editor.plan()).size());
    assertEquals("told.changedleft", told.getFirst().key());
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void whatHasNoPlaceIsPlacedOrDeletedAStepOfUndoEach() {
    answering(plan.kind()).change();
    Plan changed = editor.plan();
    answering(plan.kind()).showUnplaced();
    assertEquals(expected(), UnplacedTexts.of(editor.plan()).size());
    editor.undo();
    assertEquals(1 + expected(), UnplacedTexts.of(editor.plan()).size());
    editor.undo();
    assertSame(changed, editor.plan());
  }

  @Test
  void adaptedColumnsAreHiddenRenamedMovedAndAdded() {
    PlanKind adapted = KindDraft.of(plan.kind()).withColumn("hvem", c -> c.withHidden(true))
        .withColumn("emne", c -> c.withWords("Forhold", "Hvad?")).moved(null, "maal", -1).withNewColumn(null, "Økonomi").made();
    answering(adapted).adapt();
    Plan now = editor.plan();
    assertEquals(List.of("tema", "maal", "emne"), now.kind().columns().stream().limit(3).map(Column::id).toList());
    assertEquals("Forhold", now.kind().column("emne").orElseThrow().heading());
    assertTrue(now.kind().column("oekonomi").isPresent());
    assertTrue(now.rows().allMatch(r -> r.fits(now.kind())));
    assertTrue(now.rows().flatMap(r -> r.spots(now.kind()).stream()).map(Spot.InRow::column).noneMatch("hvem"::equals));
    assertEquals(plan.rows().findFirst().orElseThrow().steps().getFirst().cell("hvem"), now.rows().findFirst().orElseThrow().steps().getFirst().cell("hvem"));
    answering(adapted).showHidden();
    assertTrue(editor.plan().kind().columns().stream().noneMatch(Column::hidden));
    editor.undo();
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void whatStoodInARemovedColumnIsNotPlacedAndBackAfterOneStepOfUndo() {
    KindDraft draft = KindDraft.of(plan.kind());
    answering(draft.without(null, "dokumentation").withHead(draft.head().without("titel")).made()).adapt();
    long texts = plan.rows().flatMap(r -> r.spots(plan.kind()).stream()).filter(s -> s.column().equals("dokumentation"))
        .filter(s -> !plan.text(s).orElseThrow().isBlank()).count();
    assertEquals(texts + 1, UnplacedTexts.of(editor.plan()).size());
    assertEquals("Skabelonen er tilpasset. " + (texts + 1) + " tekster ligger nu under »Tekst uden plads«. Intet er slettet.",
        told.getFirst().in(Texts.DANISH));
    assertEquals("do.adapt", editor.undoNameProperty().get());
    editor.undo();
    assertSame(plan, editor.plan());
  }

  @Test
  void widthsAreTakenWithoutAnotherView() {
    List<Column> wider = plan.kind().shown().stream().map(c -> c.id().equals("tema") ? c.withWidth(40) : c).toList();
    answering(plan.kind()).setWidths(wider);
    assertEquals(40, editor.plan().kind().column("tema").orElseThrow().width());
    assertTrue(editor.plan().kind().isDrawnLike(plan.kind()));
  }

  @Test
  void aKindIsKeptUnderAnIdThatNoOtherHas() {
    answering(plan.kind()).keepAsNew();
    assertEquals("voresplan", kept.getFirst().id());
    assertEquals("Egen skabelon, lavet ud fra: Handleplan efter tilsyn", kept.getFirst().description().in(Texts.DANISH));
    assertEquals(plan.kind().columns(), kept.getFirst().columns());
  }

  @Test
  void aModelThatIsLeftDoesNothingMore() {
    EditorModel view = editor.another();
    view.leave();
    assertFalse(view.submit("do.kind", List.of()));
    answering(plan.kind()).change();
    assertSame(plan, view.plan());
  }
}
