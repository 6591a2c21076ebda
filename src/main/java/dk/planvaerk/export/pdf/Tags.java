package dk.planvaerk.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Elements of the tree that screen readers read, with the names and attributes of ISO 32000-1, 14.8. */
final class Tags {
  private static final PdfName OWNER = new PdfName("O");

  private Tags() {}

  /** A new last child. */
  static PdfStructureElement in(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, new PdfName(type));
  }

  /**
   * Says what a TH is the heading of.
   *
   * @param scope {@code Row} or {@code Column}
   */
  static void scope(PdfStructureElement heading, String scope) {
    attribute(heading, "Scope", new PdfName(scope));
  }

  static void rowSpan(PdfStructureElement cell, int rows) {
    if (rows > 1) attribute(cell, "RowSpan", new PdfNumber(rows));
  }

  static void columnSpan(PdfStructureElement cell, int columns) {
    if (columns > 1) attribute(cell, "ColSpan", new PdfNumber(columns));
  }

  /** What a table is about, for who can't see it. */
  static void summary(PdfStructureElement table, String summary) {
    attribute(table, "Summary", new PdfString(summary, PdfObject.TEXT_UNICODE));
  }

  private static void attribute(PdfStructureElement element, String name, PdfObject value) {
    PdfDictionary attributes = element.getAsDict(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(OWNER, new PdfName("Table"));
      element.put(PdfName.A, attributes);
    }
    attributes.put(new PdfName(name), value);
  }
}
