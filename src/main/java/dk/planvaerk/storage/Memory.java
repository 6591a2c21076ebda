package dk.planvaerk.storage;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Small things that are as the user left them: zoom, theme, where a window stood. Each is a text under a
 * dotted key, such as {@code window.zoom}. A file that is damaged, missing or can't be written is as if
 * nothing had been remembered: nobody is disturbed for it.
 */
public final class Memory {
  private final Path file;
  private final Executor later;
  private final Map<String, String> known = new TreeMap<>();
  private final Map<String, String> changed = new TreeMap<>();
  private boolean waiting;

  /**
   * Remembers nothing until it has been {@link #read}.
   *
   * @param folder the user's data folder
   * @param later does the writing some time after a change, away from the window
   */
  public Memory(Path folder, Executor later) {
    this.file = folder.resolve("memory.json");
    this.later = later;
  }

  /** Reads what was remembered last time; what has been changed by now stays. */
  public void read() {
    Map<String, String> kept = inFile();
    synchronized (this) {
      kept.forEach(known::putIfAbsent);
    }
  }

  public synchronized Optional<String> text(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** A whole number; nothing where none in this range is remembered, both ends in it. */
  public Optional<Integer> number(String key, int least, int most) {
    try {
      return text(key).map(Integer::valueOf).filter(n -> n >= least && n <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether something is on; {@code otherwise} where nothing is remembered of it. */
  public boolean flag(String key, boolean otherwise) {
    return text(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  public void put(String key, String value) {
    synchronized (this) {
      if (value.equals(known.put(key, value))) return;
      changed.put(key, value);
      if (waiting) return;
      waiting = true;
    }
    later.execute(this::write);
  }

  public void put(String key, int value) {
    put(key, Integer.toString(value));
  }

  public void put(String key, boolean value) {
    put(key, Boolean.toString(value));
  }

  /** Writes what has changed into what is in the file now, which another running program may have written. */
  public void write() {
    Map<String, String> news;
    synchronized (this) {
      waiting = false;
      if (changed.isEmpty()) return;
      news = Map.copyOf(changed);
      changed.clear();
    }
    var all = new TreeMap<>(inFile());
    all.putAll(news);
    var writer = new JsonWriter();
    all.forEach(writer::put);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, writer.bytes());
    } catch (IOException | OutputProblem e) {
      return; // it is only not remembered next time
    }
  }

  private Map<String, String> inFile() {
    if (!Files.exists(file)) return Map.of();
    try {
      return JsonFile.read(file).parse(JsonObject::stringsByName);
    } catch (InputProblem e) {
      return Map.of();
    }
  }
}
