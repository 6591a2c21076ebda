package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, plain or an item of a list. Runs that look alike are one run, and none is empty.
 *
 * @param item whether it stands behind a bullet
 */
public record Paragraph(boolean item, List<Run> runs, Extra extra) {
  /** How an item begins where a text is shown or edited as characters. */
  public static final String BULLET = "• ";
  /** Bullets of old word processors: Symbol's, Wingdings' and the middle dot. */
  private static final String BULLETS = "•\uF0B7\uF0A7\u00B7";

  static final Paragraph EMPTY = new Paragraph(false, List.of(), Extra.NONE);

  public Paragraph {
    runs = joined(runs);
  }

  public static Paragraph of(String line) {
    return shown(List.of(Run.of(line)), Extra.NONE);
  }

  public static Paragraph item(String line) {
    return new Paragraph(true, List.of(Run.of(line)), Extra.NONE);
  }

  /** The characters, without the bullet. */
  public String plain() {
    if (runs.size() == 1) return runs.getFirst().text();
    var all = new StringBuilder();
    runs.forEach(r -> all.append(r.text()));
    return all.toString();
  }

  /** From the runs as they are shown: a bullet at the beginning makes an item. */
  static Paragraph shown(List<Run> runs, Extra extra) {
    List<Run> joined = joined(runs);
    if (joined.isEmpty()) return new Paragraph(false, joined, extra);
    String first = joined.getFirst().text();
    boolean item = first.length() >= 2 && BULLETS.indexOf(first.charAt(0)) >= 0 && first.charAt(1) == ' ';
    if (!item) return new Paragraph(false, joined, extra);
    var rest = new ArrayList<>(joined);
    rest.set(0, joined.getFirst().withText(first.substring(2)));
    return new Paragraph(true, rest, extra);
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
      if (run.text().isEmpty()) continue;
      if (!out.isEmpty() && out.getLast().looksLike(run)) {
        out.set(out.size() - 1, run.withText(out.getLast().text() + run.text()));
      } else {
        out.add(run);
      }
    }
    return List.copyOf(out);
  }
}
