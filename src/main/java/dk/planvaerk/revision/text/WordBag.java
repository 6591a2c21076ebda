package dk.planvaerk.revision.text;

import java.util.Arrays;
import java.util.List;

/** The words of a text without their order, to tell how alike two texts are. */
public final class WordBag {
  // Hashes do: a wrong likeness once in millions of words moves no mark.
  private final int[] words;

  private WordBag(int[] words) {
    this.words = words;
  }

  public static WordBag of(String text) {
    return of(Tokens.of(text).list());
  }

  static WordBag of(List<Token> tokens) {
    int[] words = new int[tokens.size()];
    int size = 0;
    for (Token t : tokens) {
      if (t.word()) words[size++] = t.hashCode();
    }
    words = Arrays.copyOf(words, size);
    Arrays.sort(words);
    return new WordBag(words);
  }

  public int size() {
    return words.length;
  }

  /** A hash of each word, ascending, as often as it occurs. */
  public int[] hashes() {
    return words.clone();
  }

  /** How many words both have, each as often as both have it. */
  public int common(WordBag other) {
    int common = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
      if (words[i] < other.words[j]) {
        i++;
      } else if (words[i] > other.words[j]) {
        j++;
      } else {
        common++;
        i++;
        j++;
      }
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordBag b && Arrays.equals(words, b.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
