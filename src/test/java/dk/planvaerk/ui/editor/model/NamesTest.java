package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void aStepIsCalledByItsRowAndLetter() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Row row = plan.rows().toList().get(3);
    assertEquals("Emne 4, aktivitet b", Names.of(plan, new StepAt(row.id(), row.steps().get(1).id()), Texts.DANISH));
  }

  @Test
  void rowsAreCountedInTheWordsOfTheirKindAndThoseOfSeveralFormsAsHeadings() {
    Plan table = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    assertEquals("6 emner", Names.count(table.kind(), table.rows().toList()).in(Texts.DANISH));
    assertEquals("1 topic", Names.count(table.kind(), table.rows().limit(1).toList()).in(Texts.ENGLISH));
    Plan text = RunningText.plan();
    assertEquals("7 overskrifter", Names.count(text.kind(), text.rows().toList()).in(Texts.DANISH));
    assertEquals("1 anbefaling", Names.count(text.kind(), text.items().limit(1).toList()).in(Texts.DANISH));
  }
}
