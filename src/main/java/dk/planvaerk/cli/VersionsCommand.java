package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.VersionSeal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions FILE [--json]}: the versions of a plan. */
@Command(name = "versions", mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "plan")
  private Path file = Path.of("");

  @Option(names = "--json")
  private boolean json;

  VersionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Problem {
    Plan plan = PlanAtHand.read(file, console);
    List<Version> broken = VersionSeal.broken(plan.versions());
    if (json) console.print(JsonWriter.array(plan.versions().stream().map(v -> json(v, broken.contains(v))).toList()));
    else if (plan.versions().isEmpty()) console.list("versions.none", file.toString());
    else plan.versions().forEach(v -> list(v, broken.contains(v)));
    return ExitCode.DONE;
  }

  private void list(Version version, boolean broken) {
    console.print(VersionLine.of(version).in(console.language()));
    if (!version.note().isEmpty()) detail("versions.note", version.note().replace("\n", "\n" + INDENT));
    version.dispatches().forEach(this::dispatch);
    String prepared = version.preparedFor();
    if (prepared != null && !version.isSent()) detail("versions.prepared", prepared);
    Approval approval = version.approval();
    if (approval != null) detail("versions.approved", approval.name(), approval.date());
    detail(broken ? "versions.broken" : "versions.sealed");
  }

  private void dispatch(Dispatch sent) {
    Message to = Message.of(VersionsCommand.class, "versions.sent", sent.recipient(), sent.date());
    if (!sent.channel().isEmpty()) to = Message.of(VersionsCommand.class, "versions.channel", to, sent.channel());
    if (!sent.caseNumber().isEmpty()) to = Message.of(VersionsCommand.class, "versions.case", to, sent.caseNumber());
    console.print(INDENT + to.in(console.language()));
  }

  private void detail(String key, Object... arguments) {
    console.print(INDENT + Message.of(VersionsCommand.class, key, arguments).in(console.language()));
  }

  private static JsonWriter json(Version version, boolean broken) {
    Approval approval = version.approval();
    var out = new JsonWriter()
        .put("number", version.number())
        .put("id", version.id())
        .put("date", version.date().toString())
        .put("name", version.name())
        .put("note", version.note())
        .putOrNull("preparedFor", version.preparedFor())
        .putAll("dispatches", version.dispatches(), VersionsCommand::json);
    if (approval != null) {
      out.put("approval", new JsonWriter().put("name", approval.name()).put("date", approval.date().toString()));
    }
    return out.put("seal", broken ? "broken" : "ok");
  }

  private static JsonWriter json(Dispatch sent) {
    return new JsonWriter().put("recipient", sent.recipient()).put("date", sent.date().toString())
        .put("channel", sent.channel()).put("caseNumber", sent.caseNumber());
  }
}
