package dk.planvaerk.export.pdf;

import dk.planvaerk.language.Texts;
import dk.planvaerk.printout.Printout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The plan itself inside a working copy, as the file that the document was made of (ISO 19005-3, 6.8). */
final class Attachment {
  private static final int BEST_COMPRESSION = 9;

  private Attachment() {}

  /**
   * Puts a plan inside.
   *
   * @param plan text of the plan's file
   */
  static void add(PdfWriter writer, Printout printout, String plan) throws IOException {
    String name = "plan-" + printout.planId() + ".plan";
    var about = new PdfDictionary();
    if (printout.date() != null) about.put(PdfName.MODDATE, PdfFile.date(printout.date()));
    byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
    PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
        writer, null, name, bytes, "application/json", about, BEST_COMPRESSION);
    file.setUnicodeFileName(name, true);
    String what = Texts.of(Attachment.class, Texts.language(printout.language())).get("plan.inside");
    file.put(PdfName.DESC, new PdfString(what, PdfObject.TEXT_UNICODE));
    file.put(new PdfName("AFRelationship"), new PdfName("Source"));
    writer.addFileAttachment(what, file);
    var files = new PdfArray();
    files.add(file.getReference());
    writer.getExtraCatalog().put(new PdfName("AF"), files);
  }
}
