package dk.planvaerk.ui.editor.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasisModelTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final FormModel form = new FormModel(editor, Texts.DANISH);
  private final BasisModel model = new BasisModel(editor, form, QualityModels::shipped);
  private final Row row = plan.rows().findFirst().orElseThrow();

  private Basis basis() {
    return editor.plan().row(row.id()).orElseThrow().basis();
  }

  @Test
  void aReferenceComesAndGoesByItselfAndIsOneStepOfUndoEach() {
    editor.enter(row.spots(plan.kind()).getFirst());
    model.write(b -> b.withSource("Tilsynsrapport"));
    model.refer("3.a", true);
    model.refer("metoder", true);
    assertEquals(List.of("3.a", "metoder"), basis().refers());
    model.refer("3.a", false);
    assertEquals(List.of("metoder"), basis().refers());
    editor.undo();
    editor.undo();
    editor.undo();
    assertEquals(Basis.NONE.withSource("Tilsynsrapport"), basis());
  }

  @Test
  void theThemeOfTheRowIsRecognisedInTheAuthorsSpellingUntilItIsReferredTo() {
    editor.enter(row.spots(plan.kind()).getFirst());
    assertEquals("Målgruppe, metoder og resultat", form.form().orElseThrow().theme());
    assertEquals(Optional.of("metoder"), model.recognised(form.form().orElseThrow()).map(ModelPart::id));
    model.refer("metoder", true);
    assertEquals(Optional.empty(), model.recognised(form.form().orElseThrow()));
  }

  @Test
  void onlyAnOrderWithoutADeadlineWarns() {
    for (Basis.Type type : Basis.Type.values()) {
      assertEquals(type == Basis.Type.ORDER, Basis.NONE.withType(type).lacksDeadline());
    }
    assertFalse(Basis.NONE.lacksDeadline());
    assertTrue(Basis.NONE.withType(Basis.Type.ORDER).withConfirmed(LocalDate.of(2025, 3, 1)).lacksDeadline());
    assertFalse(Basis.NONE.withType(Basis.Type.ORDER).withExtended(LocalDate.of(2025, 3, 1)).lacksDeadline());
  }

  @Test
  void theFoldSaysWhatMattersMost() {
    Texts texts = Texts.of(BasisModel.class, Texts.DANISH);
    Basis order = Basis.NONE.withType(Basis.Type.ORDER);
    assertEquals("ikke angivet", BasisWords.summary(texts, Basis.NONE));
    assertEquals("angivet", BasisWords.summary(texts, Basis.NONE.withSource("Tilsynsrapport")));
    assertEquals("Påbud uden frist", BasisWords.summary(texts, order));
    Basis dated = order.withDeadline(LocalDate.of(2025, 3, 1)).withExtended(LocalDate.of(2025, 4, 1));
    assertEquals("Påbud, frist 1. april 2025", BasisWords.summary(texts, dated));
    assertEquals("Påbud, meldt opfyldt den 28. marts 2025", BasisWords.summary(texts, dated.withReported(LocalDate.of(2025, 3, 28))));
    assertEquals("Påbud, bekræftet den 20. april 2025",
        BasisWords.summary(texts, dated.withReported(LocalDate.of(2025, 3, 28)).withConfirmed(LocalDate.of(2025, 4, 20))));
  }
}
