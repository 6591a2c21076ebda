package dk.planvaerk.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.ThemeColumn;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private final Outline outline = new Outline(plan.kind(), Locale.ROOT);

  @Test
  void rowsStandThereInOrderByTheme() {
    List<OutlineEntry> entries = outline.of(plan, TODAY, Set.of());
    assertEquals(List.of("1", "2", "3", "4", "5", "6"), entries.stream().map(OutlineEntry::number).toList());
    assertEquals(plan.rows().map(Row::id).toList(), entries.stream().map(OutlineEntry::row).toList());
    assertEquals("Målgruppe, metoder og resultat", entries.getFirst().theme(), "without the heading before it");
    assertEquals(15, entries.stream().mapToInt(e -> e.progress().of()).sum());
  }

  @Test
  void theOpeningWordsTellRowsOfOneThemeApart() {
    List<OutlineEntry> entries = outline.of(plan, TODAY, Set.of());
    assertTrue(entries.get(3).opening().startsWith("Der skal arbejdes på at nedbringe"), entries.get(3).opening());
    assertEquals("Sundhed og trivsel", entries.get(2).theme());
    assertEquals("", entries.get(2).opening(), "a theme that stands once needs none");
  }

  @Test
  void aRowWithoutThemeIsKnownByItsOpeningWords() {
    Row first = plan.rows().findFirst().orElseThrow();
    String theme = ThemeColumn.of(plan.kind()).column().id();
    Plan without = plan.withRow(first.id(), r -> r.with(Cell.empty(theme)));
    OutlineEntry entry = outline.of(without, TODAY, Set.of()).getFirst();
    assertEquals("", entry.theme());
    assertTrue(entry.opening().startsWith("Der skal sikre fælles"), entry.opening());
    assertEquals("", outline.of(without, TODAY, Set.of()).get(1).opening(), "its theme is now the only one");
  }

  @Test
  void anEmptyRowSaysNothing() {
    var kind = KindCatalogue.shipped().all().getFirst();
    OutlineEntry entry = new Outline(kind, Locale.ROOT).of(Plan.empty(kind, new Ids()), TODAY, Set.of()).getFirst();
    assertEquals("", entry.theme() + entry.opening());
    assertEquals(new Progress(0, 0, 0, 0, 1), entry.progress());
  }

  @Test
  void aChangeOfOneRowIsSeenAndNoOther() {
    List<OutlineEntry> before = outline.of(plan, TODAY, Set.of());
    Row third = plan.rows().toList().get(2);
    String theme = ThemeColumn.of(plan.kind()).column().id();
    Plan changed = plan.withRow(third.id(), r -> r.with(new Cell(theme, Text.of("Kompetencer"), Extra.NONE)));
    List<OutlineEntry> after = outline.of(changed, TODAY, Set.of());
    assertEquals("Kompetencer", after.get(2).theme());
    assertEquals(before.subList(3, 6), after.subList(3, 6));
  }

  @Test
  void aRunningTextIsATreeOfItsHeadings() {
    Plan text = RunningText.plan();
    List<OutlineEntry> entries = new Outline(text.kind(), Locale.ROOT).of(text, TODAY, Set.of());
    assertEquals(List.of("1", "1.1", "", "", "1.2", "2", "2.1"), entries.stream().map(OutlineEntry::number).toList());
    assertEquals(List.of(1, 2, 3, 3, 2, 1, 2), entries.stream().map(OutlineEntry::level).toList());
    assertEquals("Fysiske rammer", entries.get(1).theme());
    assertEquals(0, entries.get(1).progress().of(), "a section is not told of how far it is");
    assertEquals(1, entries.get(2).progress().of());
  }
}
