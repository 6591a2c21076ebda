package dk.planvaerk.traces;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RunningText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A table and a running text that say something in every place. */
final class Bases {
  static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private Bases() {}

  static Plan table() {
    var ids = new Ids(new Random(7));
    PlanKind kind = kind();
    Basis basis = new Basis(Basis.Type.ORDER, "Tilbuddet skal sikre opsyn.", "Tilsynsrapport", DAY, "12", DAY, DAY.plusDays(30),
        DAY.plusDays(40),
        DAY.plusDays(50), List.of(), Extra.NONE);
    Row first = row(kind, "Sundhed", "Medicin gives rigtigt", ids,
        step(new StepState("gennemfoert", null, new Done(DAY, "april 2025", List.of(), Extra.NONE), ""), "Der holdes kursus"),
        step(new StepState("udgaaet", null, null, "Borgeren er flyttet"), "Der købes et skab"),
        step(new StepState("igang", DAY, null, ""), "Der føres journal"),
        step(new StepState("varig", null, null, ""), "Der er vagt hver nat")).withPriority(1).withBasis(basis);
    Row second = row(kind, "Sundhed", "Vægten følges", ids, step(StepState.NONE, "Der vejes hver uge"));
    Row third = row(kind, "Ledelse", "Lederen er synlig", ids, step(StepState.NONE, "Der holdes møde"),
        step(StepState.NONE, "Der skrives referat"));
    Plan plan = Plan.empty(kind, ids).withHead("titel", Text.of("Handleplan")).withHead("grundlag", Text.of("Efter tilsyn i juli"))
        .withHead("opdateret", Text.of("1. marts 2025")).withHead("tilbud", Text.of("Banesvinget")).withHead("sagsnr", Text.of("2025-17"));
    return plan.withSection(plan.sections().getFirst().withRows(List.of(first, second, third)));
  }

  private static PlanKind kind() {
    PlanKind kind = KindCatalogue.shipped().find("handleplan").orElseThrow().withBasis(Basis.Place.LINE);
    var lines = new ArrayList<>(kind.head());
    lines.add(new HeadLine(HeadLine.Form.BLOCK, List.of("sagsnr"), Extra.NONE));
    return Rewrite.with(kind.withHead(kind.fields(), lines), "heading", "PLAN");
  }

  private static Row row(PlanKind kind, String theme, String issue, Ids ids, Step... steps) {
    Row empty = Row.empty(kind, ids);
    var own = new ArrayList<Step>();
    for (Step s : steps) {
      Step made = empty.emptyStep(ids).with(s.state());
      for (Cell c : s.cells()) made = made.with(c);
      own.add(made);
    }
    var list = new Text(List.of(new Paragraph(true, List.of(Run.of("Kursus i maj")),
        new DoneLine(DAY, "maj 2025", "Kursus i maj", Extra.NONE), Extra.NONE),
        new Paragraph(true, List.of(Run.of("Kursus i juni")), null, Extra.NONE)));
    own.set(own.size() - 1, own.getLast().with(new Cell("dokumentation", list, Extra.NONE)));
    return empty.with(cell("tema", theme)).with(cell("emne", issue)).withSteps(own);
  }

  private static Step step(StepState state, String what) {
    return new Step("x", state, List.of(cell("hvad", what), cell("hvornaar", "Før sommeren 2025.")), Extra.NONE);
  }

  private static Cell cell(String column, String text) {
    return new Cell(column, Text.of(text), Extra.NONE);
  }

  static Plan text() {
    Plan plan = RunningText.plan();
    Plan basis = plan.withKind(textKind(plan.kind()));
    Row third = basis.rows().toList().get(2);
    return basis.withRow(third.id(),
        r -> r.withColumns(List.of(new RowColumn("titel", null, Extra.NONE), new RowColumn("tekst", "Elementer", Extra.NONE),
            new RowColumn("egen", "Trin", Extra.NONE), new RowColumn("status", null, Extra.NONE)))
        .with(cell("egen", "Først det ene.")).withStep(r.steps().getFirst().id(), s -> s.with(StepState.NONE.withStatus("vurderes"))));
  }

  private static PlanKind textKind(PlanKind kind) {
    var layout = Objects.requireNonNull(kind.text());
    List<Column> columns = kind.columns().stream().map(c -> c.id().equals("status") ? c.withHeading("Status") : c).toList();
    Overview overview = Objects.requireNonNull(layout.overview()).withShown(true);
    return kind.withColumns(columns).withText(Rewrite.with(layout.withOverview(overview), "contents", "Indhold"));
  }
}
