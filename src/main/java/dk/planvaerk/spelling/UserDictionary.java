package dk.planvaerk.spelling;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.storage.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that the user has put into the dictionary: a text file with a word a line, so that it can be read, changed and
 * taken along. A word counts from the moment that it is added, also where the file can't be written.
 */
public final class UserDictionary {
  private static final Charset OLD = Charset.forName("windows-1252");

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

  /** Reads what is in the file; what can't be read is as if it were not there, until a word is to be kept in it. */
  public synchronized void read() {
    try {
      kept.addAll(inFile());
    } catch (IOException e) {
      return;
    } finally {
      know();
    }
  }

  /**
   * Adds a word, to what another running program may have written by now too.
   *
   * @throws OutputProblem if it is not in the file and so forgotten the next time
   */
  public synchronized void add(String word) throws OutputProblem {
    change(() -> kept.add(word));
  }

  /**
   * Takes a word out again.
   *
   * @throws OutputProblem if it is still in the file
   */
  public synchronized void remove(String word) throws OutputProblem {
    change(() -> kept.remove(word));
  }

  /** A file that can't be read now may be full of words, so it is not written over. */
  private void change(Runnable change) throws OutputProblem {
    try {
      kept.addAll(inFile());
    } catch (IOException e) {
      throw new OutputProblem(Message.of(UserDictionary.class, "dictionary.unread", file.toString()), e);
    } finally {
      change.run();
      know();
    }
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

  private Set<String> inFile() throws IOException {
    if (!Files.exists(file)) return Set.of();
    return text(Files.readAllBytes(file)).replace("\uFEFF", "").lines().map(String::strip).filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Some editors of Windows still write letters as Windows did before Unicode; taken for ours, æ, ø and å would be lost. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD);
    }
  }
}
