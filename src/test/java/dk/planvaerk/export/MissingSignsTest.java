package dk.planvaerk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.Examples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can't be printed is told, with its place. */
class MissingSignsTest {
  private static final Plan PLAN = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();

  private static Plan with(Spot spot, String text) {
    Edit edit = new SetText(spot, Text.of(text));
    return edit.apply(PLAN) instanceof Outcome.Changed(Plan plan) ? plan : PLAN;
  }

  private static Optional<String> said(Plan plan, String format, Locale language) {
    return MissingSigns.of(plan, PlanPrinter.print(plan, Marking.none(plan), false), Exporters.find(format).orElseThrow())
        .map(m -> m.message().in(language));
  }

  @Test
  void nothingIsSaidWhereAllIsPrinted() {
    for (String name : List.of("banesvinget", "dolmer-have", "region-midtjylland", "koebenhavn", "ikast-brande")) {
      assertEquals(Optional.empty(), said(Examples.shipped().copy(name, new Ids()).orElseThrow(), "pdf", Texts.DANISH));
    }
  }

  @Test
  void aCellIsNamedAsInTheWindow() {
    Row row = PLAN.rows().toList().get(1);
    Plan plan = with(new Spot.InRow(row.id(), null, "tema"), "Møde 中 og \uF0B7, 中");
    assertEquals(Optional.of("PDF kan ikke vise disse tegn og har en tom boks i stedet: Emne 2, TEMA: »中«, U+F0B7. "
        + "Skriv dem med ord, eller send Word-filen."), said(plan, "pdf", Texts.DANISH));
    assertEquals(Optional.of("PDF cannot show these signs and has an empty box instead: Topic 2, TEMA: »中«, U+F0B7. "
        + "Write them in words, or send the Word file."), said(plan, "pdf", Texts.ENGLISH));
    assertEquals(Optional.empty(), said(plan, "docx", Texts.DANISH));
  }

  @Test
  void soIsAFieldOfTheHead() {
    String field = PLAN.kind().head().getFirst().fields().getFirst();
    String said = said(with(new Spot.InHead(field), "中"), "pdf", Texts.DANISH).orElseThrow();
    assertEquals(1, said.split("»中«", -1).length - 1, said);
  }

  @Test
  void manyPlacesAreCounted() {
    Plan plan = PLAN;
    for (Row row : PLAN.rows().toList()) {
      for (Spot.InRow spot : row.spots(PLAN.kind())) {
        if (new SetText(spot, Text.of("中")).apply(plan) instanceof Outcome.Changed(Plan next)) plan = next;
      }
    }
    String said = said(plan, "pdf", Texts.DANISH).orElseThrow();
    assertEquals(8, said.split("»中«", -1).length - 1, said);
    assertTrue(said.matches(".* og \\d+ steder til\\. Skriv .*"), said);
  }
}
