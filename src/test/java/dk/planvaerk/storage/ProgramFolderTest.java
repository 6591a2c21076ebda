package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFolderTest {
  @TempDir private Path folder;

  @Test
  void whatStandsAboveTheJarIsFoundTheNearestFirst() throws Exception {
    Path program = Files.createDirectories(folder.resolve("Planværk å"));
    Path jar = Files.createDirectories(program.resolve("app/lib")).resolve("planvaerk.jar");
    assertEquals(Optional.empty(), ProgramFolder.find(jar.toUri(), "x.json"));
    Path above = Files.createFile(program.resolve("x.json"));
    assertEquals(Optional.of(above), ProgramFolder.find(jar.toUri(), "x.json"));
    Path nearer = Files.createFile(program.resolve("app/x.json"));
    assertEquals(Optional.of(nearer), ProgramFolder.find(jar.toUri(), "x.json"));
  }

  @Test
  void classesOfADeveloperLieInNoProgram() throws Exception {
    Files.createFile(folder.resolve("x.json"));
    assertEquals(Optional.empty(), ProgramFolder.find(folder.resolve("classes/").toUri(), "x.json"));
    assertEquals(Optional.empty(), ProgramFolder.find(URI.create("jrt:/modules/x.jar"), "x.json"));
  }
}
