package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.OutputProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserDictionaryTest {
  @TempDir
  private Path folder;

  private UserDictionary read() {
    var dictionary = new UserDictionary(folder.resolve("data"));
    dictionary.read();
    return dictionary;
  }

  @Test
  void aWordIsThereTheNextTime() throws OutputProblem, IOException {
    read().add("Profugo");
    read().add("æblerul");
    assertTrue(read().words().has("Profugo"));
    assertTrue(read().words().has("profugo"));
    assertEquals("Profugo\næblerul\n", Files.readString(folder.resolve("data/ordbog.txt")));
  }

  @Test
  void twoProgramsKeepEachOthersWords() throws OutputProblem {
    UserDictionary one = read();
    UserDictionary two = read();
    one.add("alfa");
    two.add("beta");
    assertTrue(read().words().has("alfa") && read().words().has("beta"));
  }

  @Test
  void aWordCanBeTakenOut() throws OutputProblem {
    read().add("alfa");
    read().remove("alfa");
    assertFalse(read().words().has("alfa"));
  }

  @Test
  void aFileByHandIsReadAndADamagedOneIsNoHarm() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/ordbog.txt"), "\uFEFFalfa \r\n\r\nBeta");
    assertTrue(read().words().has("alfa") && read().words().has("Beta"));
    Files.write(folder.resolve("data/ordbog.txt"), new byte[] {(byte) 0xFF, 0, 1});
    assertFalse(read().words().has("alfa"));
  }

  @Test
  void lettersOfAnOldEditorAreKept() throws OutputProblem, IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.write(folder.resolve("data/ordbog.txt"), "æblerul\r\nrødgrød\r\n".getBytes(Charset.forName("windows-1252")));
    read().add("alfa");
    assertEquals("alfa\nrødgrød\næblerul\n", Files.readString(folder.resolve("data/ordbog.txt")));
  }

  @Test
  void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
    Files.createDirectories(folder.resolve("data/ordbog.txt"));
    UserDictionary dictionary = read();
    OutputProblem problem = assertThrows(OutputProblem.class, () -> dictionary.add("alfa"));
    assertEquals("dictionary.unread", problem.what().key());
    assertTrue(dictionary.words().has("alfa"));
    assertThrows(OutputProblem.class, () -> dictionary.remove("alfa"));
    assertFalse(dictionary.words().has("alfa"));
  }

  @Test
  void aWordThatCannotBeKeptCountsNow() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    UserDictionary dictionary = read();
    assertThrows(OutputProblem.class, () -> dictionary.add("alfa"));
    assertTrue(dictionary.words().has("alfa"));
  }
}
