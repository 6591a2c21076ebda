package dk.planvaerk.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of one language, applied as Franklin M. Liang describes it (Word Hy-phen-a-tion by Com-put-er,
 * Stanford 1983): each pattern that occurs in the word gives the places between its letters a weight, the
 * highest weight of a place counts, and an odd one is a break.
 */
final class Patterns {
  static final Patterns NONE = new Patterns(List.of());

  private final Map<String, byte[]> weights = new HashMap<>();
  private final int longest;

  private Patterns(List<String> lines) {
    lines.forEach(this::add);
    longest = weights.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * The patterns that ship for a language.
   *
   * @throws UncheckedIOException if the program itself is damaged
   */
  static Patterns of(String language) {
    String name = "hyph-" + language + ".txt";
    try (InputStream in = Patterns.class.getResourceAsStream(name)) {
      if (in == null) throw new IOException(name);
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Patterns(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    var letters = new StringBuilder();
    byte[] places = new byte[line.length() + 1];
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        places[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    weights.put(letters.toString(), places);
  }

  /** For each letter of a word how much speaks for a break before it, as far as the patterns say: odd is a break. */
  byte[] weights(String lowerCase) {
    String word = "." + lowerCase + ".";
    byte[] highest = new byte[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
        byte[] places = weights.get(word.substring(from, to));
        for (int i = 0; places != null && i <= to - from; i++) {
          highest[from + i] = (byte) Math.max(highest[from + i], places[i]);
        }
      }
    }
    return Arrays.copyOfRange(highest, 1, lowerCase.length() + 1);
  }
}
