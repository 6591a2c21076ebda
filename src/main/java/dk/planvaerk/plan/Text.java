package dk.planvaerk.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell or a head field. Without any character and bullet it has no paragraph, so
 * that there is one empty text.
 *
 * <p>Where a text is shown or edited as characters, its paragraphs are lines and an item begins with
 * "• ": that form is {@link #shown()}, and positions in it address a place in the text.
 */
public record Text(List<Paragraph> paragraphs) {
  public static final Text EMPTY = new Text(List.of());

  public Text {
    boolean blank = paragraphs.size() == 1 && paragraphs.getFirst().equals(Paragraph.EMPTY);
    paragraphs = blank ? List.of() : List.copyOf(paragraphs);
  }

  /** Lines become paragraphs, and lines that begin with a bullet items. */
  public static Text of(String shown) {
    String[] lines = PlainText.normal(shown).split("\n", -1);
    return new Text(Arrays.stream(lines).map(Paragraph::of).toList());
  }

  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Whether there is nothing to read: no paragraph, or only white space. */
  public boolean isBlank() {
    return paragraphs.stream().allMatch(p -> p.plain().isBlank());
  }

  /** The characters, paragraphs as lines, items behind a bullet. */
  public String shown() {
    return paragraphs.stream()
        .map(p -> p.item() ? Paragraph.BULLET + p.plain() : p.plain())
        .collect(Collectors.joining("\n"));
  }

  /** The characters on one line, without bullets; for titles and names. */
  public String oneLine() {
    return paragraphs.stream().map(Paragraph::plain).collect(Collectors.joining(" ")).strip();
  }

  /** This text followed by another, each with its own paragraphs. */
  public Text then(Text other) {
    if (isEmpty()) return other;
    var both = new ArrayList<>(paragraphs);
    both.addAll(other.paragraphs);
    return new Text(both);
  }

  /**
   * Puts characters in the place of those between two positions of {@link #shown()}. What stands
   * outside keeps its look and whatever was kept beside it; what is new looks like what stands to
   * its left.
   *
   * @throws IndexOutOfBoundsException if the positions are not in the text
   */
  public Text replace(int from, int to, String with) {
    List<Paragraph> all = isEmpty() ? List.of(Paragraph.EMPTY) : paragraphs;
    int first = 0;
    int start = 0;
    while (first < all.size() - 1 && from > start + all.get(first).shownLength()) {
      start += all.get(first++).shownLength() + 1;
    }
    int last = first;
    int lastStart = start;
    while (last < all.size() - 1 && to > lastStart + all.get(last).shownLength()) {
      lastStart += all.get(last++).shownLength() + 1;
    }
    if (from < 0 || from > to || to > lastStart + all.get(last).shownLength()) {
      throw new IndexOutOfBoundsException("from " + from + " to " + to + " in " + shown().length() + " characters");
    }
    var out = new ArrayList<>(all.subList(0, first));
    out.addAll(spliced(all.get(first), from - start, all.get(last), to - lastStart, PlainText.normal(with), first == last));
    out.addAll(all.subList(last + 1, all.size()));
    return new Text(out);
  }

  /**
   * Puts another text, with its looks and items, in the place of the characters between two positions. What follows
   * on the line goes on behind it.
   *
   * @throws IndexOutOfBoundsException if the positions are not in the text
   */
  public Text replace(int from, int to, Text with) {
    Text cut = replace(from, to, "");
    if (with.isEmpty()) return cut;
    List<Paragraph> left = cut.between(0, from);
    List<Paragraph> right = cut.between(from, cut.shownLength());
    if (with.paragraphs.size() > 1) right.set(0, right.getFirst().without());
    return new Text(TextParts.joined(TextParts.joined(left, with.paragraphs), right));
  }

  /** What stands between two positions of {@link #shown()}, without what was kept beside it in a file. */
  public Text part(int from, int to) {
    return new Text(between(from, to).stream().map(Paragraph::withoutExtras).toList());
  }

  private List<Paragraph> between(int from, int to) {
    var out = new ArrayList<Paragraph>();
    int start = 0;
    for (Paragraph p : isEmpty() ? List.of(Paragraph.EMPTY) : paragraphs) {
      int end = start + p.shownLength();
      if (start <= to && from <= end) {
        out.add(new Paragraph(false, Paragraph.cut(p.shownRuns(), from - start, to - start), p.done(), p.extra()));
      }
      start = end + 1;
    }
    return out;
  }

  private int shownLength() {
    return paragraphs.stream().mapToInt(p -> p.shownLength() + 1).sum() - (isEmpty() ? 0 : 1);
  }

  /** The same, the characters between two positions of {@link #shown()} bold or not. */
  public Text bold(int from, int to, boolean on) {
    return eachIn(from, to, (p, a, b) -> p.restyled(a, b, r -> r.looking(on, r.italic())));
  }

  /** The same, the characters between two positions of {@link #shown()} italic or not. */
  public Text italic(int from, int to, boolean on) {
    return eachIn(from, to, (p, a, b) -> p.restyled(a, b, r -> r.looking(r.bold(), on)));
  }

  /** The same, the paragraphs that stand between two positions of {@link #shown()} items or not. */
  public Text items(int from, int to, boolean on) {
    return eachIn(from, to, (p, a, b) -> p.asItem(on));
  }

  /**
   * The same, the paragraphs that stand between two positions of {@link #shown()} and say something done by themselves.
   *
   * @param date when they were finished, in the user's words; may be empty
   */
  public Text done(int from, int to, LocalDate marked, String date) {
    return eachIn(from, to, (p, a, b) ->
        p.plain().isBlank() ? p : p.withDone(new DoneLine(marked, date, p.plain(), Extra.NONE)));
  }

  /** The same, no paragraph between two positions done by itself. */
  public Text reopened(int from, int to) {
    return eachIn(from, to, (p, a, b) -> p.done() == null ? p : p.withDone(null));
  }

  /** The same, its paragraphs that are done by themselves being so in the words that they have now. */
  public Text stillDone() {
    return new Text(paragraphs.stream().map(p -> p.done() == null ? p : p.withDone(p.done().withSaid(p.plain()))).toList());
  }

  /** Whether all paragraphs between two positions that say something are done by themselves, and there is one. */
  public boolean isDone(int from, int to) {
    List<Paragraph> said = touched(from, to).stream().filter(p -> !p.plain().isBlank()).toList();
    return !said.isEmpty() && said.stream().allMatch(p -> p.done() != null);
  }

  /** Whether all letters between two positions are bold, and there is one. */
  public boolean isBold(int from, int to) {
    return isAll(from, to, Run::bold);
  }

  /** Whether all letters between two positions are italic, and there is one. */
  public boolean isItalic(int from, int to) {
    return isAll(from, to, Run::italic);
  }

  /** Whether all paragraphs between two positions are items. */
  public boolean isItems(int from, int to) {
    return !isEmpty() && touched(from, to).stream().allMatch(Paragraph::item);
  }

  private boolean isAll(int from, int to, Predicate<Run> look) {
    int start = 0;
    boolean any = false;
    for (Paragraph p : paragraphs) {
      int bullet = start + p.shownLength() - p.plain().length();
      for (Run run : Paragraph.cut(p.runs(), from - bullet, to - bullet)) {
        if (!look.test(run)) return false;
        any = true;
      }
      start += p.shownLength() + 1;
    }
    return any;
  }

  private interface Change {
    Paragraph of(Paragraph p, int from, int to);
  }

  private Text eachIn(int from, int to, Change change) {
    var out = new ArrayList<Paragraph>();
    int start = 0;
    for (Paragraph p : isEmpty() ? List.of(Paragraph.EMPTY) : paragraphs) {
      boolean in = touches(start, start + p.shownLength(), from, to);
      out.add(in ? change.of(p, from - start, to - start) : p);
      start += p.shownLength() + 1;
    }
    return new Text(out);
  }

  private List<Paragraph> touched(int from, int to) {
    var out = new ArrayList<Paragraph>();
    int start = 0;
    for (Paragraph p : paragraphs) {
      if (touches(start, start + p.shownLength(), from, to)) out.add(p);
      start += p.shownLength() + 1;
    }
    return out;
  }

  /** A paragraph before whose first character a selection ends is not in it. */
  private static boolean touches(int start, int end, int from, int to) {
    return from <= end && (start < to || (start == to && from == to));
  }

  /**
   * Makes the characters of {@link #shown()} those given, once they are normal, and leaves everything alone that
   * stands before the first and behind the last difference.
   */
  public Text become(String newShown) {
    String was = shown();
    String is = PlainText.normal(newShown);
    if (was.equals(is)) return this;
    int shorter = Math.min(was.length(), is.length());
    int head = 0;
    while (head < shorter && was.charAt(head) == is.charAt(head)) head++;
    if (inPair(was, head) || inPair(is, head)) head--;
    int tail = 0;
    while (tail < shorter - head && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) tail++;
    if (inPair(was, was.length() - tail) || inPair(is, is.length() - tail)) tail--;
    return replace(head, was.length() - tail, is.substring(head, is.length() - tail));
  }

  /** Where the caret belongs in a shown text that has become another: behind what changed. */
  public static int endOfChange(String was, String is) {
    int shorter = Math.min(was.length(), is.length());
    int tail = 0;
    while (tail < shorter && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) tail++;
    return is.length() - tail;
  }

  /** Whether a position is between the two halves of one character. */
  private static boolean inPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static List<Paragraph> spliced(
      Paragraph first, int from, Paragraph last, int to, String with, boolean same) {
    List<Run> left = Paragraph.cut(first.shownRuns(), 0, from);
    List<Run> right = Paragraph.cut(last.shownRuns(), to, Integer.MAX_VALUE);
    Run look = look(left, right, first);
    String[] lines = with.split("\n", -1);
    var out = new ArrayList<Paragraph>();
    for (int i = 0; i < lines.length; i++) {
      boolean begins = i == 0;
      boolean ends = i == lines.length - 1;
      var runs = new ArrayList<Run>();
      if (begins) runs.addAll(left);
      if (!lines[i].isEmpty()) runs.add(look.withText(lines[i]));
      if (ends) runs.addAll(right);
      Extra extra = begins ? first.extra() : ends && !same ? last.extra() : Extra.NONE;
      if (begins && ends && !same) extra = first.extra().and(last.extra());
      out.add(new Paragraph(false, runs, done(first, left, last, right, begins, ends), extra));
    }
    return out;
  }

  /** What is left of a paragraph that was done is done; a new line beside it is not. */
  private static @Nullable DoneLine done(
      Paragraph first, List<Run> left, Paragraph last, List<Run> right, boolean begins, boolean ends) {
    if (begins && ends && first == last) return first.done();
    boolean onlyBullet = first.item() && left.size() == 1 && left.getFirst().text().equals(Paragraph.BULLET);
    DoneLine before = begins && !left.isEmpty() && !onlyBullet ? first.done() : null;
    DoneLine behind = ends && !right.isEmpty() ? last.done() : null;
    return DoneLine.joined(before, behind);
  }

  /** New characters look like the one before them, in an empty place like the one behind. */
  private static Run look(List<Run> left, List<Run> right, Paragraph first) {
    boolean onlyBullet = first.item() && left.size() == 1;
    Run like = left.isEmpty() || onlyBullet
        ? right.isEmpty() ? Run.of("") : right.getFirst()
        : left.getLast();
    return new Run("", like.bold(), like.italic(), Extra.NONE);
  }
}
