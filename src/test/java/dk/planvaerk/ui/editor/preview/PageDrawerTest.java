package dk.planvaerk.ui.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.preview.PdfPages;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.task.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageDrawerTest {
  private static final int WIDTH = 60;

  private final Later later = new Later();
  private final List<Integer> drawn = new ArrayList<>();
  private final PageDrawer drawer = new PageDrawer(later, 2L * WIDTH * 42, drawn::add);

  private static PdfPages pages() throws Exception {
    return PdfPages.read(Exporters.find("pdf").orElseThrow()
        .document(Printed.of(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow()), new Program("Planværk", "0"),
            Carried.NOTHING));
  }

  private static SortedMap<Integer, Integer> wide(int width, int... numbers) {
    var wanted = new TreeMap<Integer, Integer>();
    for (int n : numbers) wanted.put(n, width);
    return wanted;
  }

  @Test
  void onlyWhatIsInSightIsDrawnOneAtATime() throws Exception {
    drawer.draw(pages());
    drawer.want(wide(WIDTH, 0, 1));
    assertEquals(1, later.size());
    later.doIt();
    assertEquals(List.of(0, 1), drawn);
    assertNull(drawer.image(2));
    drawer.want(wide(WIDTH, 0, 1));
    assertEquals(0, later.size(), "they are there");
  }

  @Test
  void whatIsScrolledPastIsNotDrawn() throws Exception {
    drawer.draw(pages());
    drawer.want(wide(WIDTH, 0));
    drawer.want(wide(WIDTH, 1));
    drawer.want(wide(WIDTH, 2));
    later.doIt();
    assertEquals(List.of(0, 2), drawn, "the first had been begun");
  }

  @Test
  void anotherWidthIsAnotherPictureAndTheOldOneStaysUntilThen() throws Exception {
    drawer.draw(pages());
    drawer.want(wide(WIDTH, 0));
    later.doIt();
    drawer.want(wide(2 * WIDTH, 0));
    assertEquals(WIDTH, Objects.requireNonNull(drawer.image(0)).width());
    later.doIt();
    assertEquals(2 * WIDTH, Objects.requireNonNull(drawer.image(0)).width());
  }

  @Test
  void whatIsLongestUnseenIsForgotten() throws Exception {
    drawer.draw(pages());
    for (int p = 0; p < 3; p++) {
      drawer.want(wide(WIDTH, p));
      later.doIt();
    }
    assertNull(drawer.image(0));
    assertNotNull(drawer.image(1));
    assertNotNull(drawer.image(2));
    drawer.want(wide(WIDTH, 0, 1, 2));
    later.doIt();
    for (int p = 0; p < 3; p++) assertNotNull(drawer.image(p), "what is in sight is kept, however much");
  }

  @Test
  void aPictureOfPagesThatAreGoneIsNotShown() throws Exception {
    drawer.draw(pages());
    drawer.want(wide(WIDTH, 0));
    PdfPages newer = pages();
    drawer.draw(newer);
    later.doOne();
    assertEquals(List.of(), drawn);
    later.doIt();
    assertEquals(List.of(0), drawn);
  }

  @Test
  void aPageThatCanNotBeReadStaysBlankAndTheOthersCome() throws Exception {
    PdfPages broken = pages();
    broken.close();
    drawer.draw(broken);
    drawer.want(wide(WIDTH, 0, 1));
    later.doIt();
    assertEquals(List.of(), drawn);
    drawer.draw(pages());
    later.doIt();
    assertEquals(List.of(0, 1), drawn);
  }
}
