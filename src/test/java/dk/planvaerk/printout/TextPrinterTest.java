package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private final Plan ikast = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow();

  @Test
  void aListOfContentsHasAPageOfItsOwn() {
    List<Printout.Block> blocks = Printed.of(ikast).blocks();
    int at = blocks.indexOf(new Printout.Contents("Indhold"));
    assertInstanceOf(Printout.NewPage.class, blocks.get(at + 1));
    assertInstanceOf(Printout.Heading.class, blocks.get(at + 2));
  }

  @Test
  void whereNothingHasAHeadingThereIsNoListOfContents() {
    Plan empty = Plan.empty(ikast.kind(), new Ids());
    Row plain = empty.rows().findFirst().orElseThrow();
    Plan bare = empty.withSection(empty.sections().getFirst().withRows(List.of(plain)));
    assertTrue(Printed.of(bare).blocks().stream().noneMatch(Printout.Contents.class::isInstance));
  }

  @Test
  void aRowInWhichNothingIsWrittenPrintsNothing() {
    for (String example : List.of("ikast-brande", "koebenhavn")) {
      Plan plan = Examples.shipped().copy(example, new Ids()).orElseThrow();
      List<Printout.Block> before = Printed.of(plan).blocks();
      Section section = plan.sections().getFirst();
      // Behind the last one, so that no number changes.
      var rows = new ArrayList<>(section.rows());
      for (RowForm form : Objects.requireNonNull(plan.kind().text()).forms()) rows.add(Row.empty(plan.kind(), form.id(), new Ids()));
      assertEquals(before, Printed.of(plan.withSection(section.withRows(rows))).blocks(), example);
    }
  }

  @Test
  void aNumberWithoutWordsStandsAboveTheTextBelowIt() {
    Row row = ikast.items().findFirst().orElseThrow();
    Plan unnamed = assertInstanceOf(Outcome.Changed.class, new SetText(row.title(ikast.kind()).orElseThrow(), Text.EMPTY).apply(ikast)).plan();
    assertEquals(Printed.of(ikast).contents().size(), Printed.of(unnamed).contents().size());
  }

  /** The word that tells of something new belongs to the heading's place on the page, not to what it is called. */
  @Test
  void aHeadingIsListedWithoutItsMarks() {
    var sent = new Version("sendt001", 1, LocalDate.of(2025, 1, 15), "Sendt", "", null, List.of(), null, null, "", ikast.withVersions(List.of()), Extra.NONE);
    Plan before = ikast.withVersions(List.of(sent));
    Row row = before.rows().skip(1).findFirst().orElseThrow();
    Spot.InRow title = row.title(before.kind()).orElseThrow();
    Plan now = assertInstanceOf(Outcome.Changed.class, new SetText(title, Text.of("Baggrund og rammer")).apply(before)).plan();
    Printout.Heading heading = Printed.of(now, Marking.usual(now)).contents().get(1);
    assertEquals("Baggrund og rammer", heading.plain());
    assertEquals("Baggrund og rammer (ændret)", heading.line().plain());
  }
}
