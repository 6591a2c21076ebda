package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.preview.PageImage;
import dk.planvaerk.preview.PdfPages;
import dk.planvaerk.ui.task.Background;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Draws the pages in sight, one after the other, and keeps a few pictures. */
final class PageDrawer {
  private final Background background;
  private final long budget;
  private final IntConsumer drawn;
  /** Those that were looked at longest ago come first. */
  private final Map<Integer, PageImage> images = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Integer> unreadable = new HashSet<>();
  private SortedMap<Integer, Integer> wanted = new TreeMap<>();
  private @Nullable PdfPages pages;
  private boolean busy;

  /**
   * A drawer without pages.
   *
   * @param budget how many dots of pictures are kept at most, beside those in sight
   * @param drawn told each page that has a picture now
   */
  PageDrawer(Background background, long budget, IntConsumer drawn) {
    this.background = background;
    this.budget = budget;
    this.drawn = drawn;
  }

  /** Draws other pages from now on; the ones before are let go. */
  void draw(@Nullable PdfPages newPages) {
    PdfPages before = pages;
    pages = newPages;
    images.clear();
    unreadable.clear();
    if (before != null && before != newPages) close(background, before);
    next();
  }

  /** Lets pages go when nothing of them is being drawn. */
  static void close(Background background, PdfPages pages) {
    background.beside(
        () -> {
          pages.close();
          return pages;
        },
        done -> {},
        failure -> {}); // it lay in memory only
  }

  /** These pages are in sight, each so many dots wide. */
  void want(SortedMap<Integer, Integer> inSight) {
    wanted = inSight;
    next();
  }

  /** The picture of a page, as wide as it was last wanted or a little before. */
  @Nullable PageImage image(int page) {
    return images.get(page);
  }

  private void next() {
    PdfPages from = pages;
    if (busy || from == null) return;
    for (var want : wanted.entrySet()) {
      int page = want.getKey();
      int width = want.getValue();
      PageImage there = images.get(page);
      if (page >= from.count() || unreadable.contains(page) || (there != null && there.width() == width)) continue;
      busy = true;
      background.beside(() -> from.draw(page, width), image -> ended(from, page, image), e -> ended(from, page, null));
      return;
    }
  }

  private void ended(PdfPages from, int page, @Nullable PageImage image) {
    busy = false;
    if (from == pages) {
      if (image == null) {
        unreadable.add(page);
      } else {
        images.put(page, image);
        forget();
        drawn.accept(page);
      }
    }
    next();
  }

  /** What is out of sight goes, the longest unseen first, until the rest may stay. */
  private void forget() {
    long weight = images.values().stream().mapToLong(PageImage::weight).sum();
    Iterator<Map.Entry<Integer, PageImage>> oldest = images.entrySet().iterator();
    while (weight > budget && oldest.hasNext()) {
      var entry = oldest.next();
      if (wanted.containsKey(entry.getKey())) continue;
      weight -= entry.getValue().weight();
      oldest.remove();
    }
  }
}
