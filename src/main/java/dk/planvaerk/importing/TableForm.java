package dk.planvaerk.importing;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the cells of a grid mean.
 *
 * @param heading index of the row of headings, or -1 where there is none
 * @param columns for each column of the grid the column of the kind that takes its texts, if one does
 * @param stepsBelow whether a row without texts of its own is another step of the row above
 */
public record TableForm(int heading, List<Optional<String>> columns, boolean stepsBelow) {
  private static final int SEARCHED = 3;
  /** Characters of a heading that is like none of the kind's. */
  private static final int LONGEST = 60;

  private record Guess(int from, String column, double likeness) {}

  public TableForm {
    columns = List.copyOf(columns);
  }

  /**
   * By the headings where there are any, else by where the columns stand. What reads like sentences, or like texts of
   * the plan that only begin with a column's word, is taken for no headings; a heading that means no column takes none.
   */
  public static TableForm guess(Grid grid, PlanKind kind) {
    int best = grid.headed() || isSetOff(grid) ? 0 : -1;
    List<Optional<String>> columns = best < 0 ? List.of() : byHeading(grid, best, kind);
    for (int row = 0; row < Math.min(SEARCHED, grid.rows().size()); row++) {
      List<Optional<String>> found = byHeading(grid, row, kind);
      boolean enough = headings(grid, row, found) >= Math.min(2, grid.width()) && !readsLikeTexts(grid.rows().get(row), found);
      if (enough && (columns.isEmpty() || count(found) > count(columns))) {
        best = row;
        columns = found;
      }
    }
    return new TableForm(best, best < 0 ? byPlace(grid, kind) : columns, true);
  }

  /** The same with headings, which are looked for, or without. */
  public TableForm withHeadings(boolean headings, Grid grid, PlanKind kind) {
    if (!headings) return new TableForm(-1, columns, stepsBelow);
    int row = Math.max(0, guess(grid, kind).heading());
    return new TableForm(row, columns, stepsBelow);
  }

  public TableForm withStepsBelow(boolean newStepsBelow) {
    return new TableForm(heading, columns, newStepsBelow);
  }

  /** The same with a column of the grid meaning another of the kind; where two would mean it, the other gives it up. */
  public TableForm with(int column, Optional<String> meaning) {
    var next = new ArrayList<Optional<String>>(columns);
    if (meaning.isPresent()) Collections.replaceAll(next, meaning, Optional.empty());
    next.set(column, meaning);
    return new TableForm(heading, next, stepsBelow);
  }

  /** What a column of the grid is called there; empty without headings. */
  public String heading(Grid grid, int column) {
    return heading < 0 ? "" : grid.rows().get(heading).get(column).text().oneLine();
  }

  /** How many cells of a row are a heading: one of the kind's, or one that means something else. */
  private static long headings(Grid grid, int row, List<Optional<String>> found) {
    return IntStream.range(0, grid.width())
        .filter(i -> found.get(i).isPresent() || HeadingMeaning.of(grid.rows().get(row).get(i).text().shown()).isHeading()).count();
  }

  private static List<Optional<String>> byHeading(Grid grid, int row, PlanKind kind) {
    var guesses = new ArrayList<Guess>();
    for (int i = 0; i < grid.width(); i++) {
      GridCell cell = grid.rows().get(row).get(i);
      for (Column c : kind.itemColumns()) guesses.add(new Guess(i, c.id(), Likeness.of(cell.text().shown(), c)));
    }
    guesses.removeIf(g -> g.likeness() < Likeness.ENOUGH);
    guesses.sort(Comparator.comparingDouble(Guess::likeness).reversed());
    var out = new ArrayList<Optional<String>>(Collections.nCopies(grid.width(), Optional.empty()));
    for (Guess g : guesses) {
      if (out.get(g.from()).isEmpty() && !out.contains(Optional.of(g.column()))) out.set(g.from(), Optional.of(g.column()));
    }
    return out;
  }

  private static List<Optional<String>> byPlace(Grid grid, PlanKind kind) {
    return IntStream.range(0, grid.width())
        .mapToObj(i -> i < kind.itemColumns().size() ? Optional.of(kind.itemColumns().get(i).id()) : Optional.<String>empty())
        .toList();
  }

  /** Whether the first row is bold and the second is not. */
  private static boolean isSetOff(Grid grid) {
    return grid.rows().size() > 1 && isBold(grid.rows().get(0)) && !isBold(grid.rows().get(1));
  }

  private static boolean isBold(List<GridCell> row) {
    return row.stream().filter(c -> !c.isBlank()).allMatch(c -> c.text().isBold(0, c.text().shown().length()));
  }

  private static boolean readsLikeTexts(List<GridCell> row, List<Optional<String>> found) {
    return IntStream.range(0, row.size()).anyMatch(i -> {
      String line = row.get(i).text().oneLine();
      return (line.endsWith(".") && line.contains(" ")) || (found.get(i).isEmpty() && line.length() > LONGEST);
    });
  }

  private static long count(List<Optional<String>> columns) {
    return columns.stream().filter(Optional::isPresent).count();
  }
}
