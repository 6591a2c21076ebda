package dk.planvaerk.cli;

import dk.planvaerk.conversion.Conversion;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.Placement;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert FILE --kind K -o FILE [--json]}: a plan in another kind, and what went where. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;
  private final KindChoice kinds;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "plan")
  private Path file = Path.of("");

  @Option(names = "--kind", required = true, paramLabel = "${bundle:label.kind}")
  private String kind = "";

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}")
  private Path output = Path.of("");

  @Option(names = "--json")
  private boolean json;

  ConvertCommand(Console console, KindChoice kinds) {
    this.console = console;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws WrongUse, Problem {
    PlanKind to = kinds.find(kind);
    Plan plan = PlanAtHand.read(file, console);
    ExportTarget.keepApart(file, output);
    var conversion = new Conversion(plan, to, KindMapping.guess(plan.kind(), to, ReadyMappings.shipped()));
    Plan after = switch (new Transaction("do.kind", conversion.edit()).apply(plan)) {
      case Outcome.Changed(Plan changed) -> changed;
      case Outcome.Refused(var reason) -> throw new WrongUse("use.refused", reason);
    };
    PlanFile.save(after, output);
    if (json) console.print(json(conversion, after).text());
    else conversion.placements().forEach(p -> print(p, to));
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }

  private void print(Placement placement, PlanKind to) {
    if (placement.to() == null) console.list("convert.left", placement.heading(), placement.texts());
    else console.list("convert.placed", placement.heading(), heading(placement, placement.to(), to), placement.texts());
  }

  private static String heading(Placement placement, String goal, PlanKind to) {
    return placement.field() ? to.label(goal).orElse(goal) : to.column(goal).map(Column::heading).orElse(goal);
  }

  private static JsonWriter json(Conversion conversion, Plan after) {
    return new JsonWriter()
        .put("kind", after.kind().id())
        .putAll("texts", conversion.placements(), p -> new JsonWriter()
            .put("in", p.field() ? "head" : "rows")
            .put("from", p.from())
            .put("heading", p.heading())
            .putOrNull("to", p.to())
            .put("texts", p.texts()))
        .putAll("unplaced", unplaced(after), Homeless::json);
  }

  private static List<Homeless> unplaced(Plan plan) {
    var all = new ArrayList<Homeless>();
    plan.unplaced().forEach(u -> all.add(new Homeless(null, u)));
    plan.rows().forEach(r -> r.unplaced().forEach(u -> all.add(new Homeless(r.id(), u))));
    return all;
  }

  /** A text that has no place. */
  private record Homeless(@Nullable String row, Unplaced text) {
    JsonWriter json() {
      return new JsonWriter()
          .putOrNull("row", row)
          .putOrNull("step", text.step())
          .put("from", text.id())
          .put("heading", text.heading())
          .put("text", text.text().shown());
    }
  }
}
