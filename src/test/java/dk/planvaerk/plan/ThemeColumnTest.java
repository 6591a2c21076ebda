package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeColumnTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final PlanKind kind = plan.kind();
  private final Row row = plan.rows().findFirst().orElseThrow();

  @Test
  void itIsTheOneOfThemesWhereverItStands() {
    var moved = new ArrayList<>(kind.columns());
    moved.addLast(moved.removeFirst());
    PlanKind other = kind.withColumns(moved);
    assertEquals("tema", ThemeColumn.of(other).column().id());
    assertEquals(Optional.of("Målgruppe, metoder og resultat"), new PlaceNames(other, 20).theme(row), "as in what changed");
  }

  @Test
  void withoutThemesItIsTheFirstOfTheRow() {
    List<Column> others = kind.columns().stream().filter(c -> !c.id().equals("tema")).toList();
    assertEquals("emne", ThemeColumn.among(kind, others).orElseThrow().column().id());
    List<Column> stepsFirst = others.stream().sorted(Comparator.comparing((Column c) -> c.place() == Column.Place.ROW)).toList();
    assertEquals(Column.Place.STEPS, stepsFirst.getFirst().place());
    assertEquals("emne", ThemeColumn.among(kind, stepsFirst).orElseThrow().column().id());
    assertEquals(Optional.empty(), ThemeColumn.among(kind, List.of()));
  }

  @Test
  void inRunningTextItIsTheHeading() {
    for (PlanKind text : KindCatalogue.shipped().all()) {
      if (text.text() != null) assertEquals(Column.Role.TITLE, ThemeColumn.of(text).column().role(), text.id());
    }
  }

  @Test
  void itsOwnHeadingIsNoPartOfIt() {
    var theme = new ThemeColumn(kind.column("tema").orElseThrow().withHeading("TEMA:"));
    Row written = row.with(new Cell("tema", Text.of("Tema: Sundhed og trivsel"), Extra.NONE));
    assertEquals("Sundhed og trivsel", theme.of(written));
    assertEquals("", theme.of(row.with(new Cell("tema", Text.of("Tema:"), Extra.NONE))));
  }
}
