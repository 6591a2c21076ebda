package dk.planvaerk.ui.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.preview.PageSize;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageStripTest {
  private static final PageSize LYING = new PageSize(842, 595);
  private static final PageSize STANDING = new PageSize(595, 842);

  private static PageStrip strip(PageZoom zoom, PageSize... sizes) {
    return new PageStrip(List.of(sizes), zoom, 420, 300, 10, 1);
  }

  @Test
  void pagesFillTheWidthOrAreSeenWholeOrAreAsLargeAsPaper() {
    assertEquals(400, strip(PageZoom.WIDTH, LYING).width(0));
    assertEquals(420, strip(PageZoom.WIDTH, LYING, STANDING).width());
    PageStrip whole = strip(PageZoom.PAGE, LYING, STANDING);
    for (int p = 0; p < 2; p++) assertTrue(whole.width(p) <= 400 && whole.height(p) <= 281, "page " + p);
    assertEquals(842 * 96 / 72.0, strip(PageZoom.PAPER, LYING).width(0), 1);
  }

  @Test
  void widthsAreWholeDotsOfTheScreen() {
    var strip = new PageStrip(List.of(LYING, STANDING), PageZoom.WIDTH, 333.3, 300, 10, 1 / 1.5);
    for (int p = 0; p < 2; p++) {
      assertEquals(Math.rint(strip.width(p) * 1.5), strip.width(p) * 1.5, 1e-9);
      assertEquals(Math.rint(strip.height(p) * 1.5), strip.height(p) * 1.5, 1e-9);
    }
  }

  @Test
  void eachHeightHasItsPage() {
    PageStrip strip = strip(PageZoom.WIDTH, LYING, STANDING, LYING);
    assertEquals(0, strip.pageAt(0));
    for (int p = 0; p < 3; p++) {
      assertEquals(p, strip.pageAt(strip.top(p)));
      assertEquals(p, strip.pageAt(strip.top(p) + strip.height(p) - 1));
      assertEquals(Math.min(2, p + 1), strip.pageAt(strip.top(p) + strip.height(p) + 1), "the gap belongs to the next");
      assertEquals(p, strip.lastAbove(strip.top(p) + 1));
      assertEquals(Math.max(0, p - 1), strip.lastAbove(strip.top(p)));
    }
    assertEquals(2, strip.pageAt(strip.height() + 100));
  }

  @Test
  void aPlaceStaysWhenTheWidthChanges() {
    PageStrip narrow = strip(PageZoom.WIDTH, LYING, LYING, LYING);
    PageStrip wide = strip(PageZoom.PAPER, LYING, LYING, LYING);
    double y = narrow.top(1) + narrow.height(1) / 4;
    assertEquals(wide.top(1) + wide.height(1) / 4, wide.heightOf(narrow.placeAt(y)), 1e-6);
    assertEquals(0, narrow.heightOf(narrow.placeAt(0)), 1e-6);
  }

  @Test
  void aPlaceOnAPageThatIsGoneIsOnTheLast() {
    PageStrip three = strip(PageZoom.WIDTH, LYING, LYING, LYING);
    PageStrip one = strip(PageZoom.WIDTH, LYING);
    assertEquals(one.top(0), one.heightOf(three.placeAt(three.top(2))), 1e-6);
    assertEquals(0, strip(PageZoom.WIDTH).heightOf(three.placeAt(three.top(2))));
    assertEquals(new PageStrip.Place(0, 0), strip(PageZoom.WIDTH).placeAt(5));
  }

  @Test
  void manyPagesAreFoundAtOnce() {
    var strip = new PageStrip(Collections.nCopies(2000, LYING), PageZoom.WIDTH, 420, 300, 10, 1);
    for (int p = 0; p < 2000; p++) assertEquals(p, strip.pageAt(strip.top(p) + 5));
  }
}
