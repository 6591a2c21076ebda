package dk.planvaerk.property;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.JoinSteps;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.MoveStep;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.PrintCase;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetForm;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.edit.TakeBackRow;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Edits that fit a plan, of every kind; some change nothing, and some are refused. */
public final class RandomEdits {
  private final RandomGenerator random;
  private final RandomTexts texts;
  private final RandomPlans plans;
  private final Ids ids;

  public RandomEdits(RandomGenerator random) {
    this.random = random;
    this.texts = new RandomTexts(random);
    this.plans = new RandomPlans(random);
    this.ids = new Ids(random);
  }

  /** What one action of a user may do: mostly one edit, sometimes several. */
  public Transaction transaction(Plan plan) {
    var edits = new ArrayList<Edit>();
    Plan now = plan;
    for (int left = random.nextInt(5) == 0 ? 3 : 1; left > 0; left--) {
      edits.add(edit(now));
      if (edits.getLast().apply(now) instanceof Outcome.Changed(Plan after)) now = after;
    }
    return new Transaction("test", edits);
  }

  public Edit edit(Plan plan) {
    List<Row> rows = plan.rows().toList();
    String section = one(plan.sections()).id();
    if (rows.isEmpty()) return new AddRow(section, plans.row(plan.kind()), null);
    Row row = one(rows);
    Step step = one(row.steps());
    return switch (random.nextInt(22)) {
      case 0 -> new AddRow(section, plans.row(plan.kind()), maybe(row.id()));
      case 1 -> new AddRow(section, row.copy(ids), maybe(row.id()));
      case 2 -> new RemoveRow(row.id());
      case 3 -> new MoveRow(row.id(), maybe(one(rows).id()));
      case 4 -> new AddStep(row.id(), row.emptyStep(ids), maybe(step.id()));
      case 5 -> new RemoveStep(row.id(), step.id());
      case 6 -> new MoveStep(row.id(), step.id(), maybe(one(row.steps()).id()));
      case 7 -> new PlaceColumn(row.id(), one(plan.kind().columns()).id(), random.nextBoolean() ? Place.ROW : Place.STEPS);
      case 9 -> new JoinSteps(row.id(), step.id(), one(row.steps()).id());
      case 8 -> new SetPriority(row.id(), random.nextBoolean() ? null : random.nextInt(9));
      case 10 -> new MarkDone(row.id(), step.id(), LocalDate.of(2025, 1, 15), "august 2024");
      case 11 -> new SetState(row.id(), step.id(), plans.state(plan.kind()));
      case 12 -> lineDone(plan, row, step);
      case 13 -> plan.versions().isEmpty() ? new TakeBack(plan) : back(one(plan.versions()).plan());
      case 14 -> new SetForm(row.id(), form(plan));
      case 15 -> columns(plan, row);
      case 16 -> SetKind.of(plan, plans.overviewed(plan.kind()));
      case 17 -> new SetBasis(row.id(), plans.basis());
      case 18 -> new PrintCase(random.nextBoolean());
      default -> typing(plan, row, step);
    };
  }

  private String form(Plan plan) {
    TextLayout text = plan.kind().text();
    return text == null ? "form0" : one(text.forms()).id();
  }

  /** Some left out, in any order, with one that only this row has. */
  private Edit columns(Plan plan, Row row) {
    var columns = new ArrayList<>(SetRowColumns.columns(plan, row).stream().filter(c -> random.nextInt(4) > 0).toList());
    Collections.shuffle(columns, random);
    columns.add(new RowColumn("nyt" + random.nextInt(99), "Elementer:", Extra.NONE));
    return new SetRowColumns(row.id(), random.nextInt(4) == 0 ? List.of() : columns);
  }

  private Edit back(Plan was) {
    List<Row> rows = was.rows().toList();
    return rows.isEmpty() || random.nextBoolean() ? new TakeBack(was) : new TakeBackRow(was, one(rows).id());
  }

  private Edit lineDone(Plan plan, Row row, Step step) {
    var spots = row.spots(plan.kind()).stream().filter(s -> s.step() == null || s.step().equals(step.id())).toList();
    if (spots.isEmpty()) return new RemoveRow(row.id());
    Spot spot = one(spots);
    Text text = plan.text(spot).orElse(Text.EMPTY);
    int at = random.nextInt(text.shown().length() + 1);
    return new SetText(spot, random.nextBoolean() ? text.done(at, at, LocalDate.of(2025, 2, 1), "") : text.reopened(at, at));
  }

  private Edit typing(Plan plan, Row row, Step step) {
    if (!plan.head().isEmpty() && random.nextInt(4) == 0) {
      var field = one(plan.head());
      return new SetText(new Spot.InHead(field.field()), field.text().become(texts.characters()));
    }
    Column column = one(plan.kind().columns());
    var spot = new Spot.InRow(row.id(), row.place(column.id()) == Place.ROW ? null : step.id(), column.id());
    return new SetText(spot, plan.text(spot).orElse(Text.EMPTY).become(texts.characters()));
  }

  private @Nullable String maybe(String id) {
    return random.nextBoolean() ? id : null;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
