package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where exports go: to the file that {@code -o} names, into the folder that it names, or beside each
 * plan. Only a file that it names is replaced.
 */
final class ExportTarget {
  private final @Nullable Path file;
  private final @Nullable Path folder;

  private ExportTarget(@Nullable Path file, @Nullable Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * What {@code -o} says.
   *
   * @param output a file, a folder, or null for none; with a slash at its end it is a folder
   * @param several whether more than one plan is exported, for which a file won't do
   */
  static ExportTarget of(@Nullable String output, boolean several) throws WrongUse, OutputProblem {
    if (output == null) return new ExportTarget(null, null);
    Path path;
    try {
      path = Path.of(output);
    } catch (InvalidPathException e) {
      throw new OutputProblem(Message.of(ExportTarget.class, "output.noname", output), e);
    }
    if (Files.isDirectory(path)) return new ExportTarget(null, path);
    if (several) throw new WrongUse("use.several", output);
    if (output.endsWith("/") || output.endsWith(File.separator)) {
      throw new OutputProblem(Message.of(ExportTarget.class, "output.nofolder", output));
    }
    return new ExportTarget(path, null);
  }

  /**
   * The file for one plan.
   *
   * @param plan the plan's own file, which is never replaced
   * @param name the usual name of the export
   */
  Path file(Path plan, String name) throws WrongUse, OutputProblem {
    if (file != null) {
      keepApart(plan, file);
      return file;
    }
    Path usual = folder == null ? plan.resolveSibling(name) : folder.resolve(name);
    if (Files.exists(usual, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputProblem(Message.of(ExportTarget.class, "output.exists", usual.toString()));
    }
    return usual;
  }

  /** A command must not write over what it reads, whatever the two are called. */
  static void keepApart(Path input, Path output) throws WrongUse {
    try {
      if (Files.exists(output) && Files.isSameFile(input, output)) throw new WrongUse("use.same", output.toString());
    } catch (IOException e) {
      return; // reading or writing will say what is wrong
    }
  }
}
