package dk.planvaerk.revision;

import dk.planvaerk.revision.text.WordBag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row or step is known by: its words in each column. A text that stands in several rows, as a theme does, weighs
 * the less the more often it stands there, so no column has to be known by name.
 */
record Profile(Map<String, WordBag> words, Map<String, Double> weights) {
  /**
   * The profiles of some.
   *
   * @param texts what each row or step of the plan says, by column
   * @param of indexes of those asked for
   */
  static List<Profile> of(List<Map<String, String>> texts, int[] of) {
    var often = new HashMap<String, Map<String, Integer>>();
    texts.forEach(row -> row.forEach(
        (column, text) -> often.computeIfAbsent(column, _ -> new HashMap<>()).merge(text, 1, Integer::sum)));
    return Arrays.stream(of).parallel().mapToObj(i -> profile(texts.get(i), often)).toList();
  }

  private static Profile profile(Map<String, String> row, Map<String, Map<String, Integer>> often) {
    var words = new LinkedHashMap<String, WordBag>();
    var weights = new HashMap<String, Double>();
    row.forEach((column, text) -> {
      words.put(column, WordBag.of(text));
      weights.put(column, 1.0 / often.getOrDefault(column, Map.of()).getOrDefault(text, 1));
    });
    return new Profile(words, weights);
  }

  /** From 0, nothing in common, to 1: the share of words that both have in the same column. */
  double likeness(Profile other) {
    double common = 0;
    double all = 0;
    for (Map.Entry<String, WordBag> entry : words.entrySet()) {
      String column = entry.getKey();
      WordBag theirs = other.words.get(column);
      double weight = weight(column, other);
      all += weight * (entry.getValue().size() + (theirs == null ? 0 : theirs.size()));
      if (theirs != null) common += 2 * weight * entry.getValue().common(theirs);
    }
    for (Map.Entry<String, WordBag> entry : other.words.entrySet()) {
      if (!words.containsKey(entry.getKey())) all += weight(entry.getKey(), other) * entry.getValue().size();
    }
    return all == 0 ? 0 : common / all;
  }

  private double weight(String column, Profile other) {
    Double mine = weights.get(column);
    Double theirs = other.weights.get(column);
    if (mine == null) return theirs == null ? 0 : theirs;
    return theirs == null ? mine : (mine + theirs) / 2;
  }
}
