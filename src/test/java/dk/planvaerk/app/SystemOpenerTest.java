package dk.planvaerk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemOpenerTest {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  @Test
  void itSaysWhetherTheSystemHasShownTheFile() throws IOException {
    assertTrue(new SystemOpener(List.of(JAVA, "-version")).show(folder));
    assertFalse(new SystemOpener(List.of(JAVA, "-findes-ikke")).show(folder));
    assertThrows(IOException.class, () -> new SystemOpener(List.of("findes-ikke-her")).show(folder));
  }

  @Test
  void whatIsNotThereIsNotShown() throws IOException {
    assertFalse(new SystemOpener(List.of(JAVA, "-version")).show(folder.resolve("væk")));
  }
}
