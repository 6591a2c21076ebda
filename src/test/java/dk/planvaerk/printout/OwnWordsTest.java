package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each run on paper is text of the plan, or flagged as the program's own: the author has written nothing of the kind's. */
class OwnWordsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  static Stream<String> examples() {
    return Stream.of("banesvinget", "dolmer-have", "region-midtjylland", "koebenhavn", "ikast-brande");
  }

  /** A plan in which everything that is marked has happened. */
  private static Plan changed(String example, Basis.Place place) {
    Plan plan = Examples.shipped().copy(example, new Ids()).orElseThrow().withVersions(List.of());
    plan = apply(plan, SetKind.of(plan, plan.kind().withBasis(place)));
    plan = plan.withVersions(List.of(Versions.of(plan, DAY, "", "", null, new Ids())));
    int i = 0;
    for (Row row : plan.rows().toList()) {
      for (Spot.InRow spot : row.spots(plan.kind())) plan = written(plan, spot, i++);
      if (plan.kind().hasState(row) && i % 2 == 0) plan = apply(plan, new MarkDone(row.id(), row.steps().getFirst().id(), DAY, "maj 2025"));
      if (i % 3 == 0) plan = apply(plan, new SetPriority(row.id(), 1 + i));
      Basis basis = Basis.NONE.withType(Basis.Type.ORDER).withWording("Skal ske.").withSource("Rapport").withDeadline(DAY);
      plan = apply(plan, new SetBasis(row.id(), basis));
    }
    for (HeadText head : plan.head()) plan = written(plan, new Spot.InHead(head.field()), 0);
    return plan;
  }

  private static Plan written(Plan plan, Spot spot, int way) {
    Text was = plan.text(spot).orElse(Text.EMPTY);
    int length = was.shown().length();
    return apply(plan, new SetText(spot, switch (way % 5) {
      case 0 -> was.replace(length, length, " tilføjet");
      case 1 -> was.then(Text.of("Nyt tekstafsnit."));
      case 2 -> was.replace(0, Math.min(5, length), "");
      case 3 -> length == 0 ? was : was.done(0, 1, DAY, "oktober");
      default -> way % 10 == 4 ? Text.EMPTY : was;
    }));
  }

  private static Plan apply(Plan plan, Edit edit) {
    return edit.apply(plan) instanceof Outcome.Changed(Plan after) ? after : plan;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyRunIsSomebodys(String example) {
    for (Basis.Place place : Basis.Place.values()) {
      Plan plan = changed(example, place);
      for (Marking marking : List.of(Marking.marked(plan), Marking.none(plan))) {
        List<PrintedRun> runs = runs(PlanPrinter.print(plan, marking, true)).toList();
        String written = said(plan);
        for (PrintedRun run : runs) {
          assertTrue(run.own() || run.text().isBlank() || written.contains(run.text()), run + " of " + example);
          assertTrue(run.own() || !run.small(), run.toString());
        }
        assertTrue(!marking.on() || runs.stream().filter(PrintedRun::own).anyMatch(r -> r.text().contains("(ændret)")), example);
        assertTrue(runs.stream().anyMatch(r -> r.own() && r.text().contains("Gennemført"))
            || plan.kind().id().equals("anbefalinger"), example);
      }
    }
  }

  /** All that the author has written, lines apart. */
  private static String said(Plan plan) {
    var out = new ArrayList<String>();
    plan.head().forEach(h -> out.add(h.text().shown()));
    plan.rows().forEach(row -> {
      row.spots(plan.kind()).forEach(s -> out.add(plan.text(s).orElse(Text.EMPTY).shown()));
      row.columns().forEach(c -> out.add(String.valueOf(c.heading())));
    });
    return String.join("\n", out);
  }

  private static Stream<PrintedRun> runs(Printout printout) {
    return printout.blocks().stream().flatMap(block -> switch (block) {
      case Printout.Title(var text) -> text.stream();
      case Printout.Line(var left, var right) -> Stream.concat(left.stream(), right.stream());
      case Printout.Fields(var rows) -> rows.stream().flatMap(List::stream).flatMap(f -> f.text().stream());
      case Printout.Legend(var text) -> text.stream();
      case Printout.Contents _, Printout.NewPage _ -> Stream.<PrintedParagraph>empty();
      case Printout.Heading heading -> Stream.of(heading.line());
      case Printout.Prose(var text, _) -> text.stream();
      case Printout.Table(_, _, var rows) -> rows.stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.text().stream());
    }).flatMap(p -> p.runs().stream());
  }
}
