package dk.planvaerk.revision.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentences of a text are those of an earlier one, whole and in the same order. A line ends a sentence here, and a full
 * stop that came or went behind one makes it no other. {@link SentenceChanges} has longer ones: what is struck is struck line by
 * line, and must not reach over what is written on the next.
 */
public final class WholeSentences {
  private WholeSentences() {}

  /** A sentence of one line: where it stands, and what it is compared by. */
  private record Place(int from, int to, List<String> keys) {}

  /** The characters of the new text that belong to such sentences, with the white space between two that follow each other. */
  public static BitSet kept(String before, String after) {
    var out = new BitSet();
    if (after.isEmpty()) return out;
    List<Place> old = places(before);
    List<Place> now = places(after);
    if (keys(old).equals(keys(now))) {
      out.set(0, after.length());
      return out;
    }
    boolean[] stays = new boolean[now.size()];
    for (int partner : partners(old, now)) {
      if (partner != CommonParts.NONE) stays[partner] = true;
    }
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) continue;
      out.set(i > 0 && stays[i - 1] ? now.get(i - 1).to() : now.get(i).from(), now.get(i).to());
    }
    return out;
  }

  /** Whether all sentences of the earlier text still stand in the new one; others may have come. */
  public static boolean allKept(String before, String after) {
    List<Place> old = places(before);
    List<Place> now = places(after);
    return keys(old).equals(keys(now)) || Arrays.stream(partners(old, now)).noneMatch(p -> p == CommonParts.NONE);
  }

  private static int[] partners(List<Place> old, List<Place> now) {
    return CommonParts.of(old.stream().map(Place::keys).toList(), now.stream().map(Place::keys).toList());
  }

  /** All that is compared, wherever lines and sentences end. */
  private static List<String> keys(List<Place> places) {
    return places.stream().flatMap(p -> p.keys().stream()).toList();
  }

  private static List<Place> places(String text) {
    var out = new ArrayList<Place>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int at = start;
      for (Sentence sentence : Sentences.whole(Tokens.of(line).list())) {
        int from = at + sentence.tokens().getFirst().gap().length();
        for (Token token : sentence.tokens()) at += token.gap().length() + token.text().length();
        out.add(new Place(from, at, keysOf(sentence.tokens())));
      }
      start += line.length() + 1;
    }
    return out;
  }

  private static List<String> keysOf(List<Token> tokens) {
    List<String> keys = tokens.stream().map(Token::key).toList();
    boolean stop = keys.size() > 1 && keys.getLast().startsWith(".");
    return stop ? keys.subList(0, keys.size() - 1) : keys;
  }
}
