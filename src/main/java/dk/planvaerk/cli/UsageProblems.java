package dk.planvaerk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli did not understand, and where the help is. */
final class UsageProblems implements IParameterExceptionHandler {
  private final Console console;

  UsageProblems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> console.say("use.missing", labels(missing.getMissing()));
      case OverwrittenOptionException twice -> console.say("use.twice", name(twice.getOverwritten()));
      default -> other(e);
    }
    console.say("use.help", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.WRONG_USE;
  }

  private void unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    console.say(e.isUnknownOption() ? "use.option" : "use.surplus", first);
  }

  private void other(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    if (argument == null) {
      console.say("use.unclear");
      return;
    }
    List<String> choices = choices(argument);
    if (value == null) console.say("use.value", name(argument));
    else if (choices.isEmpty()) console.say("use.wrong", value, name(argument));
    else console.say("use.choice", value, name(argument), String.join(", ", choices));
  }

  private static List<String> choices(ArgSpec argument) {
    @Nullable Iterable<String> candidates = argument.completionCandidates();
    var out = new ArrayList<String>();
    if (candidates != null) candidates.forEach(out::add);
    return out;
  }

  /** As they are written: {@code --kind SKABELON, -o FIL}. */
  private static String labels(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(a -> a instanceof OptionSpec o ? o.longestName() + " " + o.paramLabel() : a.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec o ? o.longestName() : argument.paramLabel();
  }
}
