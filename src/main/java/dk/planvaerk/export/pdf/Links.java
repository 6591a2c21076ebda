package dk.planvaerk.export.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Places on paper that lead to others, tied to their element in the tree as ISO 14289-1, 7.18.5 asks for. */
final class Links {
  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");
  private static final PdfName STRUCTURE_PARENT = new PdfName("StructParent");

  private Links() {}

  /**
   * Adds a link to the current page.
   *
   * @param element the Link that has the text, which has been drawn
   * @param says what is said of it
   */
  static void add(PdfWriter writer, PdfStructureElement element, String says, HeadingPlace to,
      float left, float right, float top, float height) {
    var place = new Rectangle(left, top - height, right, top);
    var destination = new PdfDestination(PdfDestination.XYZ, left, to.y(), 0);
    add(writer, element, says, PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, to.page(), destination));
  }

  /** The same to an address outside of the document; of several lines each gets one. */
  static void add(PdfWriter writer, PdfStructureElement element, String address, Rectangle place) {
    add(writer, element, address, PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(address)));
  }

  private static void add(PdfWriter writer, PdfStructureElement element, String says, PdfAnnotation link) {
    link.setBorder(new PdfBorderArray(0, 0, 0));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.put(PdfName.CONTENTS, new PdfString(says, PdfObject.TEXT_UNICODE));
    int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
    link.put(STRUCTURE_PARENT, new PdfNumber(key));
    writer.addAnnotation(link);
    refer(element, link, writer);
  }

  /** Behind the text, which is the element's first child. */
  private static void refer(PdfStructureElement element, PdfAnnotation link, PdfWriter writer) {
    var reference = new PdfDictionary(OBJECT_REFERENCE);
    reference.put(PdfName.PG, writer.getCurrentPage());
    reference.put(OBJECT, link.getIndirectReference());
    PdfObject text = element.get(PdfName.K);
    PdfArray kids = text instanceof PdfArray known ? known : new PdfArray();
    if (text != null && kids != text) kids.add(text);
    kids.add(reference);
    element.put(PdfName.K, kids);
  }
}
