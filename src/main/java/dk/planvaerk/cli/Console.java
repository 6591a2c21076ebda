package dk.planvaerk.cli;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.DamagedInput;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command speaks.
 *
 * @param out for results
 * @param err for everything that is said besides
 */
public record Console(PrintWriter out, PrintWriter err, Locale language) {
  void print(String result) {
    out.println(result);
  }

  /** A line of the result, by the key of its words. */
  void list(String key, Object... arguments) {
    print(Message.of(Console.class, key, arguments).in(language));
  }

  void say(String key, Object... arguments) {
    say(Message.of(Console.class, key, arguments));
  }

  void say(Message message) {
    err.println(message.in(language));
  }

  /** Says what should be known before anything is done. */
  public void tell(Message message) {
    say(message);
    err.flush();
  }

  /** What is the matter; of a damaged plan also what can be done about it. */
  void say(Problem problem) {
    String hint = problem instanceof DamagedInput damaged && !isBare(damaged.file()) ? " " + Message.of(Console.class, "rescue.hint", damaged.file().toString()).in(language) : "";
    err.println(problem.in(language) + hint);
  }

  /** Whether nothing stands in it that could be rescued. */
  private static boolean isBare(Path file) {
    try {
      for (byte b : JsonFile.bytes(file)) if (b != 0) return false;
      return true;
    } catch (InputProblem e) {
      return true;
    }
  }

  /** Does one thing of several and says what came in its way. */
  int attempt(Work work) throws WrongUse {
    try {
      work.run();
      return ExitCode.DONE;
    } catch (Problem e) {
      say(e);
      return ExitCode.of(e);
    }
  }

  /** Something that files can come in the way of. */
  interface Work {
    void run() throws Problem, WrongUse;
  }
}
