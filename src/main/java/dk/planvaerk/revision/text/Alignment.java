package dk.planvaerk.revision.text;

import java.util.Arrays;
import java.util.List;

/** Which token of the new text is which of the old one: equal sentences first, then words within those that changed. */
final class Alignment {
  private final List<Token> before;
  private final List<Token> after;
  private final int[] partners;

  private Alignment(List<Token> before, List<Token> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.size()];
    Arrays.fill(partners, CommonParts.NONE);
  }

  /** For each old token the index of its partner among the new ones, ascending, or {@link CommonParts#NONE}. */
  static int[] of(List<Token> before, List<Token> after) {
    var alignment = new Alignment(before, after);
    alignment.align(Sentences.of(before), Sentences.of(after));
    return alignment.partners;
  }

  private void align(List<Sentence> old, List<Sentence> now) {
    int[] same = CommonParts.of(words(old), words(now));
    int from = 0;
    int newFrom = 0;
    for (int i = 0; i < same.length; i++) {
      if (same[i] == CommonParts.NONE) continue;
      gap(old.subList(from, i), now.subList(newFrom, same[i]));
      Sentence sentence = old.get(i);
      int shift = now.get(same[i]).from() - sentence.from();
      for (int t = sentence.from(); t < sentence.to(); t++) partners[t] = t + shift;
      from = i + 1;
      newFrom = same[i] + 1;
    }
    gap(old.subList(from, old.size()), now.subList(newFrom, now.size()));
  }

  private static List<List<Token>> words(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }

  private void gap(List<Sentence> old, List<Sentence> now) {
    if (old.isEmpty() || now.isEmpty()) return;
    // The same words, only broken into lines or sentences otherwise.
    if (tokens(before, old).equals(tokens(after, now))) {
      pair(old, now, true);
      return;
    }
    for (SentencePair p : SentencePairs.of(old, now)) {
      pair(old.subList(p.from(), p.to()), now.subList(p.newFrom(), p.newTo()), p.alike());
    }
  }

  private void pair(List<Sentence> old, List<Sentence> now, boolean alike) {
    if (old.isEmpty() || now.isEmpty()) return;
    List<Token> oldTokens = tokens(before, old);
    List<Token> newTokens = tokens(after, now);
    int[] found = alike ? WordDiff.changed(oldTokens, newTokens) : WordDiff.rewritten(oldTokens, newTokens);
    int from = old.getFirst().from();
    int newFrom = now.getFirst().from();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != CommonParts.NONE) partners[from + i] = newFrom + found[i];
    }
  }

  private static List<Token> tokens(List<Token> all, List<Sentence> of) {
    return all.subList(of.getFirst().from(), of.getLast().to());
  }
}
