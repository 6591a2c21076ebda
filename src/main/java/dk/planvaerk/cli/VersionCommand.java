package dk.planvaerk.cli;

import dk.planvaerk.language.Problem;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.Versions;
import dk.planvaerk.when.WrittenDate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code version FILE --name N [--sent-to W --sent-on D]}: freezes a plan as it is, in its own file. */
@Command(name = "version", mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "plan")
  private Path file = Path.of("");

  @Option(names = "--name", required = true, paramLabel = "${bundle:label.name}")
  private String name = "";

  @Option(names = "--note", paramLabel = "${bundle:label.text}")
  private String note = "";

  @Option(names = "--on", paramLabel = "${bundle:label.day}")
  private @Nullable String on;

  @Option(names = "--sent-to", paramLabel = "${bundle:label.recipient}")
  private @Nullable String sentTo;

  @Option(names = "--sent-on", paramLabel = "${bundle:label.day}")
  private @Nullable String sentOn;

  @Option(names = "--channel", paramLabel = "${bundle:label.text}")
  private @Nullable String channel;

  @Option(names = "--case", paramLabel = "${bundle:label.text}")
  private @Nullable String caseNumber;

  VersionCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    LocalDate day = DayChoice.find("--on", on).orElseGet(() -> LocalDate.now(clock));
    List<Dispatch> dispatches = dispatches(day);
    Plan plan = PlanAtHand.change(file);
    String recipient = dispatches.isEmpty() ? null : dispatches.getFirst().recipient();
    Version version = Versions.of(plan, day, name, note, recipient, new Ids()).withBase(Marking.newBase(plan)).withDispatches(dispatches);
    PlanFile.save(plan.withVersions(Versions.with(plan.versions(), version)), file);
    console.print(VersionLine.of(version).in(console.language()));
    String says = plan.head(Role.DATE).oneLine();
    if (WrittenDate.find(says).filter(d -> !d.equals(day)).isPresent()) console.say("version.otherday", says);
    console.say("done.written", file.toString());
    return ExitCode.DONE;
  }

  private List<Dispatch> dispatches(LocalDate day) throws WrongUse {
    String to = line(sentTo);
    if (to.isEmpty()) {
      if (sentTo != null) throw new WrongUse("use.norecipient");
      if (sentOn != null) throw new WrongUse("use.notsent", "--sent-on");
      if (channel != null) throw new WrongUse("use.notsent", "--channel");
      if (caseNumber != null) throw new WrongUse("use.notsent", "--case");
      return List.of();
    }
    LocalDate sent = DayChoice.find("--sent-on", sentOn).orElse(day);
    return List.of(new Dispatch(to, sent, line(channel), line(caseNumber), Extra.NONE));
  }

  private static String line(@Nullable String written) {
    return written == null ? "" : PlainText.line(written).strip();
  }
}
