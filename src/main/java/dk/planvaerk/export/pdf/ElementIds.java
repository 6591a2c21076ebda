package dk.planvaerk.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The names of elements, by which the places of a plan are found again in a document that comes back; and the list of them
 * that ISO 32000-1, 14.7.2, asks for where there are any.
 */
final class ElementIds {
  private static final PdfName ID = new PdfName("ID");
  private static final PdfName LIST = new PdfName("IDTree");

  private final Map<String, PdfObject> named = new HashMap<>();

  /**
   * Names an element.
   *
   * @param anchor of the place; where it is empty the element has no name
   */
  void name(PdfStructureElement element, String anchor) {
    if (anchor.isEmpty()) return;
    element.put(ID, new PdfString(anchor.getBytes(StandardCharsets.US_ASCII)));
    named.put(anchor, element.getReference());
  }

  /** Writes the list, once all are named. */
  void write(PdfWriter writer) throws IOException {
    if (named.isEmpty()) return;
    writer.getStructureTreeRoot().put(LIST, writer.addToBody(PdfNameTree.writeTree(named, writer)).getIndirectReference());
  }
}
