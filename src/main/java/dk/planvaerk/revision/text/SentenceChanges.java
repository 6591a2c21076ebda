package dk.planvaerk.revision.text;

import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins marked stretches to the sentences in which they stand, so that what changed can be quoted whole. A line that goes on
 * with a small letter ends none, unlike in {@link WholeSentences}: half of a sentence says nothing in a mail.
 */
public final class SentenceChanges {
  private final boolean[] oldBorders;
  private final boolean[] newBorders;
  private final List<SentenceChange> out = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final List<Segment> within = new ArrayList<>();
  private int old;
  private int now;

  private SentenceChanges(List<Segment> segments) {
    oldBorders = borders(Segment.without(Kind.ADDED, segments));
    newBorders = borders(Segment.without(Kind.REMOVED, segments));
  }

  /** All sentences of both texts in reading order; those that follow each other unchanged may be several. */
  public static List<SentenceChange> of(List<Segment> segments) {
    var changes = new SentenceChanges(segments);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean goesOn = segment.kind() != Kind.KEPT && i > 0 && segments.get(i - 1).kind() != Kind.KEPT;
      if (segment.kind() == Kind.KEPT) changes.kept(segment.text());
      else changes.changed(segment, goesOn);
    }
    changes.close();
    return List.copyOf(changes.out);
  }

  /** Both texts may have an end in the midst of what is kept. */
  private void kept(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!oldBorders[old + i] || !newBorders[now + i]) continue;
      keep(text.substring(from, i));
      close();
      from = i;
    }
    keep(text.substring(from));
    old += text.length();
    now += text.length();
  }

  private void keep(String text) {
    if (text.isEmpty()) return;
    before.append(text);
    after.append(text);
    within.add(new Segment(Kind.KEPT, text));
  }

  /** What came in the place of something belongs to it. */
  private void changed(Segment segment, boolean goesOn) {
    if (!goesOn && oldBorders[old] && newBorders[now]) close();
    within.add(segment);
    if (segment.kind() == Kind.REMOVED) {
      before.append(segment.text());
      old += segment.text().length();
    } else {
      after.append(segment.text());
      now += segment.text().length();
    }
  }

  private void close() {
    if (within.isEmpty()) return;
    out.add(new SentenceChange(kind(), before.toString(), after.toString()));
    before.setLength(0);
    after.setLength(0);
    within.clear();
  }

  private SentenceChange.Kind kind() {
    if (within.stream().allMatch(s -> s.kind() == Kind.KEPT)) return SentenceChange.Kind.KEPT;
    boolean added = within.stream().anyMatch(s -> s.kind() == Kind.ADDED && says(s.text()));
    boolean removed = within.stream().anyMatch(s -> s.kind() == Kind.REMOVED && says(s.text()));
    if (added && !says(before)) return SentenceChange.Kind.ADDED;
    if (added && !removed) return SentenceChange.Kind.GROWN;
    return removed && !added ? SentenceChange.Kind.LOST : SentenceChange.Kind.REPLACED;
  }

  private static boolean says(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Where a sentence can end: behind its last sign, and in all of the white space up to the next. */
  private static boolean[] borders(String text) {
    var borders = new boolean[text.length() + 1];
    borders[0] = true;
    Tokens tokens = Tokens.of(text);
    int at = 0;
    for (int i = 0; i < tokens.list().size(); i++) {
      Token token = tokens.list().get(i);
      boolean begins = i == 0 || Sentences.begins(tokens.list(), i);
      for (int gap = 0; begins && gap <= token.gap().length(); gap++) borders[at + gap] = true;
      at += token.gap().length() + token.text().length();
    }
    for (int end = at; end <= text.length(); end++) borders[end] = true;
    return borders;
  }
}
