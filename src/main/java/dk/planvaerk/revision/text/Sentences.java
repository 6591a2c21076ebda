package dk.planvaerk.revision.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end. A line end within a sentence ends none, so a text may be broken anew. */
final class Sentences {
  /** In tokens; what is longer is cut, so that time grows in step with a text that has no full stops. */
  private static final int LONG = 100;
  private static final int CUT_BITS = 4;

  private Sentences() {}

  static List<Sentence> of(List<Token> tokens) {
    var out = new ArrayList<Sentence>();
    for (Sentence sentence : whole(tokens)) add(out, tokens, sentence.from(), sentence.to());
    return out;
  }

  /** The same, however long they are. */
  static List<Sentence> whole(List<Token> tokens) {
    var out = new ArrayList<Sentence>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i < tokens.size() && !begins(tokens, from, i)) continue;
      out.add(new Sentence(from, tokens.subList(from, i)));
      from = i;
    }
    return out;
  }

  /** Whether a sentence begins with this token, wherever the one before it began; a point of a list is one, however it is written. */
  static boolean begins(List<Token> tokens, int at) {
    return tokens.get(at).gap().indexOf('•') >= 0 || begins(tokens, 0, at);
  }

  private static boolean begins(List<Token> tokens, int sentence, int at) {
    Token token = tokens.get(at);
    boolean goesOn = Character.isLowerCase(token.text().codePointAt(0));
    if (token.beginsLine() && !goesOn) return true;
    return !goesOn && token.word() && endsBefore(tokens, sentence, at);
  }

  /** Whether a full stop stands before, with closing quotes and brackets behind it. */
  private static boolean endsBefore(List<Token> tokens, int sentence, int at) {
    for (int i = at - 1; i > sentence; i--) {
      String sign = tokens.get(i).key();
      if (sign.startsWith(".") || sign.equals("!") || sign.equals("?")) return true;
      if (!sign.equals("\"") && !sign.equals(")")) return false;
    }
    return false;
  }

  private static void add(List<Sentence> out, List<Token> tokens, int from, int to) {
    int begin = from;
    if (to - from > LONG) {
      for (int i = from + 1; i < to; i++) {
        if (!isCut(tokens.get(i - 1), tokens.get(i))) continue;
        out.add(new Sentence(begin, tokens.subList(begin, i)));
        begin = i;
      }
    }
    out.add(new Sentence(begin, tokens.subList(begin, to)));
  }

  /** Decided by the two words alone, so that both texts are cut at the same places wherever these stand. */
  private static boolean isCut(Token before, Token token) {
    int mixed = (31 * before.hashCode() + token.hashCode()) * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - CUT_BITS) == 0;
  }
}
