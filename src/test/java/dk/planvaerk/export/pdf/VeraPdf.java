package dk.planvaerk.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF. */
final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * What a file does wrong, as far as a machine can say.
   *
   * @param flavour such as {@code ua1} or {@code 2a}
   */
  static List<String> faults(byte[] pdf, String flavour) throws Exception {
    PDFAFlavour asked = PDFAFlavour.byFlavourId(flavour);
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), asked);
        var validator = Foundries.defaultInstance().createValidator(asked, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
              + " " + a.getLocation().getContext())
          .toList();
    }
  }
}
