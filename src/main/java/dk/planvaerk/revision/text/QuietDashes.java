package dk.planvaerk.revision.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dashes that say nothing and so may come and go unmarked: the one before an item, and the one by itself between two
 * words. One beside a figure may be a minus, one between two days or months is "until".
 */
final class QuietDashes {
  private final List<Token> tokens;
  private final String tail;

  private QuietDashes(List<Token> tokens, String tail) {
    this.tokens = tokens;
    this.tail = tail;
  }

  /** The same, quiet where they are. */
  static List<Token> in(List<Token> tokens, String tail) {
    if (tokens.stream().noneMatch(Token::isDash)) return tokens;
    var dashes = new QuietDashes(tokens, tail);
    var out = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) out.add(dashes.isQuiet(i) ? tokens.get(i).asQuiet() : tokens.get(i));
    return out;
  }

  private boolean isQuiet(int at) {
    Token dash = tokens.get(at);
    if (!dash.isDash()) return false;
    String behind = at + 1 == tokens.size() ? tail : tokens.get(at + 1).gap();
    String next = key(at, 1);
    boolean opens = at == 0 || dash.beginsLine();
    if (isFigure(next)) return false;
    if (opens) return true;
    String previous = key(at, -1);
    boolean alone = !dash.gap().isEmpty() && (!behind.isEmpty() || next.isEmpty());
    return alone && !isFigure(previous) && !(WholeDates.isTime(previous) && WholeDates.isTime(next));
  }

  /** What stands next to it in one direction, quotes and dashes left out; empty where nothing does. */
  private String key(int at, int step) {
    int i = at + step;
    while (i >= 0 && i < tokens.size() && (tokens.get(i).quiet() || tokens.get(i).isDash())) i += step;
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).key();
  }

  private static boolean isFigure(String key) {
    return !key.isEmpty() && (Character.isDigit(key.charAt(0)) || Character.isDigit(key.charAt(key.length() - 1)));
  }
}
