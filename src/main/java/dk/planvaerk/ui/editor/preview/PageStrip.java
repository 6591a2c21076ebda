package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.preview.PageSize;
import java.util.Arrays;
import java.util.List;

/** Where pages stand one below the other. Pages are counted from 0, sizes are those of the window. */
final class PageStrip {
  /** Sizes of the window in a point of paper: a window has 96 to the inch, paper 72. */
  private static final double PAPER = 96.0 / 72.0;

  private final double[] widths;
  private final double[] heights;
  private final double[] tops;
  private final double gap;
  private final double height;

  /** A place that stays when sizes change: a page, and how much of it is above. */
  record Place(int page, double above) {}

  /**
   * Lays out pages.
   *
   * @param width of the room for them
   * @param room height of the room for them
   * @param gap around each page
   * @param dot the size of a dot of the screen: pages are whole dots wide, so that their pictures stay sharp
   */
  PageStrip(List<PageSize> sizes, PageZoom zoom, double width, double room, double gap, double dot) {
    this.gap = gap;
    widths = new double[sizes.size()];
    heights = new double[sizes.size()];
    tops = new double[sizes.size()];
    double y = gap;
    for (int i = 0; i < tops.length; i++) {
      PageSize size = sizes.get(i);
      double scale = scale(size, zoom, width - 2 * gap, room - 2 * gap);
      widths[i] = Math.max(1, Math.floor(size.width() * scale / dot)) * dot;
      heights[i] = Math.max(1, Math.round(widths[i] / dot * size.height() / size.width())) * dot;
      tops[i] = y;
      y += Math.ceil((heights[i] + gap) / dot) * dot;
    }
    height = y;
  }

  private static double scale(PageSize size, PageZoom zoom, double width, double room) {
    return switch (zoom) {
      case WIDTH -> width / size.width();
      case PAGE -> Math.min(width / size.width(), room / size.height());
      case PAPER -> PAPER;
    };
  }

  double width(int page) {
    return widths[page];
  }

  double height(int page) {
    return heights[page];
  }

  double top(int page) {
    return tops[page];
  }

  /** The height of all. */
  double height() {
    return height;
  }

  /** The width that all of them find room in. */
  double width() {
    return Arrays.stream(widths).max().orElse(0) + 2 * gap;
  }

  /** The page at a height, or below it if there is a gap. */
  int pageAt(double y) {
    int at = Arrays.binarySearch(tops, y);
    int page = at >= 0 ? at : -at - 2; // the last one that begins above
    if (page >= 0 && y >= tops[page] + heights[page] && page < tops.length - 1) return page + 1;
    return Math.max(0, page);
  }

  /** The last page that begins above a height. */
  int lastAbove(double y) {
    int at = Arrays.binarySearch(tops, y);
    return Math.max(0, at >= 0 ? at - 1 : -at - 2);
  }

  Place placeAt(double y) {
    if (tops.length == 0) return new Place(0, 0);
    int page = pageAt(y);
    return new Place(page, (y - tops[page]) / heights[page]);
  }

  /** The height of a place that was found in this strip or in another. */
  double heightOf(Place place) {
    if (tops.length == 0) return 0;
    int page = Math.min(place.page(), tops.length - 1);
    return tops[page] + place.above() * heights[page];
  }
}
