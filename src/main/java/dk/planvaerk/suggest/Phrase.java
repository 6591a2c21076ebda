package dk.planvaerk.suggest;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts fall into phrases that may be wanted again. */
final class Phrase {
  /** Shorter ones are typed as quickly, longer ones belong where they stand. */
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;
  /** A full stop before a capital; after an abbreviation a small letter follows. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  /** An "and" stands between two names, but within what two roles are called together. */
  private static final Pattern BETWEEN_PERSONS = Pattern.compile("\\s*[,;/]\\s*|(?<=\\p{Lu}[\\p{L}.-]{0,40})\\s+(?:og|and|&)\\s+(?=\\p{Lu})");

  private Phrase() {}

  /** The sentences of a text, each once. */
  static Set<String> sentences(Text text) {
    var out = new LinkedHashSet<String>();
    for (Paragraph p : text.paragraphs()) addParts(out, p.plain(), SENTENCE_END);
    return out;
  }

  /** Who is named in a text, each once and by himself. */
  static Set<String> persons(Text text) {
    var out = new LinkedHashSet<String>();
    for (Paragraph p : text.paragraphs()) addParts(out, p.plain(), BETWEEN_PERSONS);
    return out;
  }

  /** The lines of a text that name several persons together. */
  static Set<String> together(Text text) {
    var out = new LinkedHashSet<String>();
    for (Paragraph p : text.paragraphs()) {
      if (BETWEEN_PERSONS.splitAsStream(p.plain()).count() > 1) add(out, p.plain());
    }
    return out;
  }

  private static void addParts(Set<String> to, String line, Pattern border) {
    border.splitAsStream(line).forEach(part -> add(to, part));
  }

  private static void add(Set<String> to, String part) {
    String phrase = part.strip();
    if (phrase.length() >= SHORTEST && phrase.length() <= LONGEST) to.add(phrase);
  }
}
