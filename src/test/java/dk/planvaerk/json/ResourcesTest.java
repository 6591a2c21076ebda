package dk.planvaerk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
  @Test
  void filesOfAFolderAreFoundByTheirEnding() {
    assertEquals(List.of("anbefalinger", "handleplan", "indsatsplan", "opfoelgningsplan", "udviklingsplan"), List.copyOf(Resources.in("dk/planvaerk/kind", ".json").keySet()));
    assertEquals(List.of(), List.copyOf(Resources.in("dk/planvaerk/findesikke", ".json").keySet()));
  }

  @Test
  void filesInAJarAreFoundToo(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("æ ø.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("things/"));
      out.putNextEntry(new ZipEntry("things/one.json"));
      out.write('1');
    }
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertEquals(List.of("one"), List.copyOf(Resources.in(loader, "things", ".json").keySet()));
    }
  }
}
