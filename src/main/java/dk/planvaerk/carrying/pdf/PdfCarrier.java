package dk.planvaerk.carrying.pdf;

import com.google.auto.service.AutoService;
import dk.planvaerk.carrying.Bounded;
import dk.planvaerk.carrying.Documents;
import dk.planvaerk.carrying.FileForm;
import dk.planvaerk.carrying.PlanCarrier;
import dk.planvaerk.carrying.PlansFound;
import dk.planvaerk.language.InputProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Plans inside PDFs. */
@AutoService(PlanCarrier.class)
public final class PdfCarrier implements PlanCarrier {
  @Override
  public FileForm form() {
    return FileForm.PDF;
  }

  // Error and RuntimeException too: the structure of a PDF is somebody else's, and PDFBox follows it wherever it leads.
  @Override
  public List<byte[]> plans(Path file, int most) throws InputProblem {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var plans = new PlansFound();
      var budget = new Bounded.Budget(most);
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      for (COSStream stream : EmbeddedFiles.of(catalog)) {
        plans.add(UnpackedFile.of(stream, budget));
        if (plans.areSeveral()) break;
      }
      return plans.all();
    } catch (InvalidPasswordException e) {
      throw Documents.problem("pdf.locked", file);
    } catch (UnpackedFile.TooMuch e) {
      throw Documents.problem("carried.unread", file);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Documents.problem("pdf.unread", file);
    }
  }
}
