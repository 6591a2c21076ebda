package dk.planvaerk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.joining.Joining;
import dk.planvaerk.joining.Listening;
import dk.planvaerk.joining.Request;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class MainTest {
  @TempDir Path folder;

  @Test
  void aCommandLoadsNothingOfTheWindowAndTheVersionNothingOfTheDocuments() throws Exception {
    Path classes = folder.resolve("klasser.log");
    assertEquals(0, run(List.of("-Xlog:class+load:file=" + classes), "--version"));
    assertTrue(out().matches("Planværk \\d+\\.\\d+.*\\R"), out());
    assertEquals("", err());
    String loaded = Files.readString(classes);
    assertTrue(loaded.contains("dk.planvaerk.cli.Cli"));
    for (String no : List.of(" javafx.", "com.sun.glass", "org.apache.poi", "org.openpdf")) {
      assertFalse(loaded.contains(no), no);
    }
  }

  @Test
  void withoutADisplayThereIsOneSentenceInTheLanguageAskedFor() throws Exception {
    if (!System.getProperty("os.name").startsWith("Linux")) return;
    assertEquals(4, run(List.of("-Dplanvaerk.language=en_GB.UTF-8"), "--example", "banesvinget"));
    assertEquals("", out());
    assertEquals(1, err().lines().count());
    assertTrue(err().contains("display"), err());
  }

  @Test
  void aSecondStartHandsItsFileToTheFirstAndLoadsNothingOfTheWindow() throws Exception {
    var asked = new LinkedBlockingQueue<Request>();
    Path data = folder.resolve("data");
    Path classes = folder.resolve("klasser.log");
    try (Listening first = new Joining(data).listen().orElseThrow()) {
      first.answer(asked::add);
      List<String> options = List.of("-Dglass.platform=Headless", "-Xlog:class+load:file=" + classes);
      assertEquals(0, run(options, "--data", data.toString(), folder.resolve("min plan æøå.plan").toString()), err());
    }
    assertEquals(List.of(new Request(List.of(folder.resolve("min plan æøå.plan")), Optional.empty())), List.copyOf(asked));
    assertEquals("", out() + err());
    assertFalse(Files.readString(classes).contains("com.sun.glass"));
  }

  @Test
  void aMeasurementWithoutADisplayIsToldOfInOneSentenceToo() throws Exception {
    if (!System.getProperty("os.name").startsWith("Linux")) return;
    assertEquals(4, run(List.of("-Dplanvaerk.language=en"), "--bench-start", "min.plan"));
    assertEquals(1, err().lines().count(), err());
  }

  @Test
  void aMeasurementOfNoFileIsToldOfInOneSentence() throws Exception {
    assertEquals(3, run(List.of("-Dplanvaerk.language=en", "-Dglass.platform=Headless"), "--bench-frames", "min.plan"));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("min.plan"), err());
  }

  @Test
  void fiveThousandRowsNeedNoMoreThanAModestComputerHas() throws Exception {
    Path table = folder.resolve("stor tabel.json");
    Path plan = folder.resolve("stor.plan");
    String cell = "\"" + "ordene ".repeat(60) + "\"";
    String row = "[" + (cell + ",").repeat(8) + cell + "]";
    Files.writeString(table, "{\"columns\": [\"Tema\", \"Emne\", \"Mål\", \"Hvad\", \"Hvordan\", \"Hvornår\","
        + " \"Dokumentation\", \"Hvem\", \"Resultat\"], \"rows\": [" + (row + ",").repeat(4_999) + row + "]}");
    assertEquals(0, run(List.of("-Xmx512m"), "import", table.toString(), "-o", plan.toString()), err());
    assertTrue(Files.size(plan) > Files.size(table));
  }

  private int run(List<String> options, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command);
    process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    process.environment().put("LC_ALL", "C.UTF-8");
    process.redirectOutput(file("ud")).redirectError(file("fejl"));
    return process.start().waitFor();
  }

  private File file(String name) {
    return folder.resolve(name).toFile();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("ud"), StandardCharsets.UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("fejl"), StandardCharsets.UTF_8);
  }
}
