package dk.planvaerk.export.pdf;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.printout.Printout;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What surrounds the pages, as PDF/UA-1 and PDF/A ask for it. A document to hand over is PDF/A-2a; only PDF/A-3a
 * may carry a file. Nothing in it comes from a clock, a machine or chance.
 */
final class PdfFile {
  /** To make the pages smaller by a twelfth would take as long as to break their lines. */
  private static final int QUICKLY = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ExportedDocument exported;
  /** Reckoned while the pages are drawn, for all that is printed goes into it. */
  private final CompletableFuture<byte[]> fingerprint;
  private final Document document;
  private final PdfWriter writer;

  /** A file without pages. */
  PdfFile(ExportedDocument exported, Paper paper) throws IOException {
    this.exported = exported;
    this.fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(exported));
    this.document = new Document(paper.rectangle(), 0, 0, 0, 0);
    this.writer = PdfWriter.getInstance(document, bytes);
    boolean carries = exported.planInside().isPresent();
    writer.setPDFXConformance(carries ? PdfWriter.PDFA3A : PdfWriter.PDFA2A);
    writer.setFullCompression();
    writer.setCompressionLevel(QUICKLY);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    describe();
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(exported.printout().language(), PdfObject.TEXT_UNICODE));
    writer.setXmpMetadata(Xmp.of(exported, Document.getVersion(), carries ? 3 : 2));
    ICC_Profile colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", colours);
    if (carries) Attachment.add(writer, exported.printout(), exported.planInside().orElseThrow());
  }

  private void describe() {
    Printout printout = exported.printout();
    document.addTitle(printout.title());
    if (!printout.organisation().isBlank()) document.addAuthor(printout.organisation());
    document.addCreator(exported.program());
    PdfDictionary info = writer.getInfo();
    // OpenPDF has put the time of this moment there.
    info.remove(PdfName.CREATIONDATE);
    if (printout.date() != null) {
      info.put(PdfName.CREATIONDATE, date(printout.date()));
      info.put(PdfName.MODDATE, date(printout.date()));
    }
  }

  /** The beginning of a day as PDF writes it. */
  static PdfString date(LocalDate date) {
    return new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z");
  }

  Document document() {
    return document;
  }

  PdfWriter writer() {
    return writer;
  }

  /** Ends the document. */
  byte[] finish() {
    byte[] known = fingerprint.join();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(known, known));
    document.close();
    return bytes.toByteArray();
  }
}
