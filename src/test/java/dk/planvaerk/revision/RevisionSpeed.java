package dk.planvaerk.revision;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Measures comparing; run by hand, for a loaded machine must not break a build. Figures stand in the decision record. */
final class RevisionSpeed {
  private static final int ROWS = 1_000;
  private static final int WORDS = 60;
  private static final int TIMES = 12;
  private static final List<String> VOCABULARY = vocabulary();

  private RevisionSpeed() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Plan plan = plan(new Random(1));
    Plan three = changed(plan, 400);
    Plan all = changed(plan, 1);
    Plan foreign = plan(new Random(2));
    tell("three cells", () -> PlanDiff.between(plan, three));
    tell("three cells, read from two files", () -> PlanDiff.between(anew(plan), anew(three)));
    tell("three cells, no id in common", () -> PlanDiff.between(plan, Plans.retyped(three)));
    tell("a word in each cell", () -> PlanDiff.between(plan, all));
    tell("a word in each cell, no id in common", () -> PlanDiff.between(plan, Plans.retyped(all)));
    tell("nothing as it was", () -> PlanDiff.between(plan, foreign));
    for (int words : new int[] {3_000, 30_000}) {
      for (boolean stops : new boolean[] {true, false}) {
        String text = text(new Random(3), words, stops);
        String other = text(new Random(4), words, stops);
        String few = text.replace(VOCABULARY.get(7), "undtagelsesvis");
        tell(words + " words, some changed, full stops " + stops, () -> TextDiff.between(text, few));
        tell(words + " words, all changed, full stops " + stops, () -> TextDiff.between(text, other));
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void tell(String what, Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf("%-50s %6.1f ms%n", what, best / 1e6);
  }

  private static List<String> vocabulary() {
    var random = new Random(0);
    var out = new ArrayList<String>();
    for (int i = 0; i < 800; i++) out.add(random.ints(3 + i % 7, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()));
    return out;
  }

  private static String text(Random random, int words, boolean stops) {
    var out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      boolean begins = stops && i % 15 == 0;
      String word = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
      out.append(i == 0 ? "" : begins ? ". " : " ").append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return out.toString();
  }

  private static Plan plan(Random random) {
    var rows = new Row[ROWS];
    for (int i = 0; i < ROWS; i++) {
      Map<String, String> texts = new HashMap<>();
      for (Column c : Plans.KIND.columns()) texts.put(c.id(), text(random, WORDS, true));
      rows[i] = Plans.row("%07d".formatted(i) + "r", texts);
    }
    return Plans.of(rows);
  }

  /** One word less in a cell of every so many rows; in each cell of every row for 1. */
  private static Plan changed(Plan plan, int every) {
    List<Row> rows = plan.rows().toList();
    var out = new Row[rows.size()];
    for (int i = 0; i < out.length; i++) {
      Map<String, String> texts = new HashMap<>(ColumnTexts.of(rows.get(i)));
      if (every == 1) texts.replaceAll((_, t) -> t.replaceFirst("(?<= )(\\w+)(?= )", "ændret"));
      else texts.computeIfPresent("emne", (_, t) -> t.replaceFirst("(?<= )(\\w+)(?= )", "ændret"));
      out[i] = i % every == 0 ? Plans.row(rows.get(i).id(), texts) : rows.get(i);
    }
    return Plans.of(out);
  }

  /** Equal and not the same, as from a file. */
  private static Plan anew(Plan plan) {
    return plan.withSection(plan.sections().getFirst().withRows(plan.rows()
        .map(r -> r.with(r.cells().getFirst().with(Text.of(r.cells().getFirst().text().shown() + " "))).with(r.cells().getFirst())).toList()));
  }
}
