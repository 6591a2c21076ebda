package dk.planvaerk.storage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Where the details of faults of the program itself are kept, for the one who mends them. */
public final class FaultLog {
  private static final String NAME = "fejl.log";
  private static final long LONGEST = 1_000_000;

  private final Path folder;
  private final String program;

  /**
   * A log in a folder, which is made when it is needed.
   *
   * @param program name and version of the program
   */
  public FaultLog(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Adds a fault; a log that has grown long begins anew. The file, or nothing if it can't be written. */
  public Optional<Path> add(Throwable fault) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      if (Files.exists(file) && Files.size(file) > LONGEST) Files.delete(file);
      Files.writeString(file, entry(fault), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String entry(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return Instant.now() + " " + program + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
        + "\n" + trace + "\n";
  }
}
