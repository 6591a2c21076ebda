package dk.planvaerk.revision.text;

import java.util.List;

/**
 * A sentence, a line without a full stop, or a piece of a very long one.
 *
 * @param from index of its first token in the text
 */
record Sentence(int from, List<Token> tokens) {
  int to() {
    return from + tokens.size();
  }
}
