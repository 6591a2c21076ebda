package dk.planvaerk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of Linux and macOS, with Javas that only say how they were called. */
class LauncherTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path program = Path.of("");
  private Path launcher = Path.of("");
  private Path usual = Path.of("");

  @BeforeEach
  void aProgramInAFolderWithDanishLettersAndSpaces() throws Exception {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "a launcher for Linux and macOS");
    folder = temporary.toRealPath();
    program = folder.resolve("Min mappe æøå");
    launcher = program.resolve("bin/planvaerk");
    usual = Files.createDirectories(folder.resolve("jvm"));
    Files.createDirectories(program.resolve("bin"));
    // The Javas of this machine must not be found, so the usual places are elsewhere.
    String script = Files.readString(Path.of("packaging/linux/planvaerk"));
    String elsewhere = script.replace("/usr/lib/jvm/*", usual + "/*")
        .replace("/usr/java/*", "").replace("/opt/*", "").replaceAll(" /Library/Java/[^ ]*", " ");
    assertTrue(!elsewhere.equals(script), "the launcher no longer looks in the usual places");
    executable(launcher, elsewhere);
  }

  @Test
  void theJavaIsToldWhereTheJarsAreAndWhatWasAsked() throws Exception {
    Path java = java("temurin", "25.0.3");
    String said = run(Map.of("JAVA_HOME", java.toString()), launcher, "new", "-o", "min plan å.plan");
    assertTrue(said.contains("[" + program + "/lib/planvaerk.jar]"), said);
    assertTrue(said.contains("[dk.planvaerk.app.Main][new][-o][min plan å.plan]"), said);
    assertTrue(said.contains("LC_ALL=C.UTF-8"), said);
    assertTrue(said.contains("[-XX:AOTCache=" + program + "/lib/commands.aot][-Xlog:disable]"), said);
  }

  @Test
  void commandsAndTheWindowHaveACacheEach() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", java("temurin", "25").toString());
    for (String command : List.of("export", "check-file", "merge", "--help", "-V")) {
      String said = run(java, launcher, command);
      assertTrue(said.contains("[-XX:AOTCache=" + program + "/lib/commands.aot][-Xlog:disable]"), said);
    }
    for (String first : List.of("", "min.plan", "mappe/plan", "--data", "--example")) {
      String said = first.isEmpty() ? run(java, launcher) : run(java, launcher, first);
      assertTrue(said.contains("[-XX:AOTCache=" + program + "/lib/planvaerk.aot][-Xlog:disable]"), said);
    }
  }

  @Test
  void itWorksThroughLinksFromAnyFolder() throws Exception {
    Path java = java("temurin", "25");
    Path bin = Files.createDirectories(folder.resolve("andre steder/bin"));
    Path first = Files.createSymbolicLink(bin.resolve("planværk"), Path.of("../næste"));
    Files.createSymbolicLink(folder.resolve("andre steder/næste"), launcher);
    Path folders = Files.createSymbolicLink(folder.resolve("mappelink"), program);
    for (Path start : List.of(first, folders.resolve("bin/planvaerk"))) {
      String said = run(Map.of("JAVA_HOME", java.toString(), "CDPATH", "/"), start);
      assertTrue(said.contains("[" + program + "/lib/planvaerk.jar]"), said);
    }
  }

  @Test
  void theLanguageOfTheUserGoesAlong() throws Exception {
    String java = java("temurin", "25").toString();
    assertTrue(run(Map.of("JAVA_HOME", java), launcher).contains("[-Dplanvaerk.language=]"));
    assertTrue(run(Map.of("JAVA_HOME", java, "LANG", "en_GB.UTF-8"), launcher).contains("=en_GB.UTF-8]"));
    String said = run(Map.of("JAVA_HOME", java, "LANG", "en_GB", "LC_MESSAGES", "da_DK", "LC_ALL", ""), launcher);
    assertTrue(said.contains("[-Dplanvaerk.language=da_DK]"), said);
    said = run(Map.of("JAVA_HOME", java, "LC_MESSAGES", "da_DK", "LC_ALL", "C"), launcher);
    assertTrue(said.contains("[-Dplanvaerk.language=C]"), said);
  }

  @Test
  void aFittingJavaIsFoundWhereverItIs() throws Exception {
    Path old = java("gammel", "17.0.12");
    java("midt", "25.0.1");
    java("ny udgave", "26-ea");
    java("ældgammel", "1.8.0_402");
    Path chosen = java("../valgt", "25.0.9");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    assertTrue(run(Map.of(), launcher).startsWith("ny udgave "));
    assertTrue(run(Map.of("JAVA_HOME", old.toString()), launcher).startsWith("ny udgave "));
    assertTrue(run(Map.of("JAVA_HOME", chosen.toString()), launcher).startsWith("valgt "));
    Files.createSymbolicLink(bin.resolve("java"), chosen.resolve("bin/java"));
    String path = bin + ":" + tools();
    assertTrue(run(Map.of("PATH", path), launcher).startsWith("valgt "));
    Files.delete(bin.resolve("java"));
    Files.createSymbolicLink(bin.resolve("java"), old.resolve("bin/java"));
    assertTrue(run(Map.of("PATH", path), launcher).startsWith("ny udgave "));
  }

  @Test
  void aChosenJavaWithoutAReleaseFileIsAsked() throws Exception {
    Path home = java("uden", "25");
    Files.delete(home.resolve("release"));
    assertTrue(run(Map.of("JAVA_HOME", home.toString()), launcher).startsWith("uden "));
  }

  @Test
  void withoutAFittingJavaOneSentenceSaysSo() throws Exception {
    java("gammel", "17.0.12");
    assertTrue(run(Map.of(), launcher).matches("(?s)Planværk skal bruge Java 25 .*\\R2\\R"));
    assertTrue(run(Map.of("LANG", "en_GB.UTF-8"), launcher).startsWith("Planværk needs Java 25"));
    assertTrue(run(Map.of(), launcher, "--lang", "en").startsWith("Planværk needs Java 25"));
    assertTrue(run(Map.of("LANG", "en_GB.UTF-8"), launcher, "--lang=da").startsWith("Planværk skal bruge"));
  }

  /** A Java that says its name and, each in brackets, what it was given. */
  private Path java(String name, String version) throws IOException {
    Path home = usual.resolve(name).normalize();
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    executable(home.resolve("bin/java"), "#!/bin/sh\n"
        + "[ \"$1\" = -version ] && { echo 'openjdk version \"" + version + "\" 2026' >&2; exit; }\n"
        + "printf '%s ' '" + home.getFileName() + "'; printf '[%s]' \"$@\"; echo \" LC_ALL=$LC_ALL\"\n");
    return home;
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What it says, and behind it the exit code where that is not 0. */
  private String run(Map<String, String> environment, Path start, String... arguments) throws Exception {
    Path shell = Stream.of("/bin/dash", "/bin/sh").map(Path::of).filter(Files::exists).findFirst().orElse(Path.of(""));
    assumeTrue(Files.exists(shell), "no shell");
    var command = new ArrayList<>(List.of(shell.toString(), start.toString()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).directory(usual.toFile());
    process.environment().clear();
    process.environment().putAll(Map.of("PATH", tools().toString(), "HOME", folder.toString()));
    process.environment().putAll(environment);
    var running = process.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = running.waitFor();
    return code == 0 ? said : said + code + "\n";
  }

  /** The tools of a shell, without this machine's Java beside them. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String name : List.of("readlink", "dirname", "sed")) {
      for (String bin : List.of("/usr/bin", "/bin")) {
        Path tool = Path.of(bin, name);
        if (Files.exists(tool)) executable(tools.resolve(name), "#!/bin/sh\nexec " + tool + " \"$@\"\n");
      }
    }
    assertEquals(3, tools.toFile().list().length);
    return tools;
  }
}
