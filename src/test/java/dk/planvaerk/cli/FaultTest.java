package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
  @TempDir Path folder;

  @Test
  void aFaultOfTheProgramIsASentenceWithItsDetailsInAFile() throws Exception {
    Path data = folder.resolve("ny/mappe");
    Path log = data.resolve("fejl.log");
    Ran ran = fails(new IllegalStateException("indeni"), data);
    assertTrue(ran.err().contains(log.toString()), ran.err());
    String text = Files.readString(log);
    assertTrue(text.contains("indeni") && text.contains("Planværk 1.2.3"), text);
    fails(new IllegalStateException("igen"), data);
    assertTrue(Files.readString(log).startsWith(text));
  }

  @Test
  void alsoWhereTheFileCannotBeWritten() throws Exception {
    Path noFolder = Files.createFile(folder.resolve("fil"));
    fails(new IllegalStateException("indeni"), noFolder);
  }

  @Test
  void aLackOfMemoryAndTooDeepAFileAreNoFaults() {
    assertTrue(fails(new OutOfMemoryError("heap"), folder).err().contains("hukommelse"));
    assertTrue(fails(new StackOverflowError(), folder).err().contains("indviklet"));
    assertFalse(Files.exists(folder.resolve("fejl.log")));
  }

  private static Ran fails(Throwable with, Path log) {
    Ran ran = Ran.with(Texts.DANISH, log, (_, _, _) -> {
      if (with instanceof Error error) throw error;
      throw (RuntimeException) with;
    });
    ran.refused(ExitCode.FAULT);
    assertEquals(1, ran.err().lines().count());
    return ran;
  }
}
