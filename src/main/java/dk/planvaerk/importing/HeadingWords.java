package dk.planvaerk.importing;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of headings mean: data in a resource file.
 *
 * @param meanings each word with what it means
 * @param questions words that mean something where no other word does
 * @param outcomes meanings that an expectation makes another of: what is hoped for has not been reached
 * @param silent words that change nothing
 * @param joining words between two that both count
 */
record HeadingWords(
    Map<String, String> meanings, Map<String, String> questions, Set<String> outcomes, Set<String> silent, Set<String> joining) {
  static final HeadingWords SHIPPED = shipped();

  HeadingWords {
    meanings = Map.copyOf(meanings);
    questions = Map.copyOf(questions);
    outcomes = Set.copyOf(outcomes);
    silent = Set.copyOf(silent);
    joining = Set.copyOf(joining);
  }

  Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** What a word asks for. */
  Optional<String> question(String word) {
    return Optional.ofNullable(questions.get(word));
  }

  /** Whether a word says nothing of its own. */
  boolean isSilent(String word) {
    return silent.contains(word);
  }

  /** Whether anything is known of a word. */
  boolean knows(String word) {
    return meanings.containsKey(word) || questions.containsKey(word) || silent.contains(word) || joining.contains(word);
  }

  private static HeadingWords shipped() {
    Collection<byte[]> files = Resources.in("dk/planvaerk/importing/meaning", ".json").values();
    try {
      return JsonFile.of(files.iterator().next()).parse(HeadingWords::read);
    } catch (InputProblem e) {
      throw new IllegalStateException(e);
    }
  }

  private static HeadingWords read(JsonObject o) throws JsonRefused {
    return new HeadingWords(o.object("meanings", HeadingWords::byWord), o.object("questions", HeadingWords::byWord),
        Set.copyOf(o.strings("outcomes")), Set.copyOf(o.strings("silent")), Set.copyOf(o.strings("joining")));
  }

  private static Map<String, String> byWord(JsonObject o) throws JsonRefused {
    var out = new HashMap<String, String>();
    for (String meaning : o.rest().fields().keySet()) {
      for (String word : o.strings(meaning)) out.put(word, meaning);
    }
    return out;
  }
}
