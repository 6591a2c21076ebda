package dk.planvaerk.proof;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.RealDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a process that writes and saves, again and again, and looks each time whether all that it said was on the disk is
 * there. What has been done is remembered in the folder, so that it can be ended and gone on with.
 */
public final class KillLoop {
  private static final long SEED = 5;
  /** A plan grows as it is written in; a large one is killed before it is ever saved, so another one is begun. */
  private static final int OF_ONE_PLAN = 200;

  private final Path folder;
  private final long seed;
  private final Writer writer;
  private Plan known;

  /**
   * @param seed of what is written, and when it is killed
   */
  KillLoop(Path folder, long seed) throws Exception {
    this.folder = Files.createDirectories(folder);
    this.seed = seed;
    writer = new Writer(seed);
    Path first = folder.resolve("first.plan");
    if (Files.notExists(first)) {
      PlanFile.save(Examples.shipped().copy("dolmer-have", new Ids(new Random(seed))).orElseThrow(), first);
    }
    known = found();
  }

  /** Arguments: folder, and how many kills there are to be in all. */
  public static void main(String[] arguments) throws Exception {
    int all = Integer.parseInt(arguments[1]);
    for (int plan = 0; plan * OF_ONE_PLAN < Math.max(1, all); plan++) {
      int before = plan * OF_ONE_PLAN;
      var loop = new KillLoop(Path.of(arguments[0], "plan-" + plan), SEED + plan);
      while (loop.done() < Math.min(OF_ONE_PLAN, all - before)) loop.kill();
      System.out.println(before + loop.done() + " kills, nothing lost, state " + Writer.number(loop.known));
    }
  }

  /** How many kills of this plan there have been. */
  int done() throws IOException {
    Path count = folder.resolve("kills");
    return Files.exists(count) ? Integer.parseInt(Files.readString(count).strip()) : 0;
  }

  /** One more. */
  void kill() throws Exception {
    int number = done();
    var random = new Random(seed * 31 + number);
    Process child = new ProcessBuilder(command(number)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int typed = Writer.number(known);
    int written = typed;
    int before = written;
    int saved = 0;
    try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      if (line == null) throw new AssertionError("the process did not begin");
      Thread killer = new Thread(() -> killAfter(child, random.nextInt(120)));
      boolean begun = false;
      for (; line != null; line = out.readLine()) {
        int state = Integer.parseInt(line.substring(2));
        switch (line.charAt(0)) {
          case 'T' -> typed = state;
          case 'W' -> written = state;
          case 'S' -> saved = written = state;
          default -> check(state >= written, "it began with " + state + " instead of " + written);
        }
        if (begun || written == before) continue;
        begun = true; // it writes to the disk by now
        killer.start();
      }
      killer.join();
    }
    if (!child.waitFor(20, TimeUnit.SECONDS)) throw new AssertionError("the process is still there");
    Path file = folder.resolve("plan.plan");
    int inFile = Files.exists(file) ? Writer.number(PlanFile.parse(Files.readAllBytes(file))) : 0;
    check(inFile >= saved, "the file has " + inFile + " but was saved with " + saved);
    Plan found = found();
    int state = Writer.number(found);
    check(state >= written && state <= typed, state + " is not between " + written + " and " + typed);
    known = writer.at(state, known);
    check(known.equals(found), "state " + state + " is another one");
    Files.writeString(folder.resolve("kills"), Integer.toString(number + 1));
  }

  private List<String> command(int number) {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-cp", System.getProperty("java.class.path"), KillChild.class.getName(), folder.toString(), Long.toString(seed), Integer.toString(number)));
    String cache = System.getProperty("proof.cache"); // halves the time of a start
    if (cache != null) command.add(1, "-XX:AOTCache=" + cache);
    return command;
  }

  private Plan found() throws Exception {
    Plan first = PlanFile.parse(Files.readAllBytes(folder.resolve("first.plan")));
    return new Desk(new RealDisk(), folder.resolve("data"), folder.resolve("plan.plan"), first).plan();
  }

  private static void killAfter(Process child, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    child.toHandle().destroyForcibly(); // SIGKILL where there is such a thing; what it has said can still be read
  }

  private static void check(boolean good, String otherwise) {
    if (!good) throw new AssertionError(otherwise);
  }
}
