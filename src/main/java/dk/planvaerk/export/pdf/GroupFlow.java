package dk.planvaerk.export.pdf;

import dk.planvaerk.export.pdf.Painter.Place;
import dk.planvaerk.export.pdf.Portion.Slice;
import dk.planvaerk.printout.PrintedCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws a group down the pages. Boxes that span all steps flow down beside the steps; where they are higher, the
 * last step takes the rest. Where it is divided is said in {@link dk.planvaerk.export.PageBreaks}.
 */
final class GroupFlow {
  /** Sums of heights are not exact. */
  private static final float NEARLY = 0.01f;

  private Group group;
  private final Pages pages;
  private final int[] next;
  private int step;

  private GroupFlow(Group group, Pages pages) {
    this.group = group;
    this.pages = pages;
    this.next = new int[group.boxes().size()];
  }

  static void draw(Group group, Pages pages) {
    draw(group, pages, () -> {});
  }

  /**
   * Draws a group.
   *
   * @param begins called when the place is known where it begins
   */
  static void draw(Group group, Pages pages, Runnable begins) {
    new GroupFlow(group, pages).draw(begins);
  }

  /** Goes to the next page where what must stay together has no room on this one. */
  static void makeRoom(float height, Pages pages) {
    boolean fits = height <= pages.room() + NEARLY;
    if (!fits && !pages.isFresh() && height <= pages.freshRoom()) pages.next();
  }

  private void draw(Runnable begins) {
    if (pages.isWholeRow(group.height())) makeRoom(group.height(), pages);
    Portion portion = portion();
    if (portion.slices().isEmpty()) {
      pages.next();
      portion = portion();
    }
    begins.run();
    draw(portion);
    while (step < group.steps()) {
      pages.next();
      group = group.goingOn(next, pages.freshRoom());
      draw(portion());
    }
  }

  private void draw(Portion portion) {
    draw(PrintedCell.ALL, new Place(pages.y(), portion.height()), portion.to());
    float y = pages.y();
    for (Slice slice : portion.slices()) {
      boolean isFirst = slice == portion.slices().getFirst();
      boolean isLast = slice == portion.slices().getLast();
      draw(slice.step(), new Place(y, slice.height(), !isFirst, !isLast), portion.to());
      y -= slice.height();
    }
    pages.down(portion.height());
    for (int i = 0; i < next.length; i++) next[i] = portion.to().get(i);
    step = portion.nextStep();
  }

  private void draw(int which, Place place, List<Integer> to) {
    for (int i = 0; i < next.length; i++) {
      Box box = group.boxes().get(i);
      if (box.step() == which) pages.painter().draw(box, place, next[i], to.get(i));
    }
  }

  /** What goes on this page; on a fresh one that is never nothing. */
  private Portion portion() {
    var slices = new ArrayList<Slice>();
    int[] to = next.clone();
    float left = pages.room();
    int at = step;
    while (at < group.steps() && need(at, left) <= left + NEARLY) {
      slices.add(new Slice(at, need(at, left)));
      left -= slices.getLast().height();
      finish(at++, to);
    }
    if (at == group.steps()) {
      finish(PrintedCell.ALL, to);
      return Portion.of(slices, to, at);
    }
    boolean mayWait = !slices.isEmpty() || !pages.isFresh();
    if (!mayWait || !pages.isWholeStep(need(at, left))) cut(at, left, mayWait, to, slices);
    return withSpans(slices, to, at);
  }

  /** Height of what is left of a step; of the last one with what is left of the spanning boxes then. */
  private float need(int at, float left) {
    float own = group.stepHeight(at, next);
    if (at < group.steps() - 1) return own;
    return Math.max(own, group.spanHeight(next) - (pages.room() - left));
  }

  private void finish(int at, int[] to) {
    for (int i = 0; i < to.length; i++) {
      if (group.boxes().get(i).step() == at) to[i] = group.boxes().get(i).lines().size();
    }
  }

  /** Takes as many lines of a step as go into a height, of each of its boxes some; or waits for the next page. */
  private void cut(int at, float left, boolean mayWait, int[] to, List<Slice> slices) {
    int[] cut = to.clone();
    float height = 0;
    for (int i = 0; i < cut.length; i++) {
      Box box = group.boxes().get(i);
      if (box.step() != at) continue;
      cut[i] = end(box, next[i], left, !mayWait);
      height = Math.max(height, box.height(next[i], cut[i]));
      if (cut[i] == next[i] && next[i] < box.lines().size()) return;
    }
    if (mayWait && height > left + NEARLY) return;
    System.arraycopy(cut, 0, to, 0, to.length);
    slices.add(new Slice(at, height));
  }

  /** Lets the spanning boxes flow down beside the steps, and over the white below them where they need it. */
  private Portion withSpans(List<Slice> slices, int[] to, int at) {
    var nothing = Portion.of(List.of(), next.clone(), step);
    if (slices.isEmpty()) return nothing;
    float used = (float) slices.stream().mapToDouble(Slice::height).sum();
    float height = Math.max(used, Math.min(pages.room(), group.spanHeight(next)));
    for (int i = 0; i < to.length; i++) {
      Box box = group.boxes().get(i);
      if (box.spans()) to[i] = end(box, next[i], height, pages.isFresh());
    }
    boolean stuck = at == step && Arrays.equals(to, next);
    if (stuck && !pages.isFresh()) return nothing;
    Slice last = slices.removeLast();
    slices.add(new Slice(last.step(), last.height() + height - used));
    return Portion.of(slices, to, at);
  }

  /** Where a box stops that has some height; with at least a line more where it may not wait. */
  private static int end(Box box, int from, float height, boolean atLeastOne) {
    int end = box.fitting(from, height);
    return atLeastOne && end == from ? Math.min(from + 1, box.lines().size()) : end;
  }
}
