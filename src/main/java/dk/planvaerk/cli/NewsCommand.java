package dk.planvaerk.cli;

import dk.planvaerk.language.Problem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.news.News;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code news FILE [--since VERSION] [--html] [-o FILE]}: what is new, as the covering text of a mail. */
@Command(name = "news", mixinStandardHelpOptions = true)
final class NewsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "plan")
  private Path file = Path.of("");

  @Option(names = "--since", paramLabel = "VERSION", descriptionKey = "since")
  private @Nullable String since;

  @Option(names = "--html")
  private boolean html;

  @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
  private @Nullable Path output;

  NewsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    Plan plan = PlanAtHand.read(file, console);
    News news = News.of(plan, base(plan));
    Locale language = Texts.language(plan.kind().language());
    String text = html ? news.html(language) : news.plain(language);
    if (output == null) {
      console.print(text);
      return ExitCode.DONE;
    }
    ExportTarget.keepApart(file, output);
    AtomicFile.write(output, (text + "\n").getBytes(StandardCharsets.UTF_8));
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }

  /** Without one asked for, that against which the plan is marked; where nothing was written since the only one, that one. */
  private Version base(Plan plan) throws WrongUse {
    if (since != null) return VersionChoice.find(plan, since, console.language());
    if (plan.versions().isEmpty()) throw new WrongUse("use.noversions");
    return Marking.usualBase(plan).orElseGet(() -> plan.versions().getLast());
  }
}
