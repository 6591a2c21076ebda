package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kinds [--json]}: the kinds that new plans can be made from. */
@Command(name = "kinds", mixinStandardHelpOptions = true)
final class KindsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--json")
  private boolean json;

  KindsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<PlanKind> kinds = KindCatalogue.shipped().all();
    if (json) console.print(JsonWriter.array(kinds.stream().map(KindsCommand::json).toList()));
    else kinds.forEach(k -> console.print("kinds.line", k.id(), k.name(), k.description()));
    return ExitCode.DONE;
  }

  private static JsonWriter json(PlanKind kind) {
    return new JsonWriter()
        .put("id", kind.id())
        .put("version", kind.version())
        .put("name", kind.name().byLanguage())
        .put("description", kind.description().byLanguage())
        .putStrings("columns", kind.columns().stream().map(Column::heading).toList());
  }
}
