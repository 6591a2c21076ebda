package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.FoundKind;
import dk.planvaerk.kind.KindFile;
import dk.planvaerk.kind.KindOrigin;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kinds [--json] [--check FILE]}: the kinds that new plans can be made from, or whether a file is one. */
@Command(name = "kinds", mixinStandardHelpOptions = true)
final class KindsCommand implements Callable<Integer> {
  private final Console console;
  private final KindChoice kinds;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--check", paramLabel = "${bundle:label.file}")
  private @Nullable Path check;

  KindsCommand(Console console, KindChoice kinds) {
    this.console = console;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws InputProblem {
    if (check != null) {
      PlanKind kind = KindFile.read(check);
      if (json) console.print(json(new FoundKind(kind, KindOrigin.NAMED, check)).text());
      else console.list("kinds.fine", check.toString(), kind.id(), kind.name());
      return ExitCode.DONE;
    }
    List<FoundKind> found = kinds.all().found();
    if (json) console.print(JsonWriter.array(found.stream().map(KindsCommand::json).toList()));
    else found.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(FoundKind found) {
    PlanKind kind = found.kind();
    Message line = Message.of(KindsCommand.class, "kinds.line", kind.id(), kind.name(), kind.description());
    String file = found.file() == null ? "" : found.file().toString();
    console.print(file.isEmpty() ? line.in(console.language()) : Message.of(KindsCommand.class, "kinds.from", line, file).in(console.language()));
  }

  private static JsonWriter json(FoundKind found) {
    PlanKind kind = found.kind();
    return new JsonWriter()
        .put("id", kind.id())
        .put("version", kind.version())
        .put("name", kind.name().byLanguage())
        .put("description", kind.description().byLanguage())
        .put("from", found.origin().name().toLowerCase(Locale.ROOT))
        .putOrNull("file", found.file() == null ? null : found.file().toString())
        .putStrings("columns", kind.columns().stream().map(Column::heading).toList());
  }
}
