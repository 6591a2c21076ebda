package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.property.RunningText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningTextTest {
  private final Plan plan = RunningText.plan();
  private final PlanKind kind = plan.kind();
  private final Row chapter = Given.row(plan, 0);
  private final Row item = Given.row(plan, 2);

  private static Row row(Plan in, Row of) {
    return in.row(of.id()).orElseThrow();
  }

  private List<String> columns(Plan in, Row of) {
    return kind.columns(row(in, of)).stream().map(Column::id).toList();
  }

  private static RowColumn column(String id) {
    return new RowColumn(id, null, Extra.NONE);
  }

  @Test
  void aRowOfAnotherFormHasItsColumnsAndKeepsWhatIsWritten() {
    Plan after = changed(new SetForm(item.id(), "afsnit"), plan);
    assertEquals("afsnit", row(after, item).form());
    assertEquals(List.of("titel", "tekst", "status"), columns(after, item), "what is written has no place in the form and stays");
    assertEquals(item.cell("status").map(Cell::text), row(after, item).cell("status").map(Cell::text));
    assertTrue(row(after, item).fits(kind));
    Plan blank = changed(new SetText(new Spot.InRow(item.id(), null, "status"), Text.EMPTY), plan);
    Plan asForm = changed(new SetForm(item.id(), "afsnit"), blank);
    assertTrue(row(asForm, item).columns().isEmpty());
    unchanged(new SetForm(item.id(), "anbefaling"), plan);
    refused("edit.misfit", new SetForm(item.id(), "findesikke"), plan);
    refused("edit.misfit", new SetForm(Given.row(Given.plan(), 0).id(), "afsnit"), Given.plan());
    refused("edit.gone", new SetForm(Given.GONE, "afsnit"), plan);
  }

  @Test
  void aColumnThatIsLeftOutKeepsItsTextAndBringsItBack() {
    Plan without = changed(new SetRowColumns(item.id(), List.of(column("titel"), column("tekst"))), plan);
    assertEquals(List.of("titel", "tekst"), columns(without, item));
    Unplaced kept = row(without, item).unplaced().getFirst();
    assertEquals("status", kept.id());
    assertEquals(item.cell("status").map(Cell::text), Optional.of(kept.text()));
    Plan back = changed(new SetRowColumns(item.id(), List.of()), without);
    assertEquals(plan, back);
  }

  @Test
  void ofAnEmptyColumnNothingIsKept() {
    Plan empty = changed(new SetText(new Spot.InRow(item.id(), null, "status"), Text.EMPTY), plan);
    Plan without = changed(new SetRowColumns(item.id(), List.of(column("titel"), column("tekst"))), empty);
    assertTrue(row(without, item).unplaced().isEmpty());
  }

  @Test
  void aColumnIsRenamedMovedAndAddedForOneRow() {
    var own = new ArrayList<>(SetRowColumns.columns(plan, item).reversed());
    own.set(0, new RowColumn("status", "Svar:", Extra.NONE));
    own.add(new RowColumn("egen", "Elementer:", Extra.NONE));
    Plan after = changed(new SetRowColumns(item.id(), own), plan);
    assertEquals(List.of("status", "tekst", "titel", "egen"), columns(after, item));
    assertEquals("Svar:", kind.columns(row(after, item)).getFirst().heading());
    assertTrue(row(after, item).cell("egen").isPresent());
    assertTrue(row(after, chapter).columns().isEmpty());
    refused("edit.twice", new SetRowColumns(item.id(), List.of(column("titel"), column("titel"))), plan);
    unchanged(new SetRowColumns(item.id(), List.of()), plan);
  }

  @Test
  void aKindIsTakenOnlyWhereEachRowFitsIt() {
    TextLayout text = Objects.requireNonNull(kind.text());
    Overview overview = Objects.requireNonNull(text.overview());
    PlanKind shown = kind.withText(text.withOverview(overview.withShown(true)));
    Plan after = changed(SetKind.of(plan, shown), plan);
    assertEquals(shown, after.kind());
    assertEquals(plan.rows().toList(), after.rows().toList());
    unchanged(SetKind.of(plan, kind), plan);
    refused("edit.kindmisfit", SetKind.of(plan, kind.withText(null)), plan);
  }

  @Test
  void aRowMovesWithWhatHangsBelowIt() {
    List<Row> rows = plan.rows().toList();
    var branches = new Branches(kind, rows);
    assertEquals(rows.subList(0, 5), branches.of(rows.get(0).id()));
    assertEquals(rows.subList(1, 4), branches.of(rows.get(1).id()));
    assertEquals(Optional.empty(), branches.goal(rows.subList(0, 5), -1));
    assertEquals(Optional.of(new Branches.Goal(null)), branches.goal(rows.subList(0, 5), 1), "past the other chapter with all that it has");
    assertEquals(Optional.of(new Branches.Goal(rows.get(5).id())), branches.goal(rows.subList(1, 4), 1), "past the other section");
    assertEquals(Optional.of(new Branches.Goal(rows.get(6).id())), branches.goal(rows.subList(4, 5), 1), "into the next chapter");
    assertEquals(Optional.of(new Branches.Goal(rows.get(1).id())), branches.goal(rows.subList(4, 5), -1), "before the section above");
    assertEquals(Optional.empty(), branches.goal(rows.subList(1, 4), -1), "no section stands before all chapters");
  }

  @Test
  void aNewRowComesBehindWhatHangsBelowTheOneWhereTheUserIs() {
    List<Row> rows = plan.rows().toList();
    var branches = new Branches(kind, rows);
    assertEquals(rows.get(1).id(), branches.before(rows.get(0).id(), 3), "right below a chapter that has sections");
    assertEquals(rows.get(4).id(), branches.before(rows.get(1).id(), 3), "behind the last one of its section");
    assertEquals(rows.get(3).id(), branches.before(rows.get(2).id(), 3));
    assertEquals(rows.get(4).id(), branches.before(rows.get(2).id(), 2));
    assertEquals(rows.get(5).id(), branches.before(rows.get(2).id(), 1));
  }

  @Test
  void theFormsOneLevelUpAndDownAreOffered() {
    assertEquals(List.of("kapitel"), Branches.forms(kind, Given.row(plan, 1), -1).stream().map(RowForm::id).toList());
    assertEquals(List.of("anbefaling"), Branches.forms(kind, Given.row(plan, 1), 1).stream().map(RowForm::id).toList());
    assertEquals(List.of(), Branches.forms(kind, chapter, -1));
    assertEquals(List.of(), Branches.forms(Given.plan().kind(), Given.row(Given.plan(), 0), 1));
  }
}
