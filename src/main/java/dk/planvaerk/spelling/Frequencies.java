package dk.planvaerk.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often words, in small letters, stand in real plans. */
record Frequencies(Map<String, Integer> counts) {
  /**
   * Those that ship for a language.
   *
   * @throws UncheckedIOException if the program itself is damaged
   */
  static Frequencies read(String language) {
    var counts = new HashMap<String, Integer>();
    for (String line : lines(language + ".frequent")) {
      int space = line.indexOf(' ');
      counts.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
    }
    return new Frequencies(Map.copyOf(counts));
  }

  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  Set<String> words() {
    return counts.keySet();
  }

  /** The lines of a list that say something. */
  static List<String> lines(String name) {
    try (var reader = new BufferedReader(new InputStreamReader(Lexicon.open(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
