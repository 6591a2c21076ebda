package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Basis.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BasisPrinterTest {
  private static final Basis ORDER = Basis.NONE.withType(Basis.Type.ORDER).withWording("Tilbuddet skal sikre,\nat borgerne inddrages")
      .withSource("Tilsynsrapport").withSourceDate(LocalDate.of(2024, 12, 3)).withPage("14")
      .withDeadline(LocalDate.of(2025, 3, 1)).withExtended(LocalDate.of(2025, 4, 1)).withReported(LocalDate.of(2025, 3, 28))
      .withConfirmed(LocalDate.of(2025, 4, 20)).referringTo("4.b");

  private final Plan banesvinget = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  private static Plan with(Plan plan, Basis basis, Place place) {
    Row first = plan.items().findFirst().orElseThrow();
    Plan answered = plan.withRow(first.id(), r -> r.withBasis(basis));
    return new Plan(answered.id(), answered.kind().withBasis(place), answered.head(), answered.sections(),
        answered.unplaced(), answered.versions(), answered.extra());
  }

  private static Printout.Table table(Plan plan) {
    return assertInstanceOf(Printout.Table.class, Printed.of(plan).blocks().getLast());
  }

  private static List<String> lines(PrintedCell cell) {
    return cell.text().stream().map(PrintedParagraph::plain).toList();
  }

  @Test
  void itIsNotPrintedUnlessWanted() {
    assertEquals(Printed.of(banesvinget), Printed.of(with(banesvinget, ORDER, Place.NONE)));
  }

  @Test
  void asALineItStandsBelowTheTheme() {
    Printout.Table table = table(with(banesvinget, ORDER, Place.LINE));
    assertEquals(table(banesvinget).columns(), table.columns());
    assertEquals("Grundlag: Påbud. »Tilbuddet skal sikre, at borgerne inddrages«. Kilde: Tilsynsrapport, 3. december 2024, s. 14. "
            + "Frist: 1. marts 2025, forlænget til den 1. april 2025. Meldt opfyldt den 28. marts 2025. Bekræftet af tilsynet den 20. april 2025.",
        lines(table.rows().getFirst().cell(0, 0)).getLast());
    assertEquals(table(banesvinget).rows().get(1), table.rows().get(1), "nothing where nothing is said");
  }

  @Test
  void asAColumnItStandsBehindTheTheme() {
    Printout.Table plain = table(banesvinget);
    Printout.Table table = table(with(banesvinget, ORDER, Place.COLUMN));
    assertEquals("Grundlag", table.columns().get(1).heading());
    assertEquals(plain.columns().stream().map(PrintedColumn::heading).toList(),
        IntStream.range(0, table.columns().size()).filter(i -> i != 1).mapToObj(i -> table.columns().get(i).heading()).toList());
    assertEquals(1, table.columns().stream().mapToDouble(PrintedColumn::width).sum(), 1e-9);
    PrintedRow row = table.rows().getFirst();
    assertEquals(List.of("Påbud", "»Tilbuddet skal sikre, at borgerne inddrages«", "Kilde: Tilsynsrapport, 3. december 2024, s. 14",
        "Frist: 1. marts 2025, forlænget til den 1. april 2025", "Meldt opfyldt den 28. marts 2025", "Bekræftet af tilsynet den 20. april 2025"),
        lines(row.cell(1, 0)));
    for (int step = 0; step < row.steps(); step++) {
      assertEquals(lines(plain.rows().getFirst().cell(3, step)), lines(row.cell(4, step)));
    }
    assertEquals(List.of(), lines(table.rows().get(1).cell(1, 0)));
  }

  @Test
  void aColumnInWhichNothingStandsIsNotPrinted() {
    assertEquals(table(banesvinget), table(with(banesvinget, Basis.NONE, Place.COLUMN)));
  }

  @Test
  void itsHeadingIsInCapitalsWhereTheOthersAre() {
    Plan dolmerHave = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    assertEquals("GRUNDLAG", table(with(dolmerHave, ORDER, Place.COLUMN)).columns().get(1).heading());
  }

  @Test
  void inARunningTextItStandsBelowTheHeading() {
    Plan koebenhavn = Examples.shipped().copy("koebenhavn", new Ids()).orElseThrow();
    for (Place place : List.of(Place.LINE, Place.COLUMN)) {
      List<Printout.Block> blocks = Printed.of(with(koebenhavn, Basis.NONE.withType(Basis.Type.OWN_INITIATIVE), place)).blocks();
      List<String> told = blocks.stream().filter(Printout.Prose.class::isInstance).map(Printout.Prose.class::cast)
          .map(p -> p.text().getFirst().plain()).filter(t -> t.startsWith("Grundlag")).toList();
      assertEquals(List.of("Grundlag: Eget initiativ."), told);
    }
  }

  @Test
  void aWordingKeepsItsOwnFullStop() {
    Basis basis = Basis.NONE.withWording("Beboerne skal høres.");
    assertEquals("Grundlag: »Beboerne skal høres.«", lines(table(with(banesvinget, basis, Place.LINE)).rows().getFirst().cell(0, 0)).getLast());
  }
}
