package dk.planvaerk.spelling;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.storage.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that the user has put into the dictionary: a text file with a word a line, so that it can be read, changed and
 * taken along. A word counts from the moment that it is added, also where the file can't be written.
 */
public final class UserDictionary {
  private final Path file;
  private final TreeSet<String> kept = new TreeSet<>();
  private volatile WordList words = WordList.EMPTY;

  /**
   * @param folder the user's data folder
   */
  public UserDictionary(Path folder) {
    file = folder.resolve("ordbog.txt");
  }

  /** The words as they are known by now, with capitals or without: a word may have been added where a sentence begins. */
  public WordList words() {
    return words;
  }

  /** Reads what is in the file; what can't be read is as if it were not there. */
  public synchronized void read() {
    kept.addAll(inFile());
    know();
  }

  /**
   * Adds a word, to what another running program may have written by now too.
   *
   * @throws OutputProblem if it is not in the file and so forgotten the next time
   */
  public synchronized void add(String word) throws OutputProblem {
    kept.addAll(inFile());
    kept.add(word);
    know();
    write();
  }

  /**
   * Takes a word out again.
   *
   * @throws OutputProblem if it is still in the file
   */
  public synchronized void remove(String word) throws OutputProblem {
    kept.addAll(inFile());
    kept.remove(word);
    know();
    write();
  }

  private void know() {
    var all = new HashSet<>(kept);
    kept.forEach(w -> all.add(w.toLowerCase(Locale.of("da"))));
    words = WordList.of(all);
  }

  private void write() throws OutputProblem {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new OutputProblem(Message.of(UserDictionary.class, "dictionary.folder", file.toString()), e);
    }
    AtomicFile.write(file, (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Set<String> inFile() {
    var read = new TreeSet<String>();
    if (!Files.exists(file)) return read;
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
      all.lines().map(String::strip).filter(w -> !w.isEmpty()).forEach(read::add);
    } catch (IOException e) {
      return Set.of();
    }
    return read;
  }
}
