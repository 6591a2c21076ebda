package dk.planvaerk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.storage.Examples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
  private static final int PIECE = 20;
  private static final int OPAQUE_WHITE = 0xFFFFFFFF;

  private static Plan plan(String name) {
    return Examples.shipped().copy(name, new Ids()).orElseThrow();
  }

  private static byte[] pdf(Plan plan) {
    return Exporters.find("pdf").orElseThrow().document(Printed.of(plan), new Program("Planværk", "0"), Carried.NOTHING);
  }

  @Test
  void thePicturesArePdfBoxsOwn() throws IOException {
    for (String name : List.of("banesvinget", "dolmer-have")) {
      byte[] pdf = pdf(plan(name));
      try (var document = Loader.loadPDF(pdf); var pages = PdfPages.read(pdf)) {
        assertEquals(document.getNumberOfPages(), pages.count());
        for (int p = 0; p < pages.count(); p++) {
          BufferedImage theirs = new PDFRenderer(document).renderImage(p, 1, ImageType.ARGB);
          PageImage ours = pages.draw(p, theirs.getWidth());
          assertTrue(Math.abs(theirs.getHeight() - ours.height()) <= 1);
          assertTrue(ink(ours) > 0.01, "something stands on it");
          assertTrue(difference(theirs, ours) < 0.1, name + " " + p + ": " + difference(theirs, ours));
        }
      }
    }
  }

  /** How much of a page is not white. */
  private static double ink(PageImage image) {
    int dark = 0;
    for (int i = 0; i < image.dots().limit(); i++) if (image.dots().get(i) != OPAQUE_WHITE) dark++;
    return (double) dark / image.weight();
  }

  /**
   * The largest difference of brightness of two pieces of paper. Their picture may be a part of a dot larger than ours; paper on
   * which nothing is drawn is white in ours and clear in theirs.
   */
  private static double difference(BufferedImage theirs, PageImage ours) {
    double most = 0;
    for (int y = 0; y + PIECE <= Math.min(theirs.getHeight(), ours.height()); y += PIECE) {
      for (int x = 0; x + PIECE <= ours.width(); x += PIECE) {
        double sum = 0;
        for (int i = 0; i < PIECE * PIECE; i++) {
          int there = theirs.getRGB(x + i % PIECE, y + i / PIECE);
          int alpha = there >>> 24;
          int green = (((there >> 8) & 0xFF) * alpha + 0xFF * (0xFF - alpha)) / 0xFF;
          sum += green - ((ours.dots().get((y + i / PIECE) * ours.width() + x + i % PIECE) >> 8) & 0xFF);
        }
        most = Math.max(most, Math.abs(sum) / PIECE / PIECE / 0xFF);
      }
    }
    return most;
  }

  @Test
  void eachDotOfThePaperIsThere() throws IOException {
    try (var pages = PdfPages.read(pdf(plan("dolmer-have")))) {
      PageImage image = pages.draw(0, 300);
      for (int i = 0; i < image.dots().limit(); i++) assertEquals(0xFF, image.dots().get(i) >>> 24);
      assertTrue(pages.sizes().getFirst().width() > pages.sizes().getFirst().height(), "the page lies");
    }
  }

  @Test
  void aRowIsFoundOnThePageWhereItsWordsStand() throws IOException {
    Plan plan = plan("banesvinget");
    byte[] pdf = pdf(plan);
    var words = plan.rows().map(r -> r.cell("emne").orElseThrow().text().shown().substring(0, 20)).toList();
    try (var document = Loader.loadPDF(pdf); var pages = PdfPages.read(pdf)) {
      for (int row = 0; row < words.size(); row++) {
        int page = pages.pageOf(row).orElseThrow();
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        String said = stripper.getText(document).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String begin = words.get(row).toLowerCase(Locale.ROOT).replaceAll("\\s.*", "");
        assertTrue(said.contains(begin), row + " on " + page);
      }
      var all = new ArrayList<Integer>();
      for (int row = 0; row < words.size(); row++) all.add(pages.pageOf(row).orElseThrow());
      assertEquals(all.stream().sorted().toList(), all);
      assertTrue(all.getLast() > 0);
      assertEquals(OptionalInt.empty(), pages.pageOf(words.size()));
    }
  }

  @Test
  void whatIsNoPdfIsRefusedAndClosedPagesAreNotDrawn() throws IOException {
    assertThrows(IOException.class, () -> PdfPages.read("ingen PDF".getBytes(StandardCharsets.UTF_8)));
    PdfPages pages = PdfPages.read(pdf(plan("dolmer-have")));
    pages.close();
    assertThrows(IOException.class, () -> pages.draw(0, 100));
    assertEquals(OptionalInt.empty(), pages.pageOf(0));
  }
}
