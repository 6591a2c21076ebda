package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text, plain or an item of a list. Runs that look alike are one run, none is empty, and an accent
 * belongs to the run of its letter. A line that begins with a bullet is an item, however it came in, and the bullet
 * is not among its runs.
 *
 * @param item whether it stands behind a bullet
 * @param done that it was marked as done by itself, or null
 */
public record Paragraph(boolean item, List<Run> runs, @Nullable DoneLine done, Extra extra) {
  /** How an item begins where a text is shown or edited as characters. */
  public static final String BULLET = "• ";
  /** Bullets of old word processors: Symbol's, Wingdings' and the middle dot. */
  private static final String BULLETS = "•\uF0B7\uF0A7\u00B7";

  private static final Set<Integer> MARKS = Set.of((int) Character.NON_SPACING_MARK,
      (int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

  static final Paragraph EMPTY = new Paragraph(false, List.of(), Extra.NONE);

  public Paragraph {
    runs = joined(runs);
    if (!item && beginsWithBullet(runs)) {
      item = true;
      runs = cut(runs, BULLET.length(), Integer.MAX_VALUE);
    }
  }

  /** A paragraph that is not done by itself. */
  public Paragraph(boolean item, List<Run> runs, Extra extra) {
    this(item, runs, null, extra);
  }

  public static Paragraph of(String line) {
    return new Paragraph(false, List.of(Run.of(line)), Extra.NONE);
  }

  /** The characters, without the bullet. */
  public String plain() {
    if (runs.size() == 1) return runs.getFirst().text();
    var all = new StringBuilder();
    runs.forEach(r -> all.append(r.text()));
    return all.toString();
  }

  private static boolean beginsWithBullet(List<Run> runs) {
    if (runs.isEmpty() || BULLETS.indexOf(runs.getFirst().text().charAt(0)) < 0) return false;
    String first = runs.getFirst().text();
    return first.length() > 1 ? first.charAt(1) == ' ' : runs.size() > 1 && runs.get(1).text().charAt(0) == ' ';
  }

  /** The same, another look between two positions in it as it is shown. */
  Paragraph restyled(int from, int to, UnaryOperator<Run> look) {
    int bullet = item ? BULLET.length() : 0;
    int begin = Math.max(0, from - bullet);
    int end = Math.max(begin, to - bullet);
    if (begin == end) return this;
    var out = new ArrayList<>(cut(runs, 0, begin));
    cut(runs, begin, end).forEach(r -> out.add(look.apply(r)));
    out.addAll(cut(runs, end, Integer.MAX_VALUE));
    return new Paragraph(item, out, done, extra);
  }

  /** The same behind a bullet or not. */
  public Paragraph asItem(boolean on) {
    return on == item ? this : new Paragraph(on, runs, done, extra);
  }

  /** The same, done by itself or not. */
  public Paragraph withDone(@Nullable DoneLine newDone) {
    return new Paragraph(item, runs, newDone, extra);
  }

  /** The same without what is kept beside it. */
  Paragraph without() {
    return new Paragraph(item, runs, done, Extra.NONE);
  }

  /** The same without what is kept beside it and its runs. */
  Paragraph withoutExtras() {
    return new Paragraph(
        item, runs.stream().map(r -> new Run(r.text(), r.bold(), r.italic(), r.to(), Extra.NONE)).toList(), Extra.NONE);
  }

  /** The runs as they are shown, the bullet among them. */
  List<Run> shownRuns() {
    if (!item) return runs;
    var shown = new ArrayList<Run>();
    shown.add(Run.of(BULLET));
    shown.addAll(runs);
    return shown;
  }

  int shownLength() {
    return (item ? BULLET.length() : 0) + runs.stream().mapToInt(r -> r.text().length()).sum();
  }

  private static List<Run> joined(List<Run> runs) {
    var out = new ArrayList<Run>();
    for (Run run : runs) {
      int accents = out.isEmpty() ? 0 : accents(run.text());
      if (accents > 0) extend(out, run.text().substring(0, accents));
      Run rest = accents > 0 ? run.withText(run.text().substring(accents)) : run;
      if (rest.text().isEmpty()) continue;
      if (!out.isEmpty() && out.getLast().looksLike(rest)) extend(out, rest.text());
      else out.add(rest);
    }
    return List.copyOf(out);
  }

  private static void extend(List<Run> runs, String with) {
    Run last = runs.removeLast();
    runs.add(last.withText(last.text() + with));
  }

  /** How many characters at the beginning only make sense with a letter before them. */
  private static int accents(String text) {
    int end = 0;
    while (end < text.length() && MARKS.contains(Character.getType(text.charAt(end)))) end++;
    return end;
  }

  /** The part of runs between two positions. */
  static List<Run> cut(List<Run> runs, int from, int to) {
    var out = new ArrayList<Run>();
    int at = 0;
    for (Run run : runs) {
      int begin = Math.max(from, at);
      int end = Math.min(to, at + run.text().length());
      if (begin < end) out.add(run.part(begin - at, end - at));
      at += run.text().length();
    }
    return out;
  }
}
