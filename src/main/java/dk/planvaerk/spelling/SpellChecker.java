package dk.planvaerk.spelling;

import java.util.ArrayList;
import java.util.List;

/** Says which words are misspelt. May be asked by several threads at once. */
public final class SpellChecker {
  private final Lexicon lexicon;
  private final WordList field;
  private final Suggestions suggestions;

  /**
   * @param field words of the field that the dictionary lacks
   */
  SpellChecker(Lexicon lexicon, WordList field, Frequencies frequencies) {
    this.lexicon = lexicon;
    this.field = field;
    this.suggestions = new Suggestions(lexicon, field, frequencies);
  }

  /** What is misspelt in a word, in places of the word: nothing, all of it, or what stands between its hyphens. */
  public List<Misspelling> in(WrittenWord written) {
    String word = written.word();
    if (isRight(word) || lexicon.has(written.form()) || field.has(written.form())) return List.of();
    if (word.indexOf('-') < 0) return List.of(new Misspelling(0, word.length(), word));
    var parts = new ArrayList<Misspelling>();
    int from = 0;
    for (String part : word.split("-", -1)) {
      for (WrittenWord inner : WrittenWord.in(part)) {
        if (!isRight(inner.word())) {
          parts.add(new Misspelling(from + inner.from(), from + inner.to(), inner.word()));
        }
      }
      from += part.length() + 1;
    }
    return parts;
  }

  private boolean isRight(String word) {
    String plain = word.replace('’', '\'').replace('\u2011', '-');
    return lexicon.has(plain) || field.has(plain);
  }

  /** What may have been meant, the likeliest first; takes up to half a second. */
  public List<String> suggest(String word) {
    return suggestions.of(word);
  }
}
