package dk.planvaerk.cli;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.status.StatusSentence;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code done FILE --row ID [--step ID] [--date TEXT] [--reopen] [--sentence]}: marks steps as done, or reopens them. */
@Command(name = "done", mixinStandardHelpOptions = true)
final class DoneCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "plan")
  private Path file = Path.of("");

  @Option(names = "--row", required = true, paramLabel = "ID")
  private String row = "";

  @Option(names = "--step", paramLabel = "ID")
  private @Nullable String step;

  @Option(names = "--date", paramLabel = "${bundle:label.text}")
  private @Nullable String date;

  @Option(names = "--on", paramLabel = "${bundle:label.day}")
  private @Nullable String on;

  @Option(names = "--reopen")
  private boolean reopen;

  @Option(names = "--sentence")
  private boolean sentence;

  DoneCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    if (reopen && date != null) throw new WrongUse("use.apart", "--reopen", "--date");
    if (reopen && on != null) throw new WrongUse("use.apart", "--reopen", "--on");
    LocalDate day = DayChoice.find("--on", on).orElseGet(() -> LocalDate.now(clock));
    Plan plan = PlanAtHand.change(file);
    Row in = plan.row(row).orElseThrow(() -> new WrongUse("use.row", row));
    if (step != null && in.step(step).isEmpty()) throw new WrongUse("use.step", step, row);
    List<Step> steps = steps(plan.kind(), in);
    if (steps.isEmpty()) {
      console.say(already(plan.kind(), in));
      return ExitCode.DONE;
    }
    Plan changed = changed(plan, steps.stream().map(s -> edit(s, day)).toList());
    Status status = reopen ? null : plan.kind().status(Status.Meaning.DONE).orElse(null);
    boolean restated = steps.stream().anyMatch(s -> s.equals(in.steps().getFirst()) && reopen == plan.kind().isDone(s));
    if (restated) changed = changed(changed, StatusSentence.following(plan, in, status).stream().toList());
    if (restated && sentence) changed = changed(changed, StatusSentence.instead(changed, in(changed)).stream().toList());
    PlanFile.save(changed, file);
    Unit unit = plan.kind().unit(in, steps.getFirst());
    console.say(reopen ? "done.reopened" : "done.marked", steps.size(), steps.size() == 1 ? unit.one() : unit.many());
    if (restated) tellOwnSentence(changed);
    console.say("done.written", file.toString());
    return ExitCode.DONE;
  }

  private static Plan changed(Plan plan, List<? extends Edit> edits) throws WrongUse {
    if (edits.isEmpty()) return plan;
    return switch (new Transaction("do.done", List.copyOf(edits)).apply(plan)) {
      case Outcome.Changed(Plan changed) -> changed;
      case Outcome.Refused refused -> throw new WrongUse("use.refused", refused.reason());
    };
  }

  private Row in(Plan plan) {
    return plan.row(row).orElseThrow();
  }

  /** What the author has written of the status stays, and may say the opposite of what is so now. */
  private void tellOwnSentence(Plan changed) {
    String own = StatusSentence.own(changed, in(changed)).map(Text::oneLine).orElse("");
    if (own.isEmpty()) return;
    String offered = StatusSentence.anew(changed, in(changed)).map(s -> s.text().oneLine()).orElse("");
    console.say(offered.isEmpty() ? "done.sentence.none" : "done.sentence", own, offered);
  }

  /** Those that something is to be done with: the one named, or those of the row that are open and have something in them. */
  private List<Step> steps(PlanKind kind, Row in) {
    List<Step> asked = in.steps().stream().filter(s -> step == null || s.id().equals(step)).toList();
    if (reopen) return asked.stream().filter(kind::isDone).toList();
    boolean alone = step != null || asked.size() == 1;
    List<Step> open = asked.stream()
        .filter(s -> alone ? !kind.isDone(s) : kind.meaning(s) == Status.Meaning.OPEN && !s.isBlank()).toList();
    return open.isEmpty() ? asked.stream().filter(s -> kind.isDone(s) && hasOtherDate(s)).toList() : open;
  }

  private boolean hasOtherDate(Step of) {
    Done done = of.state().done();
    return date != null && !date.strip().equals(done == null ? "" : done.date());
  }

  private Edit edit(Step of, LocalDate day) {
    if (reopen) return new SetState(row, of.id(), of.state().withStatus(null));
    return new MarkDone(row, of.id(), day, date == null ? "" : date);
  }

  /** Why there is nothing to be done. */
  private String already(PlanKind kind, Row in) {
    if (reopen) return "done.notdone";
    return in.steps().stream().anyMatch(s -> kind.isDone(s) && (step == null || s.id().equals(step))) ? "done.already" : "done.noopen";
  }
}
