package dk.planvaerk.app.bench;

import dk.planvaerk.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program takes of the computer's memory. */
final class Memory {
  private static final int MEGABYTE = 1 << 20;

  private Memory() {}

  /** Megabytes: the heap after what is not needed is gone, and what the system counts, now and at most. */
  static JsonWriter json() {
    for (int i = 0; i < 3; i++) System.gc();
    Runtime runtime = Runtime.getRuntime();
    return new JsonWriter()
        .put("heap", (int) ((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE))
        .put("resident", resident("VmRSS:"))
        .put("residentMost", resident("VmHWM:"));
  }

  /** Linux alone says it in a file; elsewhere 0. */
  private static int resident(String name) {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(l -> l.startsWith(name))
          .mapToInt(l -> Integer.parseInt(l.replaceAll("\\D", "")) / 1024)
          .findFirst().orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
