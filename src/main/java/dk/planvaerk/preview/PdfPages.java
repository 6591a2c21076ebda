package dk.planvaerk.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF. Pages are counted from 0. One thread at a time is let in; the others wait. */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<PageSize> sizes;

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    var all = new ArrayList<PageSize>();
    for (PDPage page : document.getPages()) all.add(size(page));
    this.sizes = List.copyOf(all);
  }

  /**
   * Reads a PDF.
   *
   * @throws IOException if it is none
   */
  public static PdfPages read(byte[] pdf) throws IOException {
    return new PdfPages(Loader.loadPDF(pdf));
  }

  private static PageSize size(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
  }

  /** The sizes of all pages, in their order. */
  public List<PageSize> sizes() {
    return sizes;
  }

  public int count() {
    return sizes.size();
  }

  /**
   * Draws a page on white paper.
   *
   * @param width in dots; the height follows
   * @throws IOException if the page can't be read, or the pages are closed
   */
  public synchronized PageImage draw(int page, int width) throws IOException {
    if (document.getDocument().isClosed()) throw new IOException("closed");
    PageSize size = sizes.get(page);
    int height = Math.max(1, (int) Math.round(width * size.height() / size.width()));
    // The kind of dots that JavaFX shows without copying them.
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE); // PDFBox clears the page with it, up to a part of a dot at its edge
      graphics.clearRect(0, 0, width, height);
      renderer.renderPageToGraphics(page, graphics, (float) (width / size.width()), (float) (height / size.height()));
    } finally {
      graphics.dispose();
    }
    int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new PageImage(width, height, IntBuffer.wrap(dots));
  }

  /**
   * The page on which an entry of the document's outline begins.
   *
   * @param entry counted from 0
   */
  public synchronized OptionalInt pageOf(int entry) throws IOException {
    PDDocumentOutline outline = document.getDocument().isClosed() ? null : document.getDocumentCatalog().getDocumentOutline();
    if (outline == null) return OptionalInt.empty();
    PDOutlineItem item = outline.getFirstChild();
    for (int i = 0; i < entry && item != null; i++) item = item.getNextSibling();
    if (item == null || !(item.getDestination() instanceof PDPageDestination place)) return OptionalInt.empty();
    int page = place.retrievePageNumber();
    return page < 0 ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /** Lets go of the memory, when a page that is being drawn is done. */
  @Override
  public synchronized void close() throws IOException {
    document.close();
  }
}
