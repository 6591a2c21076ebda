import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the AOT caches of the built program (JEP 483, 514, 515), one for the window and one for commands, which all
 * that the window has would hold up: the program is run, and what was loaded and often called is kept. Without a
 * cache it starts slower and does the same, so a failure is told and no more.
 *
 * <p>{@code java packaging/MakeCache.java PROGRAM MONOCLE}; MONOCLE is the jar with a screen in memory, so that
 * the window can be trained without a display.
 */
final class MakeCache {
  private static final int MINUTES = 4;

  /** As the launcher has them: a cache serves only where they are the same. */
  private static final List<String> OPTIONS = List.of(
      "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
      "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dplanvaerk.language=da");

  private MakeCache() {}

  public static void main(String[] arguments) throws Exception {
    Path lib = Path.of(arguments[0]).resolve("lib");
    try (var jars = Files.newDirectoryStream(lib, "*.jar")) {
      for (Path jar : jars) RenewedJar.renew(jar);
    }
    make(lib.resolve("commands.aot"), lib);
    make(lib.resolve("planvaerk.aot"), lib, arguments[1]);
  }

  private static void make(Path cache, Path lib, String... monocle) throws Exception {
    if (isNewest(cache, lib)) return;
    Files.deleteIfExists(cache);
    Path folder = Files.createTempDirectory("planvaerk-training");
    try {
      boolean made = train(cache, lib, folder, monocle) || train(cache, lib, folder);
      if (!made) System.err.println("[WARNING] No AOT cache could be made; the program will start slower.");
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
      }
    }
  }

  private static boolean isNewest(Path cache, Path lib) throws IOException {
    if (!Files.exists(cache)) return false;
    try (var jars = Files.newDirectoryStream(lib, "*.jar")) {
      for (Path jar : jars) {
        if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(cache)) > 0) return false;
      }
    }
    return true;
  }

  private static boolean train(Path cache, Path lib, Path folder, String... monocle) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Xlog:disable");
    command.addAll(List.of("-cp", lib.resolve("planvaerk.jar").toString(), "dk.planvaerk.app.Training", folder.toString()));
    command.addAll(List.of(monocle));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // The user's own folder is none of the training's business, and without UTF-8 no name can have an æ.
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() == 0 && Files.exists(cache);
  }
}
