package dk.planvaerk.revision;

import dk.planvaerk.revision.text.WordBag;
import java.util.ArrayList;
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
   * A profile for each.
   *
   * @param texts by column
   */
  static List<Profile> all(List<Map<String, String>> texts) {
    var often = new HashMap<String, Map<String, Integer>>();
    texts.forEach(row -> row.forEach(
        (column, text) -> often.computeIfAbsent(column, _ -> new HashMap<>()).merge(text, 1, Integer::sum)));
    var out = new ArrayList<Profile>();
    for (Map<String, String> row : texts) {
      var words = new LinkedHashMap<String, WordBag>();
      var weights = new HashMap<String, Double>();
      row.forEach((column, text) -> {
        words.put(column, WordBag.of(text));
        weights.put(column, 1.0 / often.getOrDefault(column, Map.of()).getOrDefault(text, 1));
      });
      out.add(new Profile(words, weights));
    }
    return out;
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
