package dk.planvaerk.export.pdf;

import com.google.auto.service.AutoService;
import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.PageNumbers;
import dk.planvaerk.export.Progress;
import dk.planvaerk.hyphenation.Hyphenation;
import dk.planvaerk.printout.Printout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of the headings as they are in the PDF. */
@AutoService(PageNumbers.class)
public final class PdfPageNumbers implements PageNumbers {
  @Override
  public Map<String, Integer> of(Printout printout) {
    var letters = new Letters();
    var breaker = new LineBreaker(letters, Hyphenation.of(printout.language()));
    var document = new ExportedDocument(printout, "", Carried.NOTHING);
    try {
      return PdfExporter.places(document, letters, breaker, Progress.NONE).entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().page()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not refuse to be written
    }
  }
}
